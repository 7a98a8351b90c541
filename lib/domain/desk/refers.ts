import type { Subject } from "../dataset";
import type { Json } from "./changes";
import { recordShapes, type Shape } from "./shapes";

export type Reference = { subject: Subject; slug: string };

/** All records that a record names, as its fields' shapes say. */
export function referencesIn(subject: Subject, record: object): Reference[] {
  return Object.entries(recordShapes[subject]).flatMap(([field, shape]) =>
    walk(shape, (record as Record<string, Json>)[field] ?? null),
  );
}

function walk(shape: Shape, value: Json): Reference[] {
  if (value === null) return [];
  if (shape.as === "record") return [{ subject: shape.subject, slug: String(value) }];
  if (shape.as === "list") {
    return (value as Json[]).flatMap((item) => walk({ as: "group", fields: shape.fields }, item));
  }
  if (shape.as !== "group") return [];
  const parts = value as { [field: string]: Json };
  return Object.entries(shape.fields).flatMap(([field, inner]) =>
    walk(inner, parts[field] ?? null),
  );
}
