import type { z } from "zod";
import { actorSchema } from "./actor";
import { eventSchema } from "./event";
import { outletSchema } from "./outlet";
import { placeSchema } from "./place";
import { reportSchema } from "./report";

/** Record types of the dataset's files, in the order in which they must be loaded. */
export const datasetSchemas = {
  outlet: outletSchema,
  place: placeSchema,
  actor: actorSchema,
  report: reportSchema,
  event: eventSchema,
} as const;

export type Subject = keyof typeof datasetSchemas;
export const subjects = Object.keys(datasetSchemas) as Subject[];
export type DatasetRecord<S extends Subject> = z.output<(typeof datasetSchemas)[S]>;
