import type { Actor } from "../actor";
import type { DatasetRecord } from "../dataset";
import type { Outlet } from "../outlet";
import type { Place } from "../place";

export type Mergeable = "outlet" | "place" | "actor";
export const mergeables: readonly Mergeable[] = ["outlet", "place", "actor"];

/** Two records that are the same: the first stands for the second, which takes over its names. */
export function mergedRecords<S extends Mergeable>(
  subject: S,
  from: DatasetRecord<S>,
  into: DatasetRecord<S>,
): { from: DatasetRecord<S>; into: DatasetRecord<S> } {
  const taking = takers[subject] as (from: object, into: object) => DatasetRecord<S>;
  return { from: { ...from, mergedInto: into.slug }, into: taking(from, into) };
}

const takers: { [S in Mergeable]: (from: DatasetRecord<S>, into: DatasetRecord<S>) => object } = {
  outlet: (from: Outlet, into: Outlet) => ({ ...into, nameKo: into.nameKo ?? from.nameKo }),
  place: (from: Place, into: Place) => ({
    ...into,
    names: [...into.names, ...newNames(from, into)],
  }),
  actor: (from: Actor, into: Actor) => ({
    ...into,
    names: [
      ...into.names,
      ...newNames(from, into).map(({ form, name, seen = null }) => ({ form, name, seen })),
    ],
  }),
};

type Names = { name: string; names: { form: string; name: string; seen?: boolean | null }[] };

/** What the other lacks; a name in a script that it has already becomes a variant. */
function newNames<N extends Names>(from: N, into: N): N["names"] {
  const known = new Set([into.name, ...into.names.map(({ name }) => name)]);
  const forms = new Set(into.names.map(({ form }) => form));
  return [{ form: "variant", name: from.name }, ...from.names].flatMap((each) => {
    if (known.has(each.name)) return [];
    known.add(each.name);
    return [{ ...each, form: forms.has(each.form) ? "variant" : each.form }];
  });
}
