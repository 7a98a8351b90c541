import type { SingleDate } from "./date";
import { sayDate, sayRange } from "./date-words";
import { type Expression, type IntervalEnd, type Member, readExpression } from "./expression";
import { type DateGrammar, GRAMMARS, type Locale, type Unit } from "./locale-words";
import type { EdtfDate } from "./parse";

/**
 * How a reader sees the date: "some day 21 – 31 Mar 2025", "2014년 1월 – 6월".
 * A text that is no EDTF date comes back as it is.
 */
export function edtfWords(value: EdtfDate | string, locale: Locale): string {
  const text = (typeof value === "string" ? value : value.edtf).trim();
  const read = readExpression(text);
  return read.ok ? sayExpression(read.value, GRAMMARS[locale]) : text;
}

function sayExpression(expression: Expression, grammar: DateGrammar): string {
  if (expression.form === "single") return sayDate(expression.date, grammar, "long");
  if (expression.form === "interval") {
    return sayInterval(expression.start, expression.end, grammar);
  }
  const { form, members } = expression;
  const [only] = members;
  if (only && members.length === 1) {
    if (isOne(only)) return sayDate(only.from, grammar, "long");
    return form === "one-of" ? sayOneOf(only, grammar) : sayAllOf(only, grammar);
  }
  if (form === "one-of") return grammar.or(members.map((member) => sayChoice(member, grammar)));
  return grammar.and(members.map((member) => sayAllOf(member, grammar)));
}

function sayInterval(start: IntervalEnd, end: IntervalEnd, grammar: DateGrammar): string {
  if (typeof start === "object") {
    if (typeof end === "object") return sayRange(start, end, grammar);
    const from = sayDate(start, grammar, "short");
    return end === "open" ? grammar.openEnd(from) : grammar.unknownEnd(from);
  }
  if (typeof end !== "object") return grammar.unknown;
  const to = sayDate(end, grammar, "short");
  return start === "open" ? grammar.openStart(to) : grammar.unknownStart(to);
}

function sayOneOf(member: Member, grammar: DateGrammar): string {
  const { from, to } = member;
  const choice = sayChoice(member, grammar);
  return from && to ? grammar.someOf(unitOf(from, to), choice) : choice;
}

function sayChoice({ from, to }: Member, grammar: DateGrammar): string {
  if (from && to) return sayDates(from, to, grammar);
  if (to) return grammar.by(sayDate(to, grammar, "short"));
  return from ? grammar.orLater(sayDate(from, grammar, "short")) : grammar.unknown;
}

function sayAllOf({ from, to }: Member, grammar: DateGrammar): string {
  if (from && to) {
    const dates = sayDates(from, to, grammar);
    return from.text === to.text ? dates : grammar.eachOf(unitOf(from, to), dates);
  }
  if (to) return grammar.eachUntil(unitOf(to, to), sayDate(to, grammar, "short"));
  if (from) return grammar.eachFrom(unitOf(from, from), sayDate(from, grammar, "short"));
  return grammar.unknown;
}

function sayDates(from: SingleDate, to: SingleDate, grammar: DateGrammar): string {
  return from.text === to.text ? sayDate(from, grammar, "short") : sayRange(from, to, grammar);
}

function isOne(member: Member): member is { from: SingleDate; to: SingleDate } {
  return member.from !== undefined && member.from.text === member.to?.text;
}

function unitOf(from: SingleDate, to: SingleDate): Unit {
  const { precision } = from;
  if (precision !== to.precision) return "time";
  return precision === "day" || precision === "month" || precision === "year" ? precision : "time";
}
