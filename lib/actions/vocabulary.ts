"use server";

import { z } from "zod";
import { records } from "@/lib/db/clients";
import { mergeVocabulary } from "@/lib/db/desk/merge-vocabulary";
import { saveVocabulary } from "@/lib/db/desk/save-vocabulary";
import { may, type Person } from "@/lib/domain/desk/permission";
import { reason } from "@/lib/domain/desk/reason";
import { slug } from "@/lib/domain/text";
import { deskAction } from "./guard";

const text = z.string().max(20_000);
const row = { key: z.string().max(100) };
const form = z.strictObject({
  fields: z.record(z.string().max(40), text),
  names: z
    .array(z.strictObject({ ...row, form: text, name: text, seen: z.boolean().nullable() }))
    .max(100),
  grades: z
    .array(z.strictObject({ ...row, grade: text, from: text, reason: text, judge: text }))
    .max(100),
});
const subject = z.enum(["outlet", "place", "actor"]);
const version = z.int().min(1);
const written = z.strictObject({ subject, slug, form, reason });
const changed = written.extend({
  expected: version,
  choices: z.record(z.string().max(500), z.enum(["mine", "theirs"])).default({}),
  seen: version.nullable().default(null),
});

/** Adds an outlet, a place or an actor. */
export const addVocabulary = deskAction(
  "add-vocabulary",
  written,
  ({ reason: why, ...given }, who) =>
    save({ ...given, expected: null, choices: {}, seen: null }, who, why),
);

/** Changes one that is there. */
export const changeVocabulary = deskAction(
  "edit-vocabulary",
  changed,
  ({ reason: why, ...given }, who) => save(given, who, why),
);

type Given = Omit<z.output<typeof changed>, "expected" | "reason"> & { expected: number | null };

function save(given: Given, who: Person, why: string) {
  const change = { ...given, mayGrade: may(who.role, "grade") };
  return records().transaction((tx) => saveVocabulary(tx, change, author(who, why), now()));
}

const merge = z.strictObject({
  ...{ subject, from: slug, into: slug, reason },
  seen: z.strictObject({ from: version, into: version }),
});

/** Makes one of two that are the same. */
export const mergeTwoRecords = deskAction("merge", merge, ({ seen, reason: why, ...two }, who) =>
  records().transaction((tx) => mergeVocabulary(tx, two, seen, author(who, why), now())),
);

const now = () => new Date().toISOString();
const author = (who: Person, why: string) => ({ by: who.name, userId: who.id, reason: why });
