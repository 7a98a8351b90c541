"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { addName } from "@/lib/actions/vocabulary-in-passing";
import { actorTypes, outletTypes, placeTypes } from "@/lib/domain/vocabulary";
import type { NameEntry } from "./form-context";

type Props = {
  type: "outlet" | "place" | "actor";
  name: string;
  idPrefix: string;
  onDone: (entry: NameEntry | null) => void;
};

const types = { outlet: outletTypes, place: placeTypes, actor: actorTypes };
const labels = { outlet: "outletType", place: "placeType", actor: "desk.actorType" } as const;

/** Adds a record in passing: its names, what it is, and its country where that is known. */
export function AddName({ type, name, idPrefix, onDone }: Props) {
  const t = useTranslations();
  const say = useTranslations("desk.form");
  const uid = useId();
  const first = useRef<HTMLInputElement>(null);
  const isHangul = /\p{Script=Hangul}/u.test(name);
  const [fields, setFields] = useState({
    name: isHangul ? "" : name,
    nameKo: isHangul ? name : "",
    kindOf: "",
    country: type === "place" ? "KP" : "",
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  useEffect(() => first.current?.focus(), []);
  const set = (field: keyof typeof fields) => (value: string) =>
    setFields({ ...fields, [field]: value });
  const save = () =>
    start(async () => {
      const { country, nameKo, ...rest } = fields;
      const given = { ...rest, nameKo: nameKo || null, country: country || null };
      const input = { type, ...given, slug: null, note: null };
      const answer = await addName(input).catch(() => null);
      if (answer?.ok) return onDone(answer.entry);
      const issue = answer && "issues" in answer ? answer.issues?.[0] : undefined;
      setProblem(
        issue ? say("addProblem", { field: String(issue.path[0] ?? "") }) : say("notSent"),
      );
    });
  const text = (field: "name" | "nameKo" | "country", label: string) => (
    <div className="field">
      <label htmlFor={`${uid}${field}`}>{label}</label>
      <input
        id={`${uid}${field}`}
        ref={field === "name" ? first : undefined}
        value={fields[field]}
        size={field === "country" ? 3 : undefined}
        onChange={(event) => set(field)(event.target.value)}
      />
    </div>
  );
  return (
    <fieldset
      className="add-name"
      id={`${idPrefix}-add`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone(null);
        // Within the event's form, Enter here must not send the whole.
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          save();
        }
      }}
    >
      <legend>{say("addTitle", { type })}</legend>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {text("name", say("nameLatin"))}
      {text("nameKo", say("nameHangul"))}
      <div className="field">
        <label htmlFor={`${uid}type`}>{t("desk.field.type")}</label>
        <select
          id={`${uid}type`}
          value={fields.kindOf}
          onChange={(event) => set("kindOf")(event.target.value)}
        >
          <option value="" />
          {types[type].map((each) => (
            <option key={each} value={each}>
              {t(`${labels[type]}.${each}` as "placeType.city")}
            </option>
          ))}
        </select>
      </div>
      {text("country", say("countryCode"))}
      <div className="actions">
        <button type="button" disabled={pending} onClick={save}>
          {say("add")}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {say("cancel")}
        </button>
      </div>
    </fieldset>
  );
}
