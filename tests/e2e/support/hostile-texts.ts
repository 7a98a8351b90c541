import { raw } from "./raw";
import { eventForm, reportForm } from "./write-event";

/** What is kept as it was typed, and shown as text. */
export const harmless = {
  html: "<img src=x onerror=alert(1)><b>bold</b>",
  script: "</script><script>alert(1)</script>",
  sum: "=1+1",
  command: "+cmd|' /C calc'!A0",
  at: "@SUM(1+1)",
  link: "javascript:alert(1)",
  override: "abc\u202Egnp.exe",
  invisible: "a\u200Bb\u200Dc\uFEFFd",
  emoji: "👨‍👩‍👧‍👦 🇰🇵 합영",
  template: "{{7*7}} %s {0} <%= 7 %>",
  sql: "'; DROP TABLE Event;--",
  dollar: "$1 $undefined $$",
  proto: "__proto__",
};

/** What can't be kept as it is: the field's own sentence says so. */
export const refused = {
  "half of a surrogate pair": ["a\uD800b", "characters"],
  NUL: ["a\u0000b", "characters"],
  "a control character": ["a\u001Bb", "characters"],
  "10,000 characters": ["x".repeat(10_000), "too-long"],
} as const;

const clock = (verbatim: string) => ({ edtf: "2024-05", verbatim, basis: "", rationale: verbatim });

/** An event that says the same in every field that takes any text. */
export function saying(text: string) {
  const claim = { field: "title", value: text, quote: text, rank: "normal", reason: text };
  const report = reportForm({
    ...{ headline: text, describedAs: text, author: text, reference: text, note: text },
    ...{ originNote: text, sourceDescription: text, citationNote: text, claims: [claim] },
  });
  return eventForm({
    ...{ title: text, titleKo: text, summary: text, statusNote: text, assessment: text },
    ...{ doubts: text, occurred: clock(text), reports: [report] },
    amounts: [{ min: "1", max: "2", currency: "USD", note: text, verbatim: text }],
  });
}

type Detail = { title: string; reports: { slug: string }[] };
/** An event as the API tells it. */
export const api = async (slug: string) =>
  (JSON.parse((await raw(`/api/v1/events/${slug}`)).body) as { data: Detail }).data;
