import { type Actor, actorSchema } from "@/lib/domain/actor";
import { type Event, type EventInput, eventSchema } from "@/lib/domain/event";
import { type Outlet, outletSchema } from "@/lib/domain/outlet";
import { type Place, placeSchema } from "@/lib/domain/place";
import { type Report, reportSchema } from "@/lib/domain/report";

/** The smallest records that the schemas take, as somebody would write them down. */
export const minimal = {
  outlet: { slug: "daily-test", name: "Daily Test", type: "press" },
  place: { slug: "testville", name: "Testville", type: "city", country: "KP" },
  actor: { slug: "test-trading", name: "Test Trading", type: "company" },
  report: {
    slug: "rpt-test",
    outlet: "daily-test",
    headline: "A factory opens",
    headlineBasis: "as-seen",
    language: "en",
    url: "https://example.com/factory",
  },
  event: {
    slug: "test-factory-2014",
    state: "published",
    kind: "foreign-facility",
    title: "A factory opens",
    summary: "A paper says that a factory has opened.",
    occurred: { edtf: "2014-03" },
    citations: [{ report: "rpt-test", claimedSource: "trader" }],
  },
} as const;

type Changes = Record<string, unknown>;

export const anOutlet = (changes: Changes = {}): Outlet =>
  outletSchema.parse({ ...minimal.outlet, ...changes });
export const aPlace = (changes: Changes = {}): Place =>
  placeSchema.parse({ ...minimal.place, ...changes });
export const anActor = (changes: Changes = {}): Actor =>
  actorSchema.parse({ ...minimal.actor, ...changes });
export const aReport = (changes: Changes = {}): Report =>
  reportSchema.parse({ ...minimal.report, ...changes });
export const anEvent = (changes: Partial<EventInput> = {}): Event =>
  eventSchema.parse({ ...minimal.event, ...changes });
