"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { recogniseText } from "@/lib/actions/lookups";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { edtfWords } from "@/lib/domain/edtf";
import { findPressDates } from "@/lib/domain/press-date";
import { useForm } from "./form-context";
import { useShownName } from "./name-field";

type Mention = Extract<Awaited<ReturnType<typeof recogniseText>>, { ok: true }>["mentions"][number];

const MOST = 200_000;

/** Marks in a pasted article what the store knows; each mark is taken or left. */
export function ArticleText() {
  const t = useTranslations("desk.form");
  const { form } = useForm();
  const [text, setText] = useState("");
  const [mentions, setMentions] = useState<Mention[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [pending, start] = useTransition();
  const published = form.reports.map((report) => report.published).find((date) => date !== "");
  const look = () =>
    start(async () => {
      const answer = await recogniseText({ text: text.slice(0, MOST) }).catch(() => null);
      setFailed(!answer?.ok);
      if (answer?.ok) setMentions(answer.mentions);
    });
  return (
    <details className="article-text">
      <summary>{t("articleText")}</summary>
      <div className="field">
        <label htmlFor="article-text">{t("articleTextLabel")}</label>
        <textarea
          id="article-text"
          rows={6}
          value={text}
          aria-describedby="article-text-hint"
          onChange={(event) => setText(event.target.value)}
        />
        <small id="article-text-hint">{t("articleTextHint")}</small>
      </div>
      <button type="button" disabled={pending || text.trim() === ""} onClick={look}>
        {t("markNames")}
      </button>
      <div aria-live="polite">
        {failed ? <p className="problem">{t("notSent")}</p> : null}
        {mentions && !failed ? (
          <Marks mentions={mentions} text={text} published={published ?? null} />
        ) : null}
      </div>
    </details>
  );
}

type MarksProps = { mentions: Mention[]; text: string; published: string | null };

function Marks({ mentions, text, published }: MarksProps) {
  const t = useTranslations("desk.form");
  const kind = useTranslations("kind");
  const locale = useLocale();
  const shown = useShownName();
  const { form, set, learn } = useForm();
  const dates = findPressDates(text, published).slice(0, 20);
  if (mentions.length === 0 && dates.length === 0) return <p>{t("nothingKnown")}</p>;
  const take = (mention: Mention) => {
    const { type, slug, entry } = mention;
    if (type === "kind") return set(["kind"], slug);
    if (entry) learn(type, entry);
    if (type === "outlet") return set(["reports", 0, "outlet"], slug);
    const list = type === "place" ? "places" : "actors";
    const without = (form[list] as Record<string, string>[]).filter((item) => item[type] !== slug);
    const isThere = without.length < form[list].length;
    set([list], isThere ? without : [...form[list], { [type]: slug, role: "" }]);
  };
  const groups = ["place", "actor", "outlet", "kind"] as const;
  return (
    <dl className="marks">
      {groups.map((type) => {
        const own = mentions.filter((mention) => mention.type === type);
        if (own.length === 0) return null;
        return (
          <div key={type}>
            <dt>{t(`marks.${type}`)}</dt>
            <dd className="chips">
              {own.map((mention) => (
                <button
                  type="button"
                  key={mention.slug}
                  aria-pressed={isTaken(form, mention)}
                  onClick={() => take(mention)}
                >
                  {mention.entry ? shown(mention.entry) : kind(`${mention.slug as "directive"}`)}{" "}
                  <span className="hint">
                    {mention.text} × {mention.count}
                  </span>
                </button>
              ))}
            </dd>
          </div>
        );
      })}
      {dates.length > 0 ? (
        <div>
          <dt>{t("marks.date")}</dt>
          <dd className="chips">
            {dates.map(({ start, verbatim, edtf, basis, rationale }) => (
              <button
                type="button"
                key={start}
                aria-pressed={form.occurred.edtf === edtf && form.occurred.verbatim === verbatim}
                onClick={() =>
                  set(["occurred"], { edtf, verbatim, basis, rationale: rationale ?? "" })
                }
              >
                “{verbatim}” <span className="hint">{edtfWords(edtf, locale)}</span>
              </button>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function isTaken(form: EventForm, { type, slug }: Mention): boolean {
  switch (type) {
    case "kind":
      return form.kind === slug;
    case "outlet":
      return form.reports[0]?.outlet === slug;
    case "place":
      return form.places.some(({ place }) => place === slug);
    case "actor":
      return form.actors.some(({ actor }) => actor === slug);
  }
}
