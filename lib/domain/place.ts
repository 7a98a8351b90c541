import { z } from "zod";
import { country } from "./country";
import { line, optional, prose, slug } from "./text";
import { placeNameForms, placeTypes } from "./vocabulary";

export const placeSchema = z
  .strictObject({
    slug,
    name: line(200),
    type: z.enum(placeTypes),
    country,
    province: optional(line(100)),
    latitude: optional(z.number().min(-90).max(90)),
    longitude: optional(z.number().min(-180).max(180)),
    coordinateSource: optional(line(300)),
    note: optional(prose(1000)),
    /** The record that it turned out to be the same as, which took over all that it had. */
    mergedInto: optional(slug),
    names: z
      .array(z.strictObject({ form: z.enum(placeNameForms), name: line(200) }))
      .max(50)
      .default([]),
  })
  .refine((place) => (place.latitude === null) === (place.longitude === null), {
    path: ["latitude"],
    error: "Latitude and longitude come together or not at all.",
  })
  .refine((place) => place.mergedInto !== place.slug, {
    path: ["mergedInto"],
    error: "A place can't be merged into itself.",
  });

export type Place = z.output<typeof placeSchema>;
