import type { Subject } from "../dataset";
import type { Changes, Json } from "./changes";
import { type Leaf, recordShapes, type Shape, type Shapes } from "./shapes";

/** One field that differs, whole or part by part. */
export type Part = { field: string } & Difference;
export type Difference =
  | { as: "value"; leaf: Leaf; before: Json; after: Json }
  | { as: "parts"; parts: Part[] }
  /** `moved`: the items that stayed stand in another order. */
  | { as: "items"; items: ItemChange[]; moved: boolean };
export type ItemChange = {
  status: "added" | "removed" | "changed";
  /** What tells the item apart, such as its report. */
  title: { leaf: Leaf; value: Json }[];
  parts: Part[];
};

const PLAIN: Leaf = { as: "text" };

/** What a revision changed, field by field, lists item by item. */
export function compared(subject: Subject, changes: Changes): Part[] {
  const shapes = recordShapes[subject];
  return Object.entries(changes).flatMap(([field, [before, after]]) => {
    if (isEmpty(before) && isEmpty(after)) return [];
    const difference = compare(shapes[field] ?? PLAIN, before, after);
    return difference ? [{ field, ...difference }] : [];
  });
}

function compare(shape: Shape, before: Json, after: Json): Difference | null {
  if (same(before, after)) return null;
  switch (shape.as) {
    case "group":
      return { as: "parts", parts: partsOf(shape.fields, before, after) };
    case "list":
      return compareItems(shape, listOf(before), listOf(after));
    case "set": {
      const title = (value: Json) => [{ leaf: shape.item, value }];
      return itemwise(listOf(before), listOf(after), String, { title, parts: () => [] });
    }
    default:
      return { as: "value", leaf: shape, before, after };
  }
}

function partsOf(fields: Shapes, before: Json, after: Json, except: string[] = []): Part[] {
  const [old, next] = [objectOf(before), objectOf(after)];
  const names = Object.keys({ ...fields, ...old, ...next }).filter((n) => !except.includes(n));
  return names.flatMap((field) => {
    const [was, is] = [old[field] ?? null, next[field] ?? null];
    if (isEmpty(was) && isEmpty(is)) return [];
    const difference = compare(fields[field] ?? PLAIN, was, is);
    return difference ? [{ field, ...difference }] : [];
  });
}

function compareItems(shape: Shape & { as: "list" }, before: Json[], after: Json[]): Difference {
  const keyOf = (item: Json) => JSON.stringify(shape.key.map((name) => objectOf(item)[name]));
  return itemwise(before, after, keyOf, {
    title: (item) =>
      shape.key.flatMap((name) => {
        const value = objectOf(item)[name] ?? null;
        return value === null ? [] : [{ leaf: leafOf(shape.fields[name]), value }];
      }),
    parts: (was, is) => partsOf(shape.fields, was, is, shape.key),
  });
}

type Telling = {
  title: (item: Json) => ItemChange["title"];
  parts: (before: Json, after: Json) => Part[];
};

function itemwise(
  before: Json[],
  after: Json[],
  keyOf: (item: Json) => string,
  { title, parts }: Telling,
): Difference {
  const [old, next] = [byKey(before, keyOf), byKey(after, keyOf)];
  const one = (status: ItemChange["status"], was: Json, is: Json): ItemChange => ({
    ...{ status, title: title(is ?? was), parts: parts(was, is) },
  });
  const items = [...new Set([...next.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), next.get(key)];
    if (was === undefined) return one("added", null, is ?? null);
    if (is === undefined) return one("removed", was, null);
    return same(was, is) ? [] : one("changed", was, is);
  });
  const stayed = (a: Map<string, Json>, b: Map<string, Json>) =>
    [...a.keys()].filter((key) => b.has(key));
  return { as: "items", items, moved: !same(stayed(old, next), stayed(next, old)) };
}

/** Items of one key are told apart by their order. */
function byKey(items: Json[], keyOf: (item: Json) => string): Map<string, Json> {
  const map = new Map<string, Json>();
  for (const item of items) {
    const key = keyOf(item);
    let times = 1;
    while (map.has(`${key} ${times}`)) times += 1;
    map.set(`${key} ${times}`, item);
  }
  return map;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : []);
const isEmpty = (value: Json) => value === null || (Array.isArray(value) && value.length === 0);
const leafOf = (shape: Shape | undefined): Leaf =>
  !shape || shape.as === "group" || shape.as === "list" || shape.as === "set" ? PLAIN : shape;

function objectOf(value: Json): { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
