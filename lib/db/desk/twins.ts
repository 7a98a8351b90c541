import "server-only";
import { pairText, wordText } from "@/lib/domain/search-text";
import { type TwinCandidate, type TwinReason, twinReasons } from "@/lib/domain/twins";
import { store } from "../search-index/current";
import type { Rows } from "../sqlite/rows";

/** What of an event being written is compared; addresses are canonical. */
export type Unsaved = Omit<TwinCandidate, "slug">;
export type Twin = {
  slug: string;
  title: string;
  state: string;
  occurred: string;
  reasons: TwinReason[];
};

const MOST = 8;
const NEAR = 40;
const BY_ADDRESS = `SELECT DISTINCT c.eventId AS id FROM json_each(?) a
  JOIN Report r ON r.urlKey = a.value JOIN Citation c ON c.reportId = r.id LIMIT 40`;
const BY_KIND_PLACE_DATE = `SELECT e.id FROM json_each(?) a JOIN Place p ON p.slug = a.value
  CROSS JOIN EventPlace x ON x.placeId = p.id CROSS JOIN Event e ON e.id = x.eventId
  WHERE e.kind = ? AND (e.occurredMin IS NULL OR e.occurredMin <= ?)
    AND (e.occurredMax IS NULL OR e.occurredMax >= ?) LIMIT 40`;
const BY_TITLE = `SELECT rowid AS id FROM event_title WHERE event_title MATCH ?
  ORDER BY rank LIMIT ?`;
const EVENT = `SELECT id, slug, state, kind, title, titleKo, occurred, occurredMin AS min,
  occurredMax AS max FROM Event WHERE id = ? AND mergedIntoId IS NULL`;
const PLACES = `SELECT p.slug FROM EventPlace x JOIN Place p ON p.id = x.placeId WHERE x.eventId = ?`;
const ADDRESSES = `SELECT r.urlKey AS slug FROM Citation c JOIN Report r ON r.id = c.reportId
  WHERE c.eventId = ? AND r.urlKey IS NOT NULL`;

type Row = Omit<TwinCandidate, "places" | "addresses"> & {
  id: number;
  state: string;
  occurred: string;
};

/** Events, in whatever state, that may be the one being written; `except` is its own slug. */
export function findTwins(mine: Unsaved, except: string | null): Twin[] {
  const rows = store();
  const ids = new Set(candidates(rows, mine));
  return [...ids]
    .flatMap((id): Twin[] => {
      const [row] = rows.all<Row>(EVENT, id);
      if (!row || row.slug === except) return [];
      const slugs = (sql: string) => rows.all<{ slug: string }>(sql, id).map(({ slug }) => slug);
      const reasons = twinReasons(mine, {
        ...row,
        places: slugs(PLACES),
        addresses: slugs(ADDRESSES),
      });
      const { slug, title, state, occurred } = row;
      return reasons.length > 0 ? [{ slug, title, state, occurred, reasons }] : [];
    })
    .slice(0, MOST);
}

function candidates(rows: Rows, mine: Unsaved): number[] {
  const found = rows.all<{ id: number }>(BY_ADDRESS, JSON.stringify(mine.addresses));
  if (mine.kind && mine.places.length > 0 && (mine.min || mine.max)) {
    const [places, until, from] = [JSON.stringify(mine.places), mine.max ?? "9999", mine.min ?? ""];
    found.push(...rows.all<{ id: number }>(BY_KIND_PLACE_DATE, places, mine.kind, until, from));
  }
  const expression = titleExpression([mine.title, mine.titleKo ?? ""].join("\n"));
  if (expression) found.push(...rows.all<{ id: number }>(BY_TITLE, expression, NEAR));
  return found.map(({ id }) => id);
}

const MOST_TERMS = 24;

/** Any of the title's words or pairs: those that stand in few titles weigh most. */
function titleExpression(title: string): string | null {
  const words = wordText(title).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const pairs = pairText(title)
    .split(" ")
    .filter((pair) => pair.length > 1);
  const terms = [
    ...words.map((word) => `words : "${word}"`),
    ...pairs.map((pair) => `pairs : "${pair.replaceAll('"', "")}"`),
  ];
  return terms.length > 0 ? terms.slice(0, MOST_TERMS).join(" OR ") : null;
}
