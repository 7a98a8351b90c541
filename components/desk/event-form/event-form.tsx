"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState, useTransition } from "react";
import { addReportsTo, discardDraft } from "@/lib/actions/drafts";
import type { EventForm as Form } from "@/lib/domain/desk/event-form";
import { checkForm } from "@/lib/domain/desk/form-changes";
import type { Choice, Conflict } from "@/lib/domain/desk/merge";
import { setIn } from "@/lib/domain/desk/path";
import type { Issue } from "@/lib/domain/desk/submission";
import type { Intent } from "@/lib/domain/desk/writing";
import type { Event } from "@/lib/domain/event";
import { localePath } from "@/lib/i18n/routing";
import { Conflicts } from "./conflicts";
import { DraftNote } from "./draft-note";
import { ErrorSummary } from "./error-summary";
import { FormContext, type KnownNames } from "./form-context";
import { Preview } from "./preview";
import { SaveBar } from "./save-bar";
import { Claim, Details, Sources, WhereAndWho } from "./sections";
import { sendForm } from "./send-form";
import { TwinsWarning } from "./twins-warning";
import { forgetDraft, keptHere, useDraft } from "./use-draft";
import { useTwins } from "./use-twins";
import { WhatChanges } from "./what-changes";

export type EventFormProps = {
  userId: string;
  draftId: string;
  /** Null for a new event. */
  slug: string | null;
  /** The version that the form began from. */
  expected: number | null;
  state: Event["state"] | null;
  /** The event as it was at that version; empty for a new one. */
  base: Form;
  /** What the form begins with: the base, or a draft that was kept. */
  initial: Form;
  names: KnownNames;
  /** What may become of it; none: it may only be proposed. */
  intents: Intent[];
  fixed: Parameters<typeof checkForm>[1];
};

