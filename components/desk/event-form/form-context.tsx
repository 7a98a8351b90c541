"use client";

import { createContext, useContext } from "react";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { getIn, type Path } from "@/lib/domain/desk/path";
import type { Issue } from "@/lib/domain/desk/submission";

export type NameType = "outlet" | "place" | "actor" | "event";
export type NameEntry = { slug: string; name: string; nameKo: string | null; hint: string | null };
/** Records by type and slug ("outlet dailynk"), as far as this form has met them. */
export type KnownNames = { [typeAndSlug: string]: NameEntry };

type FormState = {
  form: EventForm;
  set: (path: Path, value: unknown) => void;
  issues: Issue[];
  names: KnownNames;
  learn: (type: NameType, entry: NameEntry) => void;
};

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const state = useContext(FormContext);
  if (!state) throw new Error("A field stands outside its form.");
  return state;
}

export const idOf = (path: Path): string => `f-${path.join("-")}`;

/** Leads to a field once it is drawn: where a button takes itself away, the focus must not be lost. */
export function focusField(path: Path): void {
  setTimeout(() => document.getElementById(idOf(path))?.focus());
}

/** One field's value, how to set it, and what is wrong with it. */
export function useField<T = string>(path: Path) {
  const { form, set, issues } = useForm();
  const key = path.join(".");
  return {
    id: idOf(path),
    value: getIn(form, path) as T,
    set: (value: T) => set(path, value),
    issue: issues.find((issue) => issue.path.join(".") === key) ?? null,
  };
}
