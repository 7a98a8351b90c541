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
  const [releases, setReleases] = useState(0);
  const isHeld = useRef(false);
  const sent = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(form);
  latest.current = form;
  const { id, slug, baseVersion } = target;
  const key = keyOf(target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was held back is sent on release
  useEffect(() => {
    if (!isChanged) return;
    store(key, JSON.stringify(form));
    if (isHeld.current) return;
    setState("keeping");
    const timer = setTimeout(async () => {
      if (isHeld.current) return;
      const sending = saveDraft({ id, slug, baseVersion, form }).catch(() => null);
      sent.current = sending;
      const answer = await sending;
      if (answer?.ok && latest.current === form) forget(key);
      if (answer?.ok) return setState("kept");
      setState(answer?.code === "signed-out" ? "signed-out" : "here-only");
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, id, slug, baseVersion, form, isChanged, releases]);
  /**
   * Sends no more copies; resolves when none is on its way. One that came after the save that ends
   * the draft would bring it back.
   */
  const hold = async () => {
    isHeld.current = true;
    await sent.current;
  };
  const release = () => {
    isHeld.current = false;
    setReleases((count) => count + 1);
  };
  return { state, hold, release };
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
