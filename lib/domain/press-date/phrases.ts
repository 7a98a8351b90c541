import { affixesOf, closingOf, joinOf, type Role } from "./affixes";
import { type Atom, findAtoms, narrow } from "./atoms";
import { isOpen, type Said, type SaidOnce } from "./said";

/** A date with the words around it that make it a start, an end, or roughly then. */
export type Phrase = { start: number; end: number; meanings: Meaning[] };
export type End = { said: SaidOnce; near: boolean };
export type Meaning = { role: Role; from: End; to?: End };

/** The longest "until around the" is shorter. */
const LONGEST_GAP = 32;

/** In order of appearance, not overlapping. */
export function findPhrases(text: string, typed: boolean): Phrase[] {
  const plain = narrow(text);
  const atoms = findAtoms(text, typed);
  const phrases: Phrase[] = [];
  let reached = 0;
  for (let at = 0; at < atoms.length; at++) {
    const [atom, next] = [atoms[at], atoms[at + 1]];
    if (!atom) break;
    const phrase = (next && joined(plain, atom, next, typed)) ?? single(plain, atom, typed);
    if (phrase && next && phrase.end > next.start) at++;
    if (!phrase || isOfAnotherTime(plain, atom)) continue;
    phrases.push({ ...phrase, start: Math.max(phrase.start, reached) });
    reached = phrase.end;
  }
  return phrases;
}

function single(text: string, atom: Atom, typed: boolean): Phrase | undefined {
  const { start, end, role, near, toward } = affixesOf(text, atom.start, atom.end, typed);
  if (atom.isWeak && !typed && start === atom.start) return undefined;
  const meanings = atom.said.map((said) => meaningOf(leaning(said, toward), role ?? "plain", near));
  return { start, end, meanings };
}

/** "8月" after "当年" belongs to a year that was told before, not to that of publication. */
function isOfAnotherTime(text: string, { start, end, said }: Atom): boolean {
  if (!said.some((one) => isOpen(one.kind === "span" ? one.from : one))) return false;
  const before = /(?:[当當同翌次该該那][年月]|(?:그|같은|이듬|다음|당)\s?[해달])\s?$/u;
  const after = /^,?\s(?:of\s)?(?:that|the same|the following)\s(?:year|month)(?!\p{L})/iu;
  return (
    before.test(text.slice(Math.max(0, start - 6), start)) || after.test(text.slice(end, end + 30))
  );
}

function meaningOf(said: Said, role: Role, near: boolean): Meaning {
  if (said.kind !== "span") return { role, from: { said, near } };
  return { role: "plain", from: { said: said.from, near }, to: { said: said.to, near } };
}

/** Two dates that make one: the ends of a span, or 어제(25일). */
function joined(text: string, a: Atom, b: Atom, typed: boolean): Phrase | undefined {
  const gap = text.slice(a.end, Math.min(b.start, a.end + LONGEST_GAP));
  const [from, to] = [a.said[0], b.said[0]];
  if (!from || !to || from.kind === "span" || to.kind === "span") return undefined;
  const isAside = /^\s{0,2}\($/.test(gap) && text[b.end] === ")" && from.kind !== "calendar";
  const join = joinOf(gap);
  if (!isAside && !join) return undefined;

  const before = affixesOf(text, a.start, a.end, typed);
  if (isAside) {
    const meanings = b.said.map((said) => meaningOf(said, before.role ?? "plain", false));
    return { start: before.start, end: b.end + 1, meanings };
  }
  if (!join || (a.isWeak && b.isWeak && !typed && before.start === a.start)) return undefined;
  const closing = closingOf(text.slice(b.end, b.end + 8));
  if (join.kind === "and" && before.role !== "between" && !closing.isBetween) return undefined;
  const lean = leaning(from, before.toward);
  if (lean.kind === "span") return undefined;
  const role = join.kind === "and" ? "between" : "plain";
  const start = { said: lean, near: before.near || join.nearFirst };
  const end = { said: to, near: join.nearSecond || closing.near };
  return {
    start: before.start,
    end: b.end + closing.length,
    meanings: [{ role, from: start, to: end }],
  };
}

function leaning(said: Said, toward: "past" | "future" | "this-year" | undefined): Said {
  if (toward === undefined) return said;
  if (said.kind === "span") {
    const from = leaning(said.from, toward);
    return from.kind === "span" ? said : { ...said, from };
  }
  if (!isOpen(said)) return said;
  return toward === "this-year" ? { ...said, yearsOff: 0 } : { ...said, toward };
}
