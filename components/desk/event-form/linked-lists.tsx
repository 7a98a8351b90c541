"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { countryName } from "@/lib/domain/country";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { actorRoles, placeRoles, relationTypes } from "@/lib/domain/vocabulary";
import { ChoiceField } from "./fields";
import { idOf, useField, useForm } from "./form-context";
import { NameField, useShownName } from "./name-field";
import { described, Problem } from "./problem";
import { useOptions } from "./words";

type Listed = "places" | "actors" | "relations";

const parts = {
  places: { type: "place", slug: "place", role: "role", words: "placeRole", roles: placeRoles },
  actors: { type: "actor", slug: "actor", role: "role", words: "actorRole", roles: actorRoles },
  // biome-ignore format: one line for each
  relations: { type: "event", slug: "event", role: "type", words: "relationTo", roles: relationTypes },
} as const;

/** Places, actors or other events that belong to the event, each with its role. */
export function LinkedList({ name }: { name: Listed }) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const { of } = useOptions();
  const shown = useShownName();
  const { names, issues } = useForm();
  const { type, slug, role, words, roles } = parts[name];
  const list = useField<Record<string, string>[]>([name]);
  const issue =
    list.issue ?? issues.find(({ path }) => path[0] === name && path.length > 1) ?? null;
  return (
    <fieldset className="linked">
      <legend>{label(`${name}`)}</legend>
      <ul>
        {list.value.map((item, i) => {
          const entry = names[`${type} ${item[slug]}`];
          const title = entry ? shown(entry) : (item[slug] ?? "");
          return (
            <li key={`${item[slug]} ${item[role]}`}>
              <ChoiceField
                path={[name, i, role]}
                label={title}
                options={of(words, roles)}
                none={name === "relations" ? "" : t("noRole")}
              />
              <button
                type="button"
                aria-label={t("remove", { name: title })}
                onClick={() => list.set(list.value.filter((other) => other !== item))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <NameField
        id={idOf([name, "add"])}
        type={type}
        label={t("addTo", { list: name })}
        value=""
        issue={issue}
        clears
        onChoose={(entry) => {
          if (!entry || list.value.some((item) => item[slug] === entry.slug)) return;
          const first = name === "relations" ? "related" : "";
          list.set([...list.value, { [slug]: entry.slug, [role]: first }]);
        }}
      />
    </fieldset>
  );
}

/** Countries of the foreign side, by code or by name. */
export function Countries() {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const locale = useLocale();
  const list = useField<EventForm["countries"]>(["countries"]);
  const [text, setText] = useState("");
  const add = () => {
    const code = codeOf(text);
    if (!code) return;
    if (!list.value.includes(code)) list.set([...list.value, code]);
    setText("");
  };
  return (
    <fieldset className="linked">
      <legend>{label("countries")}</legend>
      <ul className="chips">
        {list.value.map((code) => (
          <li key={code}>
            {countryName(code, locale) ?? code}{" "}
            <button
              type="button"
              aria-label={t("remove", { name: countryName(code, locale) ?? code })}
              onClick={() => list.set(list.value.filter((other) => other !== code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={list.id}>{t("addTo", { list: "countries" })}</label>
        <input
          id={list.id}
          list="countries"
          value={text}
          {...described(list.id, true, list.issue)}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || text === "") return;
            event.preventDefault();
            add();
          }}
        />
        <Problem id={list.id} issue={list.issue} />
        <small id={`${list.id}-hint`}>{t("countriesHint")}</small>
      </div>
    </fieldset>
  );
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((a) => letters.map((b) => a + b));

/** The code itself, or that of a country of that name in either language. */
function codeOf(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const code = wanted.toUpperCase();
  if (countryName(code, "en")) return code;
  const named = (each: string, locale: "en" | "ko") =>
    countryName(each, locale)?.toLowerCase() === wanted;
  return codes.find((each) => named(each, "en") || named(each, "ko")) ?? null;
}
