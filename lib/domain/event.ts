import { z } from "zod";
import { country } from "./country";
import { eventEdtfText } from "./edtf";
import { kinds } from "./kind";
import { line, optional, prose, slug } from "./text";
import {
  actorRoles,
  claimedSources,
  claimRanks,
  confidences,
  dateBases,
  eventStates,
  forms,
  likelihoods,
  ownerships,
  placeRoles,
  relationTypes,
  sectors,
  stances,
  statuses,
} from "./vocabulary";

/** One of the three clocks of an event: when it happened, took effect, ended. */
export const clockSchema = z.strictObject({
  edtf: eventEdtfText,
  verbatim: optional(line(300)),
  basis: optional(z.enum(dateBases)),
  rationale: optional(line(500)),
});

const decimal = z.string().regex(/^(?:0|[1-9]\d{0,17})(?:\.\d{1,4})?$/, {
  error: "Must be a plain decimal number such as 45000000.",
});

/** Exact, where a float would take 999999999999999999 and 999999999999999998 for the same. */
function tenThousandths(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return /^\d+$/.test(whole + fraction) ? BigInt(whole + fraction.padEnd(4, "0")) : 0n;
}

export const amountSchema = z
  .strictObject({
    min: decimal,
    max: decimal,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: "Must be a currency code such as USD (ISO 4217)." }),
    note: optional(line(300)),
    verbatim: optional(line(300)),
  })
  .refine((amount) => tenThousandths(amount.min) <= tenThousandths(amount.max), {
    path: ["max"],
    error: "The larger sum must not be below the smaller one.",
  });

/** The value that one report gives for one field of the event. */
export const claimSchema = z.strictObject({
  field: z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)?$/),
  value: line(500),
  quote: optional(prose(300)),
  rank: z.enum(claimRanks).default("normal"),
  reason: optional(line(500)),
});

export const citationSchema = z.strictObject({
  report: slug,
  stance: z.enum(stances).default("reports"),
  claimedSource: z.enum(claimedSources),
  sourceDescription: optional(line(300)),
  credibility: optional(z.int().min(1).max(6)),
  precedesEvent: z.boolean().default(false),
  note: optional(prose(1000)),
  claims: z.array(claimSchema).max(50).default([]),
});

/** Sets have no order of their own: one order lets two of them be compared. */
function inOrder<T>(items: T[], key: (item: T) => string = String): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The plain object schema from which form, action, API, import and dataset derive. */
export const eventFields = z.strictObject({
  slug,
  state: z.enum(eventStates),
  kind: z.enum(kinds),
  title: line(200),
  titleKo: optional(line(200)),
  summary: prose(2000),
  occurred: clockSchema,
  effective: optional(clockSchema),
  ended: optional(clockSchema),
  status: optional(z.enum(statuses)),
  statusNote: optional(line(500)),
  form: optional(z.enum(forms)),
  ownership: optional(z.enum(ownerships)),
  sector: optional(z.enum(sectors)),
  likelihood: optional(z.enum(likelihoods)),
  confidence: optional(z.enum(confidences)),
  assessment: optional(prose(2000)),
  doubts: optional(prose(2000)),
  readings: z.int().min(1).max(9).default(1),
  /** Why it was withdrawn: what readers are told in its place. */
  withdrawnReason: optional(prose(1000)),
  /** The event that it turned out to be the same as. */
  mergedInto: optional(slug),
  amounts: z.array(amountSchema).max(20).default([]),
  countries: z
    .array(country)
    .max(60)
    .overwrite((codes) => inOrder(codes))
    .default([]),
  places: z
    .array(z.strictObject({ place: slug, role: optional(z.enum(placeRoles)) }))
    .max(60)
    .default([]),
  actors: z
    .array(z.strictObject({ actor: slug, role: optional(z.enum(actorRoles)) }))
    .max(60)
    .default([]),
  relations: z
    .array(z.strictObject({ type: z.enum(relationTypes), event: slug }))
    .max(60)
    .overwrite((relations) => inOrder(relations, ({ type, event }) => `${event} ${type}`))
    .default([]),
  citations: z.array(citationSchema).max(1000).default([]),
});

function repeated(values: string[]): string | undefined {
  return values.find((value, i) => values.indexOf(value) !== i);
}

export const eventSchema = eventFields.superRefine((event, ctx) => {
  const lists = {
    countries: event.countries,
    places: event.places.map((p) => p.place),
    actors: event.actors.map((a) => `${a.actor} (${a.role ?? "no role"})`),
    relations: event.relations.map((r) => `${r.type} ${r.event}`),
    citations: event.citations.map((c) => c.report),
  };
  for (const [path, values] of Object.entries(lists)) {
    const twice = repeated(values);
    if (twice) ctx.addIssue({ code: "custom", path: [path], message: `${twice} is named twice.` });
  }
  if (event.relations.some((r) => r.event === event.slug)) {
    ctx.addIssue({
      code: "custom",
      path: ["relations"],
      message: "An event can't relate to itself.",
    });
  }
  if (event.mergedInto && (event.state !== "withdrawn" || event.mergedInto === event.slug)) {
    ctx.addIssue({
      code: "custom",
      path: ["mergedInto"],
      message: "Only a withdrawn event can be merged, and into another one.",
    });
  }
  if (event.state === "published" && event.citations.length === 0) {
    ctx.addIssue({
      code: "custom",
      path: ["citations"],
      message: "A published event needs a report.",
    });
  }
});

export type Event = z.output<typeof eventSchema>;
export type EventInput = z.input<typeof eventSchema>;
