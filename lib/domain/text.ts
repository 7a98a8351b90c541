import "./jitless";
import { z } from "zod";

// NUL, other controls but tab and line feed, and lone surrogates: SQLite would keep the first and
// silently replace the last, so neither may reach it.
const FORBIDDEN = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Noncharacter_Code_Point}/u;

/** Why a text can't be kept as it is, as one sentence, or null when it can. */
export function textProblem(text: string): string | null {
  if (!text.isWellFormed()) return "The text has half of a surrogate pair in it; paste it again.";
  if (FORBIDDEN.test(text)) return "The text has control characters in it; remove them.";
  return null;
}

function base(max: number) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .normalize("NFC")
    .trim()
    .min(1, { error: "Must not be empty." })
    .max(max, { error: `At most ${max} characters.` })
    .superRefine((text, ctx) => {
      const problem = textProblem(text);
      if (problem) ctx.addIssue({ code: "custom", message: problem });
    });
}

/** One line of text, NFC, trimmed, 1 to `max` characters. */
export function line(max: number) {
  return base(max).regex(/^[^\n\t]*$/, { error: "Must be one line." });
}

/** Text of several lines, NFC, trimmed, 1 to `max` characters. */
export function prose(max: number) {
  return base(max);
}

/** An optional field: absent and null mean the same, and are kept as null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullable().default(null);
}

/** Lower-case words joined by hyphens; permanent, so it is checked strictly. */
export const slug = z
  .string()
  .max(120, { error: "At most 120 characters." })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "Only lower-case letters a-z, digits and single hyphens, such as rason-port-2008.",
  });

/** An http or https address. Anything else (javascript:, data:, file:) is refused. */
export const webAddress = z
  .string()
  .max(2000, { error: "At most 2000 characters." })
  .superRefine((text, ctx) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:\/\/[^/\\\s]/.test(text) || textProblem(text) || /\s/.test(text)) {
      ctx.addIssue({
        code: "custom",
        message: "Must be a web address that begins with http:// or https://.",
      });
    } else if (url.username || url.password) {
      ctx.addIssue({
        code: "custom",
        message: "A web address must not carry a name or a password.",
      });
    }
  });
