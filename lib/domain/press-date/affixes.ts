/** What the words around a date make of it. */
export type Role =
  | "plain"
  | "since"
  | "by"
  | "until"
  | "by-or-until"
  | "before"
  | "after"
  | "between";

const BOUND = "(?<![\\p{L}\\p{N}_])";

function before(words: string): RegExp {
  return new RegExp(`${BOUND}(?:${words})\\s{1,3}$`, "iu");
}

const THE = "(?:\\s{1,3}the)?";
const ENGLISH_BEFORE: [RegExp, Role][] = [
  [
    before(
      `(?:(?:ever\\s)?since|(?:effective\\s|starting\\s|beginning\\s)?from|(?:starting|beginning)(?:\\s(?:on|in))?)${THE}`,
    ),
    "since",
  ],
  [before(`(?:by|no later than|not later than)${THE}`), "by"],
  [before(`(?:up\\sto|until|till|through)${THE}`), "until"],
  [before(`(?:before|prior to|ahead of)${THE}`), "before"],
  [before(`after${THE}`), "after"],
  [before(`between${THE}`), "between"],
  [before(`on${THE}`), "plain"],
  [before("(?:(?:some\\s?time\\s|at\\sthe\\s)?in|during|throughout|as of|dated|of|at)"), "plain"],
];
const HAN_BEFORE: [RegExp, Role][] = [
  [/(?:自|[从從])\s{0,2}$/u, "since"],
  [/(?:截至|截止)\s{0,2}$/u, "by"],
];
const NEAR_BEFORE = [before("around|circa|ca?\\.|approximately|roughly"), /(?:大?[约約])\s{0,2}$/u];
/** "asked about March 13" is no approximation, "about March 13" typed as a date is. */
const NEAR_TYPED = before("about");

const TOWARD_BEFORE: [RegExp, "past" | "future" | "this-year"][] = [
  [/(?<!\p{L})지난\s{0,2}$/u, "past"],
  [/(?<!\p{L})(?:오는|다가오는|돌아오는)\s{0,2}$/u, "future"],
  [/(?<!\p{L})올\s{0,2}$/u, "this-year"],
  [/(?:即将于?|即將於?|将[于在]?|將[於在]?|[拟擬定][于於])\s{0,2}$/u, "future"],
  [before("(?:the\\s)?(?:coming|upcoming|forthcoming)"), "future"],
];

const AFTER: [RegExp, Role][] = [
  [/^부터/u, "since"],
  [/^\s{0,2}(?:이래|이후)(?:로)?(?!\p{L})/u, "since"],
  [/^까지/u, "by-or-until"],
  [/^\s{0,2}(?:以[来來]|起)/u, "since"],
  [/^\s{1,3}onwards?(?![\p{L}\p{N}])/iu, "since"],
  [/^(?:之前|以前)/u, "before"],
  [/^前(?![往来來后後])/u, "by"],
];
const NEAR_AFTER = /^(?:경|께|쯤|무렵|左右|前[后後])/u;
const CLOSING = /^(경|께|쯤|무렵|左右)?(까지|[为為]止|まで|간)?(\s?사이|之?[间間])?/u;

type Toward = (typeof TOWARD_BEFORE)[number][1];
export type Affixes = { start: number; end: number; role?: Role; near: boolean; toward?: Toward };

/** The longest preposition is shorter than this. */
const REACH = 32;

export function affixesOf(text: string, from: number, to: number, typed: boolean): Affixes {
  let start = from;
  const takeBefore = (form: RegExp) => {
    const taken = form.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0;
    start -= taken;
    return taken > 0;
  };
  const toward = TOWARD_BEFORE.find(([form]) => takeBefore(form))?.[1];
  const nearBefore = [...NEAR_BEFORE, ...(typed ? [NEAR_TYPED] : [])].some(takeBefore);
  const role = [...ENGLISH_BEFORE, ...HAN_BEFORE].find(([form]) => takeBefore(form))?.[1];

  const nearAfter = NEAR_AFTER.exec(text.slice(to, to + REACH))?.[0].length ?? 0;
  const rest = text.slice(to + nearAfter, to + nearAfter + REACH);
  const suffix = AFTER.find(([form]) => form.test(rest));
  const length = suffix?.[0].exec(rest)?.[0].length ?? 0;
  const near = nearBefore || nearAfter > 0;
  const said = suffix?.[1] ?? role;
  const end = to + nearAfter + length;
  return { start, end, near, ...(said && { role: said }), ...(toward && { toward }) };
}

const BETWEEN = /^(?:경|께|쯤)?(?:과|와|\s{1,3}and(?:\s{1,3}the)?|[和与與])\s{0,3}$/iu;
const TO =
  /^(?:경|께|쯤)?(?:(?:부터|에서|から|\s{1,3}(?:to|until|till|through)(?:\s{1,3}the)?)[\s,]{0,3}|\s{0,2}(?:[-–—~∼〜～]|——|[至到])\s{0,2})$/iu;

type Join = { kind: "to" | "and"; nearFirst: boolean; nearSecond: boolean };

/** How the words between two dates join them, or undefined. */
export function joinOf(gap: string): Join | undefined {
  const nearFirst = /^(?:경|께|쯤)/u.test(gap);
  const plain = gap.replace(/\s(?:around|about|circa)\s$/i, " ");
  const marks = { nearFirst, nearSecond: plain !== gap };
  if (TO.test(plain)) return { kind: "to", ...marks };
  return BETWEEN.test(plain) ? { kind: "and", ...marks } : undefined;
}

/** What may close a span after its second date. */
export function closingOf(rest: string): { length: number; near: boolean; isBetween: boolean } {
  const [all = "", near, , between] = CLOSING.exec(rest) ?? [];
  return { length: all.length, near: near !== undefined, isBetween: between !== undefined };
}