/** The form of an event: what was typed stays, whatever happens. */
export function EventForm(props: EventFormProps) {
  const { userId, draftId, slug, expected, base, initial, intents, fixed } = props;
  const t = useTranslations("desk.form");
  const locale = useLocale();
  const router = useRouter();
  const [form, setForm] = useState(initial);
  const [names, setNames] = useState(props.names);
  const [reason, setReason] = useState("");
  const [hasTried, setHasTried] = useState(false);
  const [refused, setRefused] = useState<Issue[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [choices, setChoices] = useState<{ [path: string]: Choice }>({});
  const [seen, setSeen] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const { twins, ask } = useTwins(slug, form);
  const summary = useRef<{ focus: () => void }>(null);
  const isChanged = useMemo(() => JSON.stringify(form) !== JSON.stringify(base), [form, base]);
  const target = { userId, id: draftId, slug, baseVersion: expected };
  const { state: kept, hold, release } = useDraft(target, form, isChanged && form !== initial);
  // A browser that went down before the server had it all still has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the form opens
  useEffect(() => {
    const here = keptHere(target);
    if (here) setForm(here);
    const url = new URL(location.href);
    if (url.searchParams.get("draft") === draftId) return;
    url.searchParams.set("draft", draftId);
    history.replaceState(history.state, "", url);
  }, []);

  const missing = (): Issue[] => {
    const checked = checkForm(form, fixed);
    const unexplained = slug !== null && reason.trim() === "";
    return [
      ...(checked.ok ? [] : checked.issues),
      ...(unexplained ? [{ path: ["reason"], code: "required", message: "" }] : []),
    ];
  };
  const issues = [...(hasTried ? missing() : []), ...refused];

  /** Whether there are possible twins that weren't on the page when the button was pressed. */
  const hasUnseenTwins = async () => {
    const seen = new Set(twins.map((twin) => twin.slug));
    return (await ask()).some((twin) => !seen.has(twin.slug));
  };

  const send = (intent: Intent | "propose") => {
    // The keys for saving are heard while a save is on its way, too.
    if (pending) return;
    setHasTried(true);
    setMessage(null);
    setRefused([]);
    if (missing().length > 0) return void setTimeout(() => summary.current?.focus());
    start(async () => {
      if (slug === null && (await hasUnseenTwins())) {
        setMessage(t("twinsFirst"));
        return void setTimeout(() => summary.current?.focus());
      }
      const why = slug === null ? null : reason.trim();
      const sending = { slug, expected, form, draft: draftId, reason: why };
      await hold();
      const answer = await sendForm(sending, intent, { choices, seen });
      if (answer.ok) {
        forgetDraft(target);
        const to =
          "slug" in answer
            ? `/desk/events/${answer.slug}?saved=${answer.version}`
            : "/desk/review?done=proposed";
        return router.push(localePath(locale, to));
      }
      release();
      if ("conflicts" in answer) {
        setConflicts(answer.conflicts);
        setSeen(answer.seen);
        setMessage(t("conflictTold"));
      } else {
        setRefused("issues" in answer ? ((answer.issues ?? []) as Issue[]) : []);
        if (answer.code !== "invalid") setMessage(t(`refused.${answer.code}`));
      }
      setTimeout(() => summary.current?.focus());
    });
  };

  return (
    <FormContext
      value={{
        ...{ form, issues, names },
        set: (path, value) => {
          setRefused([]);
          setForm((present) => setIn(present, path, value));
        },
        learn: (type, entry) =>
          setNames((known) => ({ ...known, [`${type} ${entry.slug}`]: entry })),
      }}
    >
      <form
        className="event-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(intents.includes("keep") ? "keep" : (intents.at(-1) ?? "propose"));
        }}
        // Enter in a field must not send the whole: the buttons do, and Ctrl+Enter from anywhere.
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit();
          else if (event.target instanceof HTMLInputElement) event.preventDefault();
        }}
      >
        <div className="form-main">
          <ErrorSummary ref={summary} issues={issues} message={message} />
          {conflicts.length > 0 ? (
            <Conflicts
              conflicts={conflicts}
              choices={choices}
              onChoose={(path, choice) => setChoices({ ...choices, [path]: choice })}
            />
          ) : null}
          <Sources />
          <TwinsWarning
            twins={twins}
            onAddTo={(to) =>
              start(async () => {
                await hold();
                const moving = addReportsTo({ id: draftId, to, reports: form.reports });
                const answer = await moving.catch(() => unreachable);
                if (!answer.ok) {
                  release();
                  return setMessage(t(`refused.${answer.code}`));
                }
                forgetDraft(target);
                router.push(localePath(locale, `/desk/events/${to}?draft=${answer.draft}`));
              })
            }
          />
          <Claim />
          <WhereAndWho />
          <Details />
          {slug === null ? null : (
            <section aria-labelledby="changes">
              <h2 id="changes">{t("whatChanges")}</h2>
              <WhatChanges base={base} fixed={fixed} />
            </section>
          )}
          <SaveBar
            {...{ intents, pending, reason, isChanged }}
            state={props.state}
            needsReason={slug !== null}
            reasonIssue={issues.find(({ path }) => path[0] === "reason") ?? null}
            onReason={setReason}
            onSend={send}
          />
          <DraftNote
            state={kept}
            onDiscard={() =>
              start(async () => {
                await hold();
                await discardDraft({ id: draftId }).catch(() => null);
                forgetDraft(target);
                setForm(base);
                release();
              })
            }
          />
        </div>
        <Preview />
      </form>
      <Suggestions />
    </FormContext>
  );
}

const unreachable = { ok: false, code: "unreachable" } as const;
const languages = ["ko", "en", "zh", "ja", "ru", "de", "fr"];

/** What native lists offer for short codes. */
function Suggestions() {
  return (
    <datalist id="languages">
      {languages.map((code) => (
        <option key={code} value={code} />
      ))}
    </datalist>
  );
}
