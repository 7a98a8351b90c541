"use client";

import { useCombobox } from "downshift";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { searchEvents, searchNames } from "@/lib/actions/lookups";
import type { Issue } from "@/lib/domain/desk/submission";
import { AddName } from "./add-name";
import { type NameEntry, type NameType, useForm } from "./form-context";
import { described, Problem } from "./problem";

type Props = {
  id: string;
  type: NameType;
  label: string;
  hint?: string;
  /** The chosen record's slug; "" for none. */
  value: string;
  issue: Issue | null;
  isRequired?: boolean;
  /** Empties itself after a choice: for lists that grow. */
  clears?: boolean;
  onChoose: (entry: NameEntry | null) => void;
};

const PAUSE_MS = 150;
const NEW = " new";

/** Finds an outlet, a place, an actor or an event by any of its names, or adds one. */
export function NameField(props: Props) {
  const { id, type, label, hint, value, issue, isRequired, clears, onChoose } = props;
  const t = useTranslations("desk.form");
  const { names, learn } = useForm();
  const shown = useShownName();
  const chosen = value ? names[`${type} ${value}`] : undefined;
  const chosenText = chosen ? shown(chosen) : value;
  const [text, setText] = useState(chosenText);
  const [adding, setAdding] = useState<string | null>(null);
  const { found, isAnswered } = useFound(type, text === chosenText ? "" : text);
  const box = useRef<HTMLInputElement>(null);
  // Not before the store has answered: Enter on a name that is there must not add it again.
  const offersNew = type !== "event" && isAnswered && text.trim() !== "" && text !== chosenText;
  const items: NameEntry[] = [
    ...found,
    ...(offersNew ? [{ slug: NEW, name: text.trim(), nameKo: null, hint: null }] : []),
  ];
  // Another part of the form (a chip, a restored draft) may choose as well.
  useEffect(() => setText(chosenText), [chosenText]);

  const choose = (entry: NameEntry) => {
    learn(type, entry);
    onChoose(entry);
    setText(clears ? "" : shown(entry));
  };
  const onType = (typed: string) => {
    setText(typed);
    if (typed.trim() === "" && value) onChoose(null);
  };
  const combo = useCombobox({
    id,
    inputId: id,
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => item?.name ?? "",
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (selectedItem.slug === NEW) setAdding(selectedItem.name);
      else choose(selectedItem);
    },
  });
  return (
    <div className="field name-field">
      <label {...combo.getLabelProps()} htmlFor={id}>
        {label}
        {isRequired ? <span aria-hidden="true"> *</span> : null}
      </label>
      <input
        {...combo.getInputProps({
          ref: box,
          onBlur: () => setText(clears ? text : chosenText),
          // Here and not by downshift, which tells of a change too late for fast typing.
          onChange: (event) => onType(event.currentTarget.value),
        })}
        {...described(id, hint, issue)}
        aria-required={isRequired}
        autoComplete="off"
        spellCheck={false}
      />
      <Problem id={id} issue={issue} />
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
      <ul
        {...combo.getMenuProps()}
        className={combo.isOpen && items.length > 0 ? "menu" : "menu none"}
      >
        {combo.isOpen
          ? items.map((item, index) => (
              <li
                key={item.slug}
                {...combo.getItemProps({ item, index })}
                className={combo.highlightedIndex === index ? "active" : undefined}
              >
                {item.slug === NEW ? (
                  t("addNew", { type, name: item.name })
                ) : (
                  <>
                    {shown(item)} <span className="hint">{other(item, shown(item))}</span>
                  </>
                )}
              </li>
            ))
          : null}
      </ul>
      {adding !== null && type !== "event" ? (
        <AddName
          type={type}
          name={adding}
          idPrefix={id}
          onDone={(entry) => {
            setAdding(null);
            if (entry) choose(entry);
            box.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** The name in the reader's language, where there is one. */
export function useShownName() {
  const locale = useLocale();
  return ({ name, nameKo }: NameEntry) => (locale === "ko" ? nameKo : null) ?? name;
}

const other = ({ name, nameKo, hint }: NameEntry, shown: string) =>
  [name === shown ? nameKo : name, hint].filter(Boolean).join(" · ");

/** What the store has under those words, asked after a short pause; late answers are dropped. */
function useFound(type: NameType, query: string): { found: NameEntry[]; isAnswered: boolean } {
  const [answer, setAnswer] = useState<{ query: string; found: NameEntry[] }>({
    ...{ query: "", found: [] },
  });
  useEffect(() => {
    if (query.trim() === "") return setAnswer({ query, found: [] });
    let isLate = false;
    const timer = setTimeout(async () => {
      const asked = type === "event" ? searchEvents({ query }) : searchNames({ type, query });
      const given = await asked.catch(() => null);
      if (!isLate && given?.ok) setAnswer({ query, found: given.entries });
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [type, query]);
  return { found: answer.found, isAnswered: answer.query === query };
}
