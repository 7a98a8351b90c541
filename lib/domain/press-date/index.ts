import { eventEdtfText } from "../edtf";
import { compose } from "./compose";
import { findPhrases, type Phrase } from "./phrases";
import { type Publication, readPublication } from "./publication";
import { rationaleOf } from "./rationale";
import type { Assumption } from "./resolve";

export type PressDate = {
  /** Accepted by `eventEdtfText`. */
  edtf: string;
  /** The words as they stand in the text, from `start` to `end` in UTF-16 units. */
  verbatim: string;
  start: number;
  end: number;
  /** Stated: the words alone give it, year included. Inferred: publication gave something. */
  basis: "stated" | "inferred";
  /** What publication gave; the last two, where its own date is no single day. */
  assumed: Assumption[];
  /** Null when stated, else one English sentence for the editor. */
  rationale: string | null;
};

/** No date is longer; it spares a pasted article a search that cannot succeed. */
const LONGEST = 200;

/**
 * All readings of what an editor typed as the date, most probable first; none when any word of it
 * is not understood. Without `published`, the article's EDTF date, only stated dates come back.
 */
export function readPressDate(text: string, published: string | null): PressDate[] {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST) return [];
  const start = text.indexOf(trimmed);
  const whole = { start, end: start + trimmed.length };
  if (eventEdtfText.safeParse(trimmed).success) return [stated(trimmed, text, whole)];
  const [phrase, another] = findPhrases(text, true);
  if (!phrase || another || !isAllOf(text, phrase)) return [];
  return readings({ ...phrase, ...whole }, text, readPublication(published));
}

/**
 * Every date expression in an article, in order of appearance and not overlapping, each in its
 * most probable reading. Words that are not surely a date ("may", "Sun") are left out.
 */
export function findPressDates(article: string, published: string | null): PressDate[] {
  const on = readPublication(published);
  return findPhrases(article, false).flatMap((phrase) => readings(phrase, article, on).slice(0, 1));
}

function readings(phrase: Phrase, text: string, on: Publication | null): PressDate[] {
  const composed = phrase.meanings
    .flatMap((meaning) => compose(meaning, on))
    .filter(({ edtf }) => eventEdtfText.safeParse(edtf).success);
  const different = composed.filter(
    ({ edtf }, index) => composed.findIndex((other) => other.edtf === edtf) === index,
  );
  const alone = new Set(different.map(({ side }) => side)).size < 2;
  return different.map((reading) => {
    if (!on || reading.assumed.length === 0) return stated(reading.edtf, text, phrase);
    const rationale = rationaleOf(reading, on.text, alone);
    const { assumed } = reading;
    const edtf = isDoubted(on.text) ? doubted(reading.edtf) : reading.edtf;
    return { ...stated(edtf, text, phrase), basis: "inferred", assumed, rationale };
  });
}

const isDoubted = (published: string) => /[?%]/.test(published);

/** What is taken from an uncertain date is no surer than that. */
const doubted = (edtf: string) =>
  edtf.replace(
    /(\d{4}(?:-[\dX]{2}){0,2})([?~%]?)/g,
    (_, date, mark) => date + (mark === "~" ? "%" : mark || "?"),
  );

function stated(
  edtf: string,
  text: string,
  { start, end }: { start: number; end: number },
): PressDate {
  const verbatim = text.slice(start, end);
  return { edtf, verbatim, start, end, basis: "stated", assumed: [], rationale: null };
}

const LEAD = /^[\s"'“”‘’「『(]*(?:(?:the|in|on|in the|on the|于|於|在)\s*)?$/iu;
const TRAIL =
  /^(?:\s?\((?:현지\s?시간|현지\s?시각|local time|当地时间|當地時間)\))?(?:에서는|에서|에는|에도|에|의|은|는|이|가|을|를|자로|자|\s?중|오전|오후)?[\s"'“”‘’」』).,;:、。，]*$/iu;

/** An opening or closing mark, a particle and "local time" add nothing to a date. */
function isAllOf(text: string, { start, end }: Phrase): boolean {
  return LEAD.test(text.slice(0, start)) && TRAIL.test(text.slice(end));
}
