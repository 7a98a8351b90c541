import "server-only";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { referencesIn } from "@/lib/domain/desk/refers";
import { store } from "../search-index/current";

const NAMES: Record<Subject, string> = {
  outlet: "SELECT slug, name, nameKo FROM Outlet WHERE slug IN (SELECT value FROM json_each(?))",
  place: `SELECT slug, name, NULL AS nameKo FROM Place
    WHERE slug IN (SELECT value FROM json_each(?))`,
  actor: `SELECT slug, name, NULL AS nameKo FROM Actor
    WHERE slug IN (SELECT value FROM json_each(?))`,
  report: `SELECT slug, coalesce(headline, describedAs) AS name, NULL AS nameKo FROM Report
    WHERE slug IN (SELECT value FROM json_each(?))`,
  event:
    "SELECT slug, title AS name, titleKo AS nameKo FROM Event WHERE slug IN (SELECT value FROM json_each(?))",
};

type Row = { slug: string; name: string; nameKo: string | null };

/** What the records that changes speak of are called, by "outlet dailynk". */
export function namesInChanges(
  subject: Subject,
  all: readonly Changes[],
  locale: "en" | "ko",
): { [typeAndSlug: string]: string } {
  const sides = all.flatMap((changes) => {
    const entries = Object.entries(changes);
    return [0, 1].map((side) =>
      Object.fromEntries(entries.map(([field, pair]) => [field, pair[side as 0 | 1]])),
    );
  });
  const wanted = new Map<Subject, Set<string>>();
  for (const { subject: other, slug } of sides.flatMap((side) => referencesIn(subject, side))) {
    wanted.set(other, (wanted.get(other) ?? new Set()).add(slug));
  }
  const rows = store();
  const found = [...wanted].flatMap(([other, slugs]) =>
    rows
      .all<Row>(NAMES[other], JSON.stringify([...slugs]))
      .map(({ slug, name, nameKo }): [string, string] => {
        return [`${other} ${slug}`, (locale === "ko" ? nameKo : null) ?? name];
      }),
  );
  return Object.fromEntries(found);
}
