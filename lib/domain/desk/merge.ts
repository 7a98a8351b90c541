/** Lists whose items are told apart by what they are about, so that two people can each add one. */
const keys: Record<string, (item: never) => string> = {
  citations: ({ report }: { report: string }) => report,
  places: ({ place }: { place: string }) => place,
  actors: ({ actor, role }: { actor: string; role: string | null }) => `${actor} ${role ?? ""}`,
  relations: ({ type, event }: { type: string; event: string }) => `${type} ${event}`,
  countries: (code: string) => code,
  languages: (code: string) => code,
  names: ({ form, name }: { form: string; name: string }) => `${form} ${name}`,
};

export type Conflict = {
  /** "title", or "citations rpt-x" for one item of a list. */
  path: string;
  field: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
};
export type Choice = "mine" | "theirs";
type Merged<R> = { merged: R; conflicts: Conflict[] };

/**
 * Joins two changes of one record. What only one side changed is taken from it; where both changed the
 * same field, or the same item of a list, to different values, `choices` decides, and where it doesn't
 * say the conflict is told and theirs stands.
 */
export function mergeRecords<R extends object>(
  base: R,
  theirs: R,
  mine: R,
  choices: { [path: string]: Choice } = {},
): Merged<R> {
  const conflicts: Conflict[] = [];
  const pick = (path: string, field: string, [b, t, m]: [unknown, unknown, unknown]) => {
    if (same(m, b) || same(m, t)) return t;
    if (same(t, b)) return m;
    const choice = Object.hasOwn(choices, path) ? choices[path] : undefined;
    if (choice === undefined) conflicts.push({ path, field, base: b, theirs: t, mine: m });
    return choice === "mine" ? m : t;
  };
  const merged = Object.keys(theirs).map((field) => {
    const [b, t, m] = [base, theirs, mine].map((record) => record[field as keyof R]);
    const keyOf = keys[field] as ((item: unknown) => string) | undefined;
    if (!keyOf || ![b, t, m].every(Array.isArray)) return [field, pick(field, field, [b, t, m])];
    const lists = [b, t, m] as [unknown[], unknown[], unknown[]];
    return [field, mergeLists(lists, keyOf, (key, item) => pick(`${field} ${key}`, field, item))];
  });
  return { merged: Object.fromEntries(merged) as R, conflicts };
}

type Items = [unknown[], unknown[], unknown[]];

/** Mine orders what I moved; else the list stays as they have it, and what I added comes last. */
function mergeLists(
  lists: Items,
  keyOf: (item: unknown) => string,
  pick: (key: string, items: [unknown, unknown, unknown]) => unknown,
): unknown[] {
  const [b, t, m] = lists.map((list) => new Map(list.map((item) => [keyOf(item), item]))) as [
    Map<string, unknown>,
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  const moved = !same(
    [...b.keys()],
    [...m.keys()].filter((key) => b.has(key)),
  );
  const order = moved ? [...m.keys(), ...t.keys()] : [...t.keys(), ...m.keys(), ...b.keys()];
  return [...new Set(order)].flatMap((key) => {
    const item = pick(key, [b.get(key), t.get(key), m.get(key)]);
    return item === undefined ? [] : [item];
  });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
