import type { z } from "zod";
import { type DatasetRecord, datasetSchemas } from "../dataset";
import type { Mergeable } from "./merge-names";
import { recordShapes } from "./shapes";
import type { Issue } from "./submission";

/** A record as it is typed: texts, "" for what is empty. `key` tells rows apart on the page. */
export type NameRow = { key: string; form: string; name: string; seen: boolean | null };
export type GradeRow = { key: string; grade: string; from: string; reason: string; judge: string };
export type VocabularyForm = {
  fields: { [field: string]: string };
  names: NameRow[];
  grades: GradeRow[];
};

const NO_TEXTS = ["slug", "names", "grades", "mergedInto"];
const NUMBERS = ["latitude", "longitude"];

/** The fields of a type that have one control each, in the order of the form. */
export const textFields = (subject: Mergeable): string[] =>
  Object.keys(recordShapes[subject]).filter((field) => !NO_TEXTS.includes(field));

/** A record as the form shows it; an empty form without one. */
export function vocabularyForm<S extends Mergeable>(
  subject: S,
  record: DatasetRecord<S> | null,
): VocabularyForm {
  const values = (record ?? {}) as Record<string, unknown>;
  const text = (value: unknown) =>
    Array.isArray(value) ? value.join(", ") : value == null ? "" : String(value);
  const rows = <T>(value: unknown): T[] =>
    ((value ?? []) as object[]).map((row, i) => ({ key: `${i}`, ...row }) as T);
  return {
    fields: Object.fromEntries(
      textFields(subject).map((field) => [field, text(values[field])] as const),
    ),
    names: rows(values.names),
    grades: rows(values.grades),
  };
}

type Checked<S extends Mergeable> =
  | { ok: true; record: DatasetRecord<S> }
  | { ok: false; issues: Issue[] };

/** Turns what was typed into a record, or says field by field what is wrong with it. */
export function checkVocabulary<S extends Mergeable>(
  subject: S,
  form: VocabularyForm,
  fixed: { slug: string; mergedInto: string | null },
): Checked<S> {
  const fields = Object.fromEntries(
    textFields(subject).map((field) => [field, typedValue(field, form.fields[field] ?? "")]),
  );
  const names = form.names
    .filter(({ name }) => name.trim() !== "")
    .map(({ form: script, name, seen }) =>
      subject === "actor" ? { form: script, name, seen } : { form: script, name },
    );
  const grades = form.grades.map(({ grade, from, reason, judge }) => ({
    grade,
    from,
    reason,
    judge,
  }));
  const lists = subject === "outlet" ? { grades } : { names };
  const parsed = datasetSchemas[subject].safeParse({ ...fields, ...lists, ...fixed });
  if (parsed.success) {
    const twice = repeatedName(names);
    return twice < 0
      ? { ok: true, record: parsed.data as DatasetRecord<S> }
      : { ok: false, issues: [namedTwice(form, names[twice])] };
  }
  return { ok: false, issues: firstOfEach(parsed.error.issues.map((i) => issueOf(i, form))) };
}

function typedValue(field: string, text: string): unknown {
  if (field === "languages") return text.split(/[\s,]+/).filter(Boolean);
  if (text.trim() === "") return null;
  if (!NUMBERS.includes(field)) return text;
  return /^-?\d{1,3}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

function issueOf(issue: z.core.$ZodIssue, form: VocabularyForm): Issue {
  const path = issue.path as Issue["path"];
  const [field = "", index = 0, ...rest] = path;
  const written = form.names.flatMap(({ name }, i) => (name.trim() === "" ? [] : [i]));
  const row = field === "names" ? (written[Number(index)] ?? index) : index;
  const whole = field === "languages" || path.length < 2 ? [field] : [field, row, ...rest];
  if (issue.code === "too_big" && issue.origin === "string") {
    return { path: whole, code: "too-long", message: issue.message, max: Number(issue.maximum) };
  }
  const typed = form.fields[String(field)];
  const isEmpty = path.length === 1 && (typed === undefined || typed.trim() === "");
  const isOwn = field === "slug" || NUMBERS.includes(String(field));
  const code = isEmpty && !isOwn ? "required" : known(String(field), issue);
  return { path: whole, code, message: issue.message };
}

/** The names under which the desk has words of its own for it. */
function known(field: string, issue: z.core.$ZodIssue): string {
  if (NUMBERS.includes(field)) return "number";
  if (field === "languages") return "language";
  if (field === "country") return "country";
  if (field === "slug") return "slug";
  if (/http:\/\//.test(issue.message)) return "address";
  if (/control characters|surrogate/.test(issue.message)) return "characters";
  if (/one line/.test(issue.message)) return "one-line";
  return issue.code === "invalid_value" || issue.code === "too_small" ? "required" : issue.code;
}

type Name = { form: string; name: string };

const repeatedName = (names: Name[]) =>
  names.findIndex((one, i) => names.findIndex((other) => isSame(one, other)) !== i);

const isSame = (one: Name, other: Name | undefined) =>
  one.form === other?.form && one.name.trim() === other.name.trim();

function namedTwice(form: VocabularyForm, name: Name | undefined): Issue {
  const row = form.names.findLastIndex((each) => isSame(each, name));
  return { path: ["names", row, "name"], code: "twice", message: "This name stands here twice." };
}

function firstOfEach(issues: Issue[]): Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    const key = issue.path.join(".");
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()];
}
