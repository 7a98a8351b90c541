import { z } from "zod";
import { eventEdtfText } from "./edtf";
import { line, optional, prose, slug, webAddress } from "./text";
import { derivations, headlineBases } from "./vocabulary";

/** The plain object schema of a report; `reportSchema` adds the rules between fields. */
export const reportFields = z.strictObject({
  slug,
  outlet: slug,
  via: optional(slug),
  headline: optional(line(500)),
  headlineBasis: z.enum(headlineBases),
  describedAs: optional(line(500)),
  author: optional(line(300)),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: "Must be a language code such as ko (ISO 639)." }),
  published: optional(eventEdtfText),
  url: optional(webAddress),
  reference: optional(line(500)),
  archiveUrl: optional(webAddress),
  accessedOn: optional(z.iso.date()),
  note: optional(prose(1000)),
  derivation: optional(z.enum(derivations)),
  derivesFrom: optional(slug),
  originOutlet: optional(slug),
  originNote: optional(line(500)),
});

export const reportSchema = reportFields.superRefine((report, ctx) => {
  if (!report.url && !report.reference) {
    ctx.addIssue({
      code: "custom",
      path: ["url"],
      message: "A report needs an address or a citation.",
    });
  }
  if (!report.headline && !report.describedAs) {
    ctx.addIssue({
      code: "custom",
      path: ["headline"],
      message: "A report needs a headline or a description.",
    });
  }
  if (report.derivesFrom === report.slug) {
    ctx.addIssue({
      code: "custom",
      path: ["derivesFrom"],
      message: "A report can't derive from itself.",
    });
  }
});

export type Report = z.output<typeof reportSchema>;
