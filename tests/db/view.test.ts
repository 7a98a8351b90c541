import { copyFileSync, renameSync, rmSync, statSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { bars, cities, facets } from "@/lib/db/queries/counts";
import { event } from "@/lib/db/queries/event";
import { eventCards, events } from "@/lib/db/queries/events";
import { health } from "@/lib/db/queries/health";
import { outlet } from "@/lib/db/queries/outlet";
import { outlets } from "@/lib/db/queries/outlets";
import { place } from "@/lib/db/queries/place";
import { openView, type View } from "@/lib/db/queries/view";
import { defaultListing, emptyFilter, type Filter } from "@/lib/domain/filter";
import { parseFilter } from "@/lib/domain/filter-parse";
import { anActor, anEvent, anOutlet, aPlace, aReport } from "../support/records";
import { save } from "../support/saving";
import { closeBoth, openBoth, useCopyOf } from "../support/store";

let file: string;
let writer: Writer;

const view = (changes: Partial<Filter> = {}): View =>
  openView({ value: { ...emptyFilter, ...changes }, problems: [] });
const total = (changes: Partial<Filter> = {}) => view(changes).selection.total;

beforeAll(async () => {
  file = useCopyOf("seeded");
  writer = openBoth(file);
  return () => closeBoth(writer);
});

afterEach(() => vi.useRealTimers());

describe("values that name nothing reported", () => {
  test.each([
    ["city", "atlantis"],
    ["outlet", "no-such-paper"],
    ["actor", "nobody"],
  ])("%s=%s is left out and named", (parameter, value) => {
    const opened = openView(
      parseFilter([
        [parameter, value],
        ["kind", "law"],
      ]),
    );
    expect(opened.problems).toEqual([{ parameter, value, code: "not-known", expected: "" }]);
    expect(opened.filter).toEqual({ ...emptyFilter, kind: ["law"] });
    expect(opened.selection.total).toBe(total({ kind: ["law"] }));
  });

  test("what was wrong before is still told, and the filter given is not written to", () => {
    const parsed = parseFilter([
      ["kind", "laws"],
      ["city", "atlantis"],
      ["city", "pyongyang"],
    ]);
    const opened = openView(parsed);
    expect(opened.problems.map(({ code }) => code)).toEqual(["not-one-of", "not-known"]);
    expect(opened.filter.city).toEqual(["pyongyang"]);
    expect(parsed.value.city).toEqual(["atlantis", "pyongyang"]);
    expect(parsed.problems).toHaveLength(1);
  });
});

describe("what others write", () => {
  test("is in the next answer, and the view that was open stays as it was", async () => {
    const before = view();
    await save(writer, "event", anEvent({ slug: "fresh", citations: known, kind: "law" }));
    expect(before.selection.total).toBe(397);
    expect(total()).toBe(398);
    expect(view().version).not.toBe(before.version);
    expect(events(view({ q: "factory opens" }), defaultListing)?.events[0]?.slug).toBe("fresh");
    expect(health()).toEqual({ events: 398 });
  });

  test("changes nothing where it changes nothing", async () => {
    const before = view();
    await save(writer, "event", anEvent({ slug: "fresh", citations: known, kind: "law" }), 1);
    const after = view();
    expect(after.version).toBe(before.version);
    expect(view().index).toBe(after.index);
  });

  test("is the names of outlets, too", async () => {
    const { slug } = facets(view()).outlet[0] as { slug: string };
    const row = await writer.outlet.findUniqueOrThrow({ where: { slug } });
    await writer.outlet.update({ where: { slug }, data: { name: `${row.name} (new)` } });
    expect(outlets(view()).find((one) => one.slug === slug)?.name).toBe(`${row.name} (new)`);
  });
});

const known = [{ report: "rpt-0409", claimedSource: "trader" as const }];

describe("what is not published", () => {
  const word = "xylophone";
  const hidden = { place: "hidden-place", actor: "hidden-actor", outlet: "hidden-paper" };

  beforeAll(async () => {
    await save(writer, "outlet", anOutlet({ slug: hidden.outlet, name: "Hidden Paper" }));
    await save(writer, "place", aPlace({ slug: hidden.place, name: "Hidden Place" }));
    await save(writer, "actor", anActor({ slug: hidden.actor, name: "Hidden Actor" }));
    const report = { slug: "rpt-hidden", outlet: hidden.outlet, headline: `${word} found` };
    await save(writer, "report", aReport(report));
    for (const state of ["draft", "in_review", "withdrawn"] as const) {
      const record = anEvent({
        ...{
          slug: `hidden-${state.replace("_", "-")}`,
          state,
          title: `A ${word}`,
          kind: "dispute",
          status: "denied",
        },
        ...{ sector: "fisheries", countries: ["TV"], occurred: { edtf: "1801-05-05" } },
        places: [{ place: hidden.place }],
        actors: [{ actor: hidden.actor }],
        relations: [{ type: "follows", event: "seed-credit-directive" }],
        citations: [{ report: "rpt-hidden", claimedSource: "imagery" }],
      });
      await save(writer, "event", record);
    }
  });

  test("is in no list, no total and no search", () => {
    const all = events(view(), { ...defaultListing, limit: 1000 });
    expect(all?.events.filter(({ slug }) => slug.startsWith("hidden"))).toEqual([]);
    expect(all?.total).toBe(398);
    expect(total({ q: word })).toBe(0);
    expect(total({ q: "Hidden" })).toBe(0);
    expect(eventCards(view(), { ...defaultListing, limit: 1000 })?.events.join()).not.toMatch(
      new RegExp(`${word}|hidden-`, "i"),
    );
  });

  test("is in no count, no bar and on no map", () => {
    const answers = { facets: facets(view()), cities: cities(view()), outlets: outlets(view()) };
    expect(JSON.stringify(answers)).not.toMatch(/hidden/i);
    expect(facets(view()).country.some(({ slug }) => slug === "TV")).toBe(false);
    expect(bars(view(), "decade").bars[0]?.period).toBe("1980s");
    expect(total({ from: "1801", to: "1801", match: "certain" })).toBe(0);
  });

  test("has names that are as unknown as any", () => {
    const asked = { city: [hidden.place], actor: [hidden.actor], outlet: [hidden.outlet] };
    expect(view(asked).problems.map(({ code }) => code)).toEqual(Array(3).fill("not-known"));
  });

  test.each(["draft", "in-review", "withdrawn"])("has no page of its own (%s)", async (state) => {
    expect(await event(`hidden-${state}`)).toEqual({ status: "missing" });
  });

  test("isn't told on the pages of others", async () => {
    const answer = await event("seed-credit-directive");
    expect(answer.status).toBe("published");
    expect(JSON.stringify(answer)).not.toContain("hidden");
  });

  test("leaves the pages of what it alone names empty", async () => {
    expect(await outlet(hidden.outlet)).toEqual({ status: "missing" });
    expect(await place(hidden.place)).toEqual({ status: "missing" });
    expect(await place("rason")).toMatchObject({ status: "found", place: { slug: "rason" } });
    expect(await outlet("dailynk")).toMatchObject({ status: "found", outlet: { slug: "dailynk" } });
  });

  test("is there as soon as it is published, and gone when it is withdrawn", async () => {
    const record = anEvent({ slug: "hidden-draft", title: `A ${word}`, citations: known });
    await save(writer, "event", record, 1);
    expect(total({ q: word })).toBe(1);
    expect((await event("hidden-draft")).status).toBe("published");
    await save(writer, "event", { ...record, state: "withdrawn" }, 2);
    expect(total({ q: word })).toBe(0);
    expect((await event("hidden-draft")).status).toBe("withdrawn");
  });
});

// Last, as it takes the file away.
describe("the file", () => {
  test("that is replaced is noticed within seconds, by lists and by events' pages", async () => {
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    expect(total()).toBeGreaterThan(0);
    const other = useCopyOfTo(file);
    expect(statSync(file).ino).toBe(other);
    vi.advanceTimersByTime(5000);
    expect(total()).toBe(397);
    expect((await event("fresh")).status).toBe("missing");
  });

  test("that is gone is an error, not an empty store", () => {
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] });
    rmSync(file);
    expect(() => health()).toThrow();
    expect(() => view()).toThrow();
    expect(() => statSync(file)).toThrow();
  });
});

/** Puts a fresh copy of the template in the place of the file; gives its inode. */
function useCopyOfTo(target: string): number {
  const copy = useCopyOf("seeded");
  process.env.DATABASE_URL = `file:${target}`;
  copyFileSync(copy, `${target}.new`);
  for (const part of ["-wal", "-shm"]) rmSync(`${target}${part}`, { force: true });
  renameSync(`${target}.new`, target);
  return statSync(target).ino;
}
