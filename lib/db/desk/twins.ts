import "server-only";
import { type TwinCandidate, type TwinReason, twinReasons } from "@/lib/domain/twins";
import { store } from "../search-index/current";
import type { Rows } from "../sqlite/rows";
import { titledAlike } from "./twin-titles";

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
const BY_ADDRESS = `SELECT DISTINCT c.eventId AS id FROM json_each(?) a
  JOIN Report r ON r.urlKey = a.value JOIN Citation c ON c.reportId = r.id LIMIT 40`;
// By the index that holds kind and dates: a place such as Pyongyang has a third of all events.
const BY_KIND_PLACE_DATE = `WITH mine (places, kind, until, since) AS (SELECT ?, ?, ?, ?)
  SELECT e.id FROM mine CROSS JOIN Event e
    INDEXED BY "Event_state_occurredMin_occurredMax_kind_status_sector_idx"
  WHERE e.kind = mine.kind AND (e.occurredMin IS NULL OR e.occurredMin <= mine.until)
    AND (e.occurredMax IS NULL OR e.occurredMax >= mine.since)
    AND EXISTS (SELECT 1 FROM json_each(mine.places) a JOIN Place p ON p.slug = a.value
      JOIN EventPlace x ON x.placeId = p.id AND x.eventId = e.id) LIMIT 40`;
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
  return [...found.map(({ id }) => id), ...titledAlike(rows, mine)];
}
