import { actorSchema } from "@/lib/domain/actor";
import { freeSlug, slugFrom } from "@/lib/domain/desk/slug";
import type { Issue } from "@/lib/domain/desk/submission";
import { outletSchema } from "@/lib/domain/outlet";
import { placeSchema } from "@/lib/domain/place";
import { references } from "../records/references";
import { type Author, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";

type Given = {
  type: "outlet" | "place" | "actor";
  name: string;
  nameKo: string | null;
  kindOf: string;
  country: string | null;
  slug: string | null;
  note: string | null;
};

type Added =
  | { ok: true; entry: { slug: string; name: string; nameKo: string | null; hint: string | null } }
  | { ok: false; code: "invalid"; issues: Issue[] };

/** Adds a record of which little more than the name is known; its slug comes from Latin letters. */
export function addNamed(tx: Tx, given: Given, author: Author, at: string): Added {
  const { type, name, nameKo, kindOf, country, note } = given;
  const refs = references(tx);
  const wanted = given.slug ?? slugFrom(name);
  const slug = wanted === "" ? "" : freeSlug(wanted, (one) => refs.head(type, one) !== null);
  const base = { slug, name, type: kindOf, country, note };
  const names = nameKo ? [{ form: "hangul-south", name: nameKo }] : [];
  const parsed = {
    outlet: () => outletSchema.safeParse({ ...base, nameKo }),
    place: () => placeSchema.safeParse({ ...base, names }),
    actor: () => actorSchema.safeParse({ ...base, names }),
  }[type]();
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message, code }) => ({
      path: path.map((step) => (step === "type" ? "kindOf" : (step as string | number))),
      code,
      message,
    }));
    return { ok: false, code: "invalid", issues };
  }
  saveRecords(tx, type, [{ record: parsed.data as never, expected: null }], author, at);
  return { ok: true, entry: { slug, name, nameKo, hint: country } };
}
