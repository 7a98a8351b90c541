"use client";

import { useEffect, useRef, useState } from "react";
import { saveDraft } from "@/lib/actions/drafts";
import { type EventForm, eventFormSchema } from "@/lib/domain/desk/event-form";

export type DraftState = "clean" | "keeping" | "kept" | "signed-out" | "here-only";

type Target = { userId: string; id: string; slug: string | null; baseVersion: number | null };

const PAUSE_MS = 700;
const keyOf = ({ userId, id }: Target) => `hapyong-draft ${userId} ${id}`;

/**
 * Keeps what is typed: at once in this browser, and after a pause at the server. What the server has
 * acknowledged is taken out of the browser again, which may be a shared one.
 */
export function useDraft(target: Target, form: EventForm, isChanged: boolean) {
  const [state, setState] = useState<DraftState>("clean");
  const isDone = useRef(false);
  const latest = useRef(form);
  latest.current = form;
  const { id, slug, baseVersion } = target;
  const key = keyOf(target);
  useEffect(() => {
    if (!isChanged || isDone.current) return;
    store(key, JSON.stringify(form));
    setState("keeping");
    const timer = setTimeout(async () => {
      if (isDone.current) return;
      const answer = await saveDraft({ id, slug, baseVersion, form }).catch(() => null);
      if (answer?.ok && latest.current === form) forget(key);
      if (answer?.ok) return setState("kept");
      setState(answer?.code === "signed-out" ? "signed-out" : "here-only");
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, id, slug, baseVersion, form, isChanged]);
  /** Once it is saved elsewhere: a late copy must not bring the draft back. */
  const stop = () => {
    isDone.current = true;
  };
  return { state, stop };
}

/** What this browser has kept of a draft that the server never got. */
export function keptHere(target: Target): EventForm | null {
  const text = localStorage.getItem(keyOf(target));
  if (text === null) return null;
  try {
    return eventFormSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The ids of all such drafts of the person's. */
export function draftsHere(userId: string): string[] {
  const prefix = `hapyong-draft ${userId} `;
  return Object.keys(localStorage).flatMap((key) =>
    key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
  );
}

export const forgetDraft = (target: Target) => forget(keyOf(target));

function forget(key: string): void {
  localStorage.removeItem(key);
}

/** A full or forbidden storage is no reason to stop somebody typing. */
function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The server's copy is the one that counts.
  }
}
