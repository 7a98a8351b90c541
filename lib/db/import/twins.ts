import type { Event } from "@/lib/domain/event";
import { type TitleMarks, titleMarks } from "@/lib/domain/import/title-marks";
import { ANY_YEAR, doubles, twinSide, yearsOf } from "@/lib/domain/import/twin-rule";
import type { TwinCandidate, TwinReason } from "@/lib/domain/twins";
import type { Rows } from "../sqlite/rows";
import type { Plan } from "./plan";
import type { StoreLookup } from "./store-lookup";

export type Twin = { of: string; reasons: TwinReason[] };

const STORED = `SELECT e.id, e.slug, e.kind, e.title, e.titleKo, e.occurredMin AS min,
  e.occurredMax AS max, group_concat(p.slug) AS places
  FROM Event e LEFT JOIN EventPlace x ON x.eventId = e.id LEFT JOIN Place p ON p.id = x.placeId
  WHERE e.id > ? AND e.state <> 'withdrawn' GROUP BY e.id ORDER BY e.id LIMIT 2000`;
const NEAR = `SELECT * FROM near
  WHERE kind = ? AND place = ? AND coalesce(min <= ?, 1) AND coalesce(max >= ?, 1)`;

type Stored = Omit<TwinCandidate, "places" | "addresses"> & { id: number; places: string | null };
type NearRow = Pick<TwinCandidate, "slug" | "title" | "titleKo" | "min" | "max"> &
  TitleMarks & { sizeKo: number; lowKo: number; highKo: number };

/** Looks for the event that a new one would double: in the store, and before it in the file. */
export function twinFinder(plan: Plan, store: StoreLookup, rows: Rows) {
  let isFilled = false;

  function keepNear({ slug, kind, title, titleKo, places, min, max }: TwinCandidate): void {
    const sql = "INSERT OR IGNORE INTO near VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    const [own, ko] = [titleMarks(title), titleMarks(titleKo ?? "")];
    const marks = [own.size, own.low, own.high, ko.size, ko.low, ko.high];
    for (const place of places) {
      for (const year of yearsOf({ min, max })) {
        plan.run(sql, kind, place, year, slug, title, titleKo, min, max, ...marks);
      }
    }
  }

  function fill(): void {
    isFilled = true;
    for (let after = 0; ; ) {
      const page = rows.all<Stored>(STORED, after);
      for (const { id, places, ...event } of page) {
        keepNear({ ...event, places: places?.split(",") ?? [], addresses: [] });
        after = id;
      }
      if (page.length === 0) return;
    }
  }

  /** The twin by its page, or else by kind, place, date and title. */
  function find(mine: TwinCandidate): Twin | null {
    for (const address of mine.addresses) {
      const inFile = "SELECT slug FROM side WHERE address = ? AND kind = ? LIMIT 5";
      const slugs = [
        ...store.eventsCiting(address, mine.kind),
        ...plan.all<{ slug: string }>(inFile, address, mine.kind).map(({ slug }) => slug),
      ];
      const [of] = slugs.filter((slug) => slug !== mine.slug);
      if (of) return { of, reasons: ["same-address"] };
    }
    const years = yearsOf(mine);
    const anyYear = years[0] === ANY_YEAR;
    const within = anyYear ? "" : ` AND year IN (${[ANY_YEAR, ...years].join(", ")})`;
    const titles = [mine.title, mine.titleKo ?? ""].filter(Boolean).map(titleMarks);
    const mayBeLike = (near: NearRow) => {
      const ko = { size: near.sizeKo, low: near.lowKo, high: near.highKo };
      return titles.some((title) => title.mayBeLike(near) || title.mayBeLike(ko));
    };
    for (const place of mine.places) {
      const sql = `${NEAR}${within}`;
      for (const near of plan.all<NearRow>(sql, mine.kind, place, mine.max, mine.min)) {
        if (!mayBeLike(near)) continue;
        const other = { ...near, kind: mine.kind, places: [place], addresses: [] };
        const reasons = near.slug === mine.slug ? [] : doubles(mine, other);
        if (reasons.length > 0) return { of: near.slug, reasons };
      }
    }
    return null;
  }

  return {
    /** The twin of a new event, which is kept in mind for those after it if it has none. */
    twinOf(event: Event, addresses: string[]): Twin | null {
      if (!isFilled) fill();
      const mine = twinSide(event, addresses);
      const twin = find(mine);
      if (twin) return twin;
      keepNear(mine);
      for (const address of addresses) {
        plan.run("INSERT OR IGNORE INTO side VALUES (?, ?, ?)", address, event.kind, event.slug);
      }
      return null;
    },
  };
}
