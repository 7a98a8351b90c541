"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Choice } from "@/lib/domain/desk/merge";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { type Path, setIn } from "@/lib/domain/desk/path";
import { slugFrom } from "@/lib/domain/desk/slug";
import type { Issue } from "@/lib/domain/desk/submission";
import type { VocabularyForm as Form } from "@/lib/domain/desk/vocabulary-form";
import { Conflicts } from "../event-form/conflicts";
import { ErrorSummary } from "../event-form/error-summary";
import { TextArea, TextField } from "../event-form/fields";
import { FormContext, type KnownNames } from "../event-form/form-context";
import { refusedIn } from "../simple-form/answer";
import { useSubmit } from "../simple-form/use-submit";
import { GradeRows } from "./grade-rows";
import { NameRows } from "./name-rows";
import { TextFields } from "./text-fields";
import { type Answer, asIssue, problemsIn, useRefusalSentence } from "./told";
import { WhatChanges } from "./what-changes";

type Props = {
  subject: Mergeable;
  action: (input: unknown) => Promise<{ ok: boolean }>;
  /** Null for a new record. */
  slug: string | null;
  expected: number | null;
  base: Form;
  names: KnownNames;
  mayGrade: boolean;
  judge: string;
  today: string;
  /** The folder of the records' pages. */
  folder: string;
};

type State = Form & { slug: string; reason: string };

/** Adds an outlet, a place or an actor, or changes one. What was typed stays, whatever is refused. */
export function VocabularyForm(props: Props) {
  const { subject, action, slug, expected, base, mayGrade, judge, today, folder } = props;
  const t = useTranslations("desk.vocabulary");
  const sentence = useRefusalSentence();
  const router = useRouter();
  const [state, setState] = useState<State>({ ...base, slug: slug ?? "", reason: "" });
  const [typedSlug, setTypedSlug] = useState(false);
  const [names, setNames] = useState(props.names);
  const [choices, setChoices] = useState<{ [path: string]: Choice }>({});
  const summary = useRef<{ focus: () => void }>(null);
  const { answer, pending, send } = useSubmit(action, (done) => {
    const { slug: saved, version } = done as unknown as { slug: string; version: number };
    router.push(`${folder}/${saved}?saved=${version}`);
    router.refresh();
  });
  const refused = refusedIn(answer) as Answer | null;
  const [missing, setMissing] = useState<Issue[]>([]);
  const issues = missing.length > 0 ? missing : (refused?.issues ?? []).map(asIssue);
  useEffect(() => {
    if (missing.length > 0 || (answer && !answer.ok)) summary.current?.focus();
  }, [answer, missing]);

  const set = (path: Path, value: unknown) =>
    setState((before) => {
      const next = setIn(before, path, value);
      const proposes = slug === null && path.join(".") === "fields.name" && !typedSlug;
      return proposes ? { ...next, slug: slugFrom(String(value)) } : next;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const { slug: name, reason, ...form } = state;
    // All that is wrong at once, the reason included; the action checks again.
    const problems = problemsIn(subject, form, { slug: name.trim(), reason });
    setMissing(problems);
    const since = { expected, choices, seen: (refused?.conflicts && refused.version) ?? null };
    const seen = expected === null ? {} : since;
    if (problems.length > 0) return;
    send({ subject, slug: name.trim(), form, reason, ...seen });
  };
  const context = {
    ...{ set, issues, names },
    // The fields that are shared with the event's form know their own paths only.
    form: state as never,
    learn: (type: string, entry: KnownNames[string]) =>
      setNames((known) => ({ ...known, [`${type} ${entry.slug}`]: entry })),
  };
  return (
    <FormContext.Provider value={context}>
      <form className="desk-form vocabulary-form" method="post" noValidate onSubmit={submit}>
        <ErrorSummary
          ref={summary}
          issues={issues}
          message={missing.length > 0 ? null : sentence(refused)}
        />
        {refused?.conflicts ? (
          <Conflicts
            subject={subject}
            conflicts={refused.conflicts}
            choices={choices}
            onChoose={(path, choice) => setChoices({ ...choices, [path]: choice })}
          />
        ) : null}
        <TextFields subject={subject} />
        {slug === null ? (
          <div onInput={() => setTypedSlug(true)} className="slug-field">
            <TextField path={["slug"]} label={t("slug")} hint={t("slugHint")} isRequired />
          </div>
        ) : null}
        {subject === "outlet" ? (
          <GradeRows mayGrade={mayGrade} judge={judge} today={today} />
        ) : (
          <NameRows subject={subject} />
        )}
        {slug === null ? null : (
          <details>
            <summary>{t("whatChanges")}</summary>
            <WhatChanges {...{ subject, slug, base, names }} form={state} />
          </details>
        )}
        <TextArea
          path={["reason"]}
          label={t("reason")}
          hint={t("reasonHint")}
          max={500}
          rows={2}
          isRequired
        />
        <button type="submit" disabled={pending}>
          {slug === null ? t("add") : t("save")}
        </button>
      </form>
    </FormContext.Provider>
  );
}
