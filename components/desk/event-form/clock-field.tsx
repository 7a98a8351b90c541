"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ClockForm } from "@/lib/domain/desk/event-form";
import { edtfWords, parseEdtf } from "@/lib/domain/edtf";
import { readPressDate } from "@/lib/domain/press-date";
import { dateBases } from "@/lib/domain/vocabulary";
import { ChoiceField, TextField } from "./fields";
import { useField, useForm } from "./form-context";

type Props = { name: "occurred" | "effective" | "ended"; isRequired?: boolean };

/** A date as the press words it, what it means as EDTF, and how that is known. */
export function ClockField({ name, isRequired }: Props) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const basis = useTranslations("basis");
  const { value, set } = useField<ClockForm>([name]);
  return (
    <fieldset className="clock">
      <legend>{label(`${name}`)}</legend>
      <TextField path={[name, "verbatim"]} label={t("dateWords")} hint={t("dateWordsHint")} />
      <Proposals
        clock={value}
        onTake={({ edtf, basis, rationale }) =>
          set({ ...value, edtf, basis, rationale: rationale ?? "" })
        }
      />
      <TextField
        path={[name, "edtf"]}
        label={t("edtf")}
        hint={<InWords edtf={value.edtf} />}
        isRequired={isRequired}
        autoComplete="off"
        spellCheck={false}
      />
      {value.edtf.trim() === "" ? null : (
        <>
          <ChoiceField
            path={[name, "basis"]}
            label={label("basis")}
            options={dateBases.map((each) => ({ value: each, label: basis(`${each}`) }))}
          />
          <TextField path={[name, "rationale"]} label={label("rationale")} />
        </>
      )}
    </fieldset>
  );
}

/** How the date reads, while it is typed. */
function InWords({ edtf }: { edtf: string }) {
  const t = useTranslations("desk.form");
  const locale = useLocale();
  if (edtf.trim() === "") return t("edtfHint");
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return locale === "en" ? parsed.error : t("edtfHint");
  return <span className="date">{t("readsAs", { words: edtfWords(edtf, locale) })}</span>;
}

type Taken = { edtf: string; basis: string; rationale: string | null };

/** What the words may mean, reckoned from the first report's date; nothing is taken unasked. */
function Proposals({ clock, onTake }: { clock: ClockForm; onTake: (taken: Taken) => void }) {
  const t = useTranslations("desk.form");
  const basis = useTranslations("basis");
  const locale = useLocale();
  const { form } = useForm();
  const published = form.reports.map((report) => report.published).find((date) => date !== "");
  const readings = useMemo(
    () => readPressDate(clock.verbatim, published ?? null),
    [clock.verbatim, published],
  );
  if (clock.verbatim.trim() === "") return null;
  return (
    <div className="proposals" aria-live="polite">
      {readings.length === 0 ? (
        <p className="hint">{t(published ? "dateNotRead" : "dateNeedsPublished")}</p>
      ) : (
        readings.map((reading) => (
          <button
            type="button"
            key={reading.edtf}
            aria-pressed={reading.edtf === clock.edtf}
            onClick={() => onTake(reading)}
          >
            <span className="date">{edtfWords(reading.edtf, locale)}</span>{" "}
            <code>{reading.edtf}</code>{" "}
            <span className="hint">
              {basis(`${reading.basis}`)}
              {reading.rationale ? `. ${reading.rationale}` : ""}
            </span>
          </button>
        ))
      )}
    </div>
  );
}
