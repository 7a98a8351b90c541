import { z } from "zod";
import { type EdtfDate, parseEdtf } from "./parse";

const EARLIEST = "1800-01-01";
const LATEST = "2100-12-31";

/** An EDTF text, trimmed. Refinements rather than a transform, so JSON Schema can be derived. */
export const edtfText = edtfString(() => undefined);

/** As `edtfText`, within the years an event here can fall in: it catches 0214 for 2014. */
export const eventEdtfText = edtfString(({ edtf, min, max }) => {
  if (isInRange(min) && isInRange(max)) return undefined;
  return `${edtf} lies outside the years 1800 to 2100, where events here can fall; check the year.`;
});

function edtfString(objectTo: (date: EdtfDate) => string | undefined) {
  return z
    .string()
    .trim()
    .superRefine((text, context) => {
      const parsed = parseEdtf(text);
      const message = parsed.ok ? objectTo(parsed.value) : parsed.error;
      if (message !== undefined) context.addIssue({ code: "custom", message });
    })
    .meta({ description: "A date in EDTF (ISO 8601-2), such as 2020-05-13, 2020-05 or 2018~" });
}

/** Bounds of years outside 0 to 9999 carry a sign; the others compare as text. */
function isInRange(bound: string | null): boolean {
  if (bound === null) return true;
  return /^\d/.test(bound) && bound >= EARLIEST && bound <= LATEST;
}
