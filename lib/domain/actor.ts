import { z } from "zod";
import { country } from "./country";
import { line, optional, prose, slug, webAddress } from "./text";
import { actorNameForms, actorTypes } from "./vocabulary";

export const actorSchema = z
  .strictObject({
    slug,
    name: line(200),
    type: z.enum(actorTypes),
    typeNote: optional(line(200)),
    country: optional(country),
    parent: optional(slug),
    note: optional(prose(1000)),
    /** The record that it turned out to be the same as, which took over all that it had. */
    mergedInto: optional(slug),
    source: optional(webAddress),
    names: z
      .array(
        z.strictObject({
          form: z.enum(actorNameForms),
          name: line(200),
          seen: optional(z.boolean()),
        }),
      )
      .max(50)
      .default([]),
  })
  .refine((actor) => actor.parent !== actor.slug, {
    path: ["parent"],
    error: "An actor can't be a part of itself.",
  })
  .refine((actor) => actor.mergedInto !== actor.slug, {
    path: ["mergedInto"],
    error: "An actor can't be merged into itself.",
  });

export type Actor = z.output<typeof actorSchema>;
