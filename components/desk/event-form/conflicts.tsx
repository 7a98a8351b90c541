"use client";

import { useTranslations } from "next-intl";
import { FieldChanges } from "@/components/desk/changes/field-changes";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import type { Choice, Conflict } from "@/lib/domain/desk/merge";

type Props = {
  subject?: Subject;
  conflicts: Conflict[];
  choices: { [path: string]: Choice };
  onChoose: (path: string, choice: Choice) => void;
};

/** Where somebody else has changed the same meanwhile: both texts side by side, one to be chosen. */
export function Conflicts({ subject = "event", conflicts, choices, onChoose }: Props) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  return (
    <section className="note" aria-labelledby="conflicts">
      <h2 id="conflicts">{t("conflicts", { count: conflicts.length })}</h2>
      <p>{t("conflictsHint")}</p>
      {conflicts.map(({ path, field, base, theirs, mine }) => (
        <fieldset key={path} className="conflict">
          <legend>
            {label(`${field as "title"}`)} {path.includes(" ") ? path.slice(path.indexOf(" ")) : ""}
          </legend>
          {(["theirs", "mine"] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`conflict ${path}`}
                checked={choices[path] === choice}
                onChange={() => onChoose(path, choice)}
              />{" "}
              <b>{t(`choice.${choice}`)}</b>
              <FieldChanges
                subject={path.startsWith("reports ") ? "report" : subject}
                changes={changesOf(path, field, [base, choice === "mine" ? mine : theirs])}
              />
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** One side's change; an item of a list is wrapped, as changes are told of whole fields. */
function changesOf(path: string, field: string, sides: [unknown, unknown]): Changes {
  const isItem = path.replace(/^reports \S+ /, "").includes(" ");
  const wrap = (side: unknown) => (side === undefined ? [] : [side]);
  const shown = isItem ? sides.map(wrap) : sides.map((side) => side ?? null);
  return { [field]: shown as Changes[string] };
}
