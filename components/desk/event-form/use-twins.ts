"use client";

import { useEffect, useState } from "react";
import { twinsOf } from "@/lib/actions/lookups";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { parseEdtf } from "@/lib/domain/edtf";

export type Twins = Extract<Awaited<ReturnType<typeof twinsOf>>, { ok: true }>["twins"];

const PAUSE_MS = 500;

/** Events that may be the one being written, asked at every pause; `ask` asks at once. */
export function useTwins(slug: string | null, form: EventForm) {
  const [twins, setTwins] = useState<Twins>([]);
  const query = queryOf(slug, form);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const found = await find(query);
      if (!isLate && found) setTwins(found);
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query]);
  const ask = async () => {
    const found = (await find(query)) ?? [];
    setTwins(found);
    return found;
  };
  return { twins, ask };
}

/** Null when the server can't be asked: that is no reason to keep anybody from saving. */
async function find(query: string): Promise<Twins | null> {
  const given = JSON.parse(query);
  if (given.title.trim() === "" && given.urls.length === 0 && given.places.length === 0) return [];
  const answer = await twinsOf(given).catch(() => null);
  return answer?.ok ? answer.twins : null;
}

function queryOf(slug: string | null, form: EventForm): string {
  const { kind, title, titleKo, places, occurred, reports } = form;
  const date = parseEdtf(occurred.edtf);
  const plainDay = (day: string | null) => (day && /^\d{4}-/.test(day) ? day : null);
  return JSON.stringify({
    ...{ except: slug, kind, title: title.slice(0, 500), titleKo: titleKo.slice(0, 500) },
    places: places.map(({ place }) => place),
    min: date.ok ? plainDay(date.value.min) : null,
    max: date.ok ? plainDay(date.value.max) : null,
    urls: reports
      .flatMap(({ url }) => (url.trim() ? [url.trim().slice(0, 2000)] : []))
      .slice(0, 50),
  });
}
