import type { z } from "zod";

/** What a schema objects to, as "field.path: sentence"; empty where it takes the value. */
export function objections(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}
