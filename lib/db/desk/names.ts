import "server-only";
import { once } from "@/lib/domain/once";
import { kindWords, type Lexicon, lexiconOf, type Named } from "@/lib/domain/recognise";
import { store } from "../search-index/current";
import type { HotReader } from "../sqlite/hot-reader";

export type NameType = "outlet" | "place" | "actor";
/** A record under one of its names, as a field that finds it offers it. */
export type NameEntry = { slug: string; name: string; nameKo: string | null; hint: string | null };

type Row = { slug: string; name: string; nameKo: string | null; hint: string | null };
type Spelling = { slug: string; name: string };

const ROWS: Record<NameType, string> = {
  outlet: `SELECT slug, name, nameKo, country AS hint FROM Outlet WHERE mergedIntoId IS NULL`,
  place: `SELECT slug, name, (SELECT n.name FROM PlaceName n WHERE n.placeId = p.id
      AND n.form LIKE 'hangul-%' ORDER BY n.form DESC, n.ordinal LIMIT 1) AS nameKo,
    coalesce(province, country) AS hint FROM Place p WHERE mergedIntoId IS NULL`,
  actor: `SELECT slug, name, (SELECT n.name FROM ActorName n WHERE n.actorId = a.id
      AND n.form LIKE 'hangul-%' ORDER BY n.form DESC, n.ordinal LIMIT 1) AS nameKo,
    country AS hint FROM Actor a WHERE mergedIntoId IS NULL`,
};
const SPELLINGS: Record<NameType, string> = {
  outlet: "SELECT slug, nameKo AS name FROM Outlet WHERE nameKo IS NOT NULL",
  place: "SELECT p.slug, n.name FROM PlaceName n JOIN Place p ON p.id = n.placeId",
  actor: "SELECT a.slug, n.name FROM ActorName n JOIN Actor a ON a.id = n.actorId",
};

type Known = NameEntry & { spellings: string[] };
type Names = { of: Record<NameType, Map<string, Known>>; lexicon: () => Lexicon };

/** Each of one store, with the newest revision that they have been held against. */
const kept = new WeakMap<HotReader, { names: Names; upTo: number }>();

const NEWEST = "SELECT max(id) FROM Revision";
const NAMED_SINCE = `SELECT 1 FROM Revision WHERE id > ?
  AND subject IN ('outlet', 'place', 'actor') LIMIT 1`;

/** All names that the store knows, in every script; kept until one of their records is changed. */
function names(): Names {
  const rows = store();
  return rows.together(() => {
    const upTo = rows.column<number | null>(NEWEST)[0] ?? 0;
    const known = kept.get(rows);
    const isFresh = known && rows.column(NAMED_SINCE, known.upTo).length === 0;
    const held = isFresh ? known.names : readNames(rows);
    kept.set(rows, { names: held, upTo });
    return held;
  });
}

function readNames(rows: HotReader): Names {
  const of = Object.fromEntries(
    (Object.keys(ROWS) as NameType[]).map((type) => {
      const found = new Map(
        rows.all<Row>(ROWS[type]).map((row) => [row.slug, { ...row, spellings: [row.name] }]),
      );
      for (const { slug, name } of rows.all<Spelling>(SPELLINGS[type])) {
        found.get(slug)?.spellings.push(name);
      }
      return [type, found];
    }),
  ) as Names["of"];
  return { of, lexicon: once(() => lexiconOf(entries(of))) };
}

function entries(of: Names["of"]): Named[] {
  const records = (Object.keys(of) as NameType[]).flatMap((type) =>
    [...of[type].values()].map(({ slug, spellings }) => ({ type, slug, names: spellings })),
  );
  const kinds = Object.entries(kindWords).map(([slug, words]) => ({
    ...{ type: "kind" as const, slug, names: words },
  }));
  return [...records, ...kinds];
}

export const lexicon = (): Lexicon => names().lexicon();

const entry = ({ spellings, ...rest }: Known): NameEntry => rest;

/** The names of records by slug, for those that a form holds already. */
export function namesOf(type: NameType, slugs: string[]): NameEntry[] {
  const { of } = names();
  return slugs.flatMap((slug) => {
    const found = of[type].get(slug);
    return found ? [entry(found)] : [];
  });
}

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s'’ʼ.-]+/g, "");

/** Records of which a name contains the words: those whose name begins with them first. */
export function findNames(type: NameType, query: string, limit = 8): NameEntry[] {
  const wanted = fold(query);
  if (wanted === "") return [];
  const ranked = [...names().of[type].values()].flatMap((record) => {
    const places = [...record.spellings, record.slug].map((name) => fold(name).indexOf(wanted));
    const found = places.filter((place) => place >= 0);
    return found.length > 0 ? [{ record, rank: Math.min(...found) }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.record.name.length - b.record.name.length);
  return ranked.slice(0, limit).map(({ record }) => entry(record));
}
