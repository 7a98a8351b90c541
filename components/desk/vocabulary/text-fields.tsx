"use client";

import { useTranslations } from "next-intl";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { textFields } from "@/lib/domain/desk/vocabulary-form";
import { actorTypes, outletTypes, placeTypes } from "@/lib/domain/vocabulary";
import { ChoiceField, TextArea, TextField } from "../event-form/fields";
import { useField } from "../event-form/form-context";
import { NameField } from "../event-form/name-field";
import { useOptions } from "../event-form/words";

const types = {
  outlet: ["outletType", outletTypes],
  place: ["placeType", placeTypes],
  actor: ["desk.actorType", actorTypes],
} as const;

const needed = ["name", "type"];
const hinted = ["country", "languages", "latitude", "longitude", "typeNote", "funding"];

/** The fields that have one control each. */
export function TextFields({ subject }: { subject: Mergeable }) {
  const t = useTranslations("desk.vocabulary");
  const label = useTranslations("desk.field");
  const options = useOptions();
  const hint = (field: string) =>
    hinted.includes(field) ? t(`hint.${field as "country"}`) : undefined;
  return textFields(subject).map((field) => {
    const common = {
      path: ["fields", field],
      label: label(`${field as "name"}`),
      hint: hint(field),
      isRequired: needed.includes(field) || (field === "country" && subject === "place"),
    };
    if (field === "type") {
      const [space, values] = types[subject];
      return <ChoiceField key={field} {...common} options={options.of(space, values)} />;
    }
    if (field === "note") return <TextArea key={field} {...common} max={1000} />;
    if (field === "parent") return <ParentField key={field} label={common.label} />;
    return <TextField key={field} {...common} />;
  });
}

function ParentField({ label }: { label: string }) {
  const { id, value, set, issue } = useField(["fields", "parent"]);
  return (
    <NameField
      {...{ id, label, value, issue }}
      type="actor"
      onChoose={(entry) => set(entry?.slug ?? "")}
    />
  );
}
