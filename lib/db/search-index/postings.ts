import type { FacetName } from "@/lib/domain/filter";
import { type Kind, kinds } from "@/lib/domain/kind";
import { once } from "@/lib/domain/once";
import type { HotReader } from "../sqlite/hot-reader";
import { addSlots, type Bits, noBits } from "./bits";
import type { Columns } from "./columns";
import { lazily } from "./lazily";
import type { SearchIndex } from "./search-index";
import { slotsIn, slotsOf } from "./slots";

const WORDS = `
  SELECT kind, status, sector, group_concat(id) FROM Event WHERE state = 'published'
  GROUP BY kind, status, sector`;

const JOINS = {
  city: `SELECT v.slug, group_concat(j.eventId) FROM Place v
         JOIN EventPlace j ON j.placeId = v.id GROUP BY v.id`,
  country: "SELECT country, group_concat(eventId) FROM EventCountry GROUP BY country",
  outlet: `SELECT v.slug, group_concat(j.eventId) FROM Outlet v
           JOIN Report r ON r.outletId = v.id JOIN Citation j ON j.reportId = r.id
           WHERE v.type <> 'republisher' GROUP BY v.id`,
  actor: `SELECT v.slug, group_concat(j.eventId) FROM Actor v
          JOIN EventActor j ON j.actorId = v.id GROUP BY v.id`,
  source: "SELECT claimedSource, group_concat(eventId) FROM Citation GROUP BY claimedSource",
} satisfies Partial<Record<FacetName, string>>;

type WordRow = [kind: Kind, status: string | null, sector: string | null, ids: string];
type Slots = Map<string, Uint32Array>;

/** The column of kinds, and for each value of each facet its slots; read when first asked for. */
export function postingsOf(store: HotReader, columns: Columns) {
  const words = once(() => readWords(store, columns));
  const joined = (name: keyof typeof JOINS) => () => readJoin(store, columns, JOINS[name]);
  const postings = lazily<SearchIndex["postings"]>({
    kind: () => words().kinds,
    status: () => words().statuses,
    sector: () => words().sectors,
    city: joined("city"),
    country: joined("country"),
    outlet: joined("outlet"),
    actor: joined("actor"),
    source: joined("source"),
  });
  return { postings, kindColumn: () => words().kindColumn };
}

function readWords(store: HotReader, { size, slotOf }: Columns) {
  const kindColumn = new Uint8Array(size);
  const [withKind, withStatus, withSector] = [new Map(), new Map(), new Map()];
  for (const [kind, status, sector, ids] of store.rows<WordRow>(WORDS)) {
    const slots = slotsOf(ids, slotOf, size);
    const number = kinds.indexOf(kind);
    for (const slot of slots) kindColumn[slot] = number;
    addTo(withKind, kind, slots, size);
    if (status !== null) addTo(withStatus, status, slots, size);
    if (sector !== null) addTo(withSector, sector, slots, size);
  }
  return {
    kindColumn,
    kinds: inOrder(withKind),
    statuses: inOrder(withStatus),
    sectors: inOrder(withSector),
  };
}

function addTo(having: Map<string, Bits>, value: string, slots: Uint32Array, size: number): void {
  const bits = having.get(value) ?? noBits(size);
  having.set(value, bits);
  addSlots(bits, slots);
}

const inOrder = (having: Map<string, Bits>): Slots =>
  new Map([...having].map(([value, bits]) => [value, slotsIn(bits)]));

function readJoin(store: HotReader, { size, slotOf }: Columns, sql: string): Slots {
  const read: Slots = new Map();
  for (const [value, ids] of store.rows<[string, string]>(sql)) {
    const slots = slotsOf(ids, slotOf, size);
    if (slots.length > 0) read.set(value, slots);
  }
  return read;
}
