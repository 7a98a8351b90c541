import { z } from "zod";
import { families, kinds } from "./kind";
import {
  actorRoles,
  claimedSources,
  dateBases,
  forms,
  ownerships,
  placeRoles,
  sectors,
  stances,
  statuses,
} from "./vocabulary";

/** One clock as the outside sees it: EDTF, its bounds as ISO days (null: open), the report's words. */
export const clockView = z.object({
  edtf: z.string(),
  min: z.string().nullable(),
  max: z.string().nullable(),
  verbatim: z.string().nullable(),
  basis: z.enum(dateBases).nullable(),
  rationale: z.string().nullable(),
});

/** A published event as lists and the API show it. */
export const eventSummary = z.object({
  slug: z.string(),
  kind: z.enum(kinds),
  family: z.enum(families),
  title: z.string(),
  titleKo: z.string().nullable(),
  summary: z.string(),
  status: z.enum(statuses).nullable(),
  form: z.enum(forms).nullable(),
  ownership: z.enum(ownerships).nullable(),
  sector: z.enum(sectors).nullable(),
  occurred: clockView,
  effective: clockView.nullable(),
  ended: clockView.nullable(),
  countries: z.array(z.string()),
  places: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      nameKo: z.string().nullable(),
      country: z.string(),
      role: z.enum(placeRoles).nullable(),
    }),
  ),
  actors: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      nameKo: z.string().nullable(),
      role: z.enum(actorRoles).nullable(),
    }),
  ),
  evidence: z.object({ reports: z.int(), origins: z.int(), contra: z.int() }),
  reports: z.array(
    z.object({
      slug: z.string(),
      outlet: z.string(),
      outletName: z.string(),
      outletNameKo: z.string().nullable(),
      headline: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      language: z.string(),
      stance: z.enum(stances),
      claimedSource: z.enum(claimedSources),
    }),
  ),
});

export type EventSummary = z.output<typeof eventSummary>;
export type ClockView = z.output<typeof clockView>;
