import { z } from "zod";
import { country } from "./country";
import { line, optional, prose, slug, webAddress } from "./text";
import { outletGrades, outletTypes } from "./vocabulary";

export const outletGradeSchema = z.strictObject({
  grade: z.enum(outletGrades),
  from: z.iso.date(),
  reason: prose(1000),
  judge: line(120),
});

export const outletFields = z.strictObject({
  slug,
  name: line(200),
  nameKo: optional(line(200)),
  country: optional(country),
  type: z.enum(outletTypes),
  typeNote: optional(line(200)),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(20)
    .default([]),
  homepage: optional(webAddress),
  funding: optional(line(500)),
  fundingSource: optional(webAddress),
  note: optional(prose(1000)),
  grades: z.array(outletGradeSchema).max(50).default([]),
  /** The record that it turned out to be the same as, which took over all that it had. */
  mergedInto: optional(slug),
});

export const outletSchema = outletFields.refine((outlet) => outlet.mergedInto !== outlet.slug, {
  path: ["mergedInto"],
  error: "An outlet can't be merged into itself.",
});

export type Outlet = z.output<typeof outletSchema>;
