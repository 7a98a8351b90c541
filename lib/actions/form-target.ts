import { z } from "zod";
import { eventFormSchema } from "@/lib/domain/desk/event-form";
import { slug } from "@/lib/domain/text";

/** What the event form sends, whatever is to become of it. */
export const formTarget = {
  /** Null for a new event. */
  slug: slug.nullable(),
  /** The version that the author has seen. */
  expected: z.int().min(1).nullable(),
  form: eventFormSchema,
  draft: z.uuid(),
};
