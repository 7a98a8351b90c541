"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { checkImportAgain, importAll, throwImportAway, undoImport } from "@/lib/actions/imports";
import type { ImportOptions } from "@/lib/domain/import/options";
import { ActionButton } from "../simple-form/action-button";
import { Input } from "../simple-form/input";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";
import { ImportChoices } from "./import-choices";

/** Imports all that the dry run has shown. */
export function ImportAll({ id }: { id: string }) {
  const t = useTranslations("desk.import");
  const router = useRouter();
  const { answer, pending, onSubmit } = useSubmit(importAll, () => router.refresh());
  const sentence = ({ code }: { code: string }) => (code === "not-now" ? t("not-now") : null);
  return (
    <form
      className="desk-form"
      method="post"
      noValidate
      onSubmit={(event) => onSubmit(event, { id })}
    >
      <Summary answer={answer} fields={{ note: t("note") }} sentence={sentence} />
      <Input name="note" label={t("note")} maxLength={500} />
      <button type="submit" disabled={pending} aria-describedby="import-all-hint">
        {t("importAll")}
      </button>
      <small id="import-all-hint">{t("importHint")}</small>
    </form>
  );
}

/** Tries the file out anew, with other choices or on the store as it is by now. */
export function CheckAgain({ id, options }: { id: string; options: ImportOptions }) {
  const t = useTranslations("desk.import");
  const router = useRouter();
  const { answer, pending, send } = useSubmit(checkImportAgain, () => router.refresh());
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    send({ id, state: given.get("state"), twins: given.has("twins") ? "import" : "skip" });
  };
  const sentence = ({ code }: { code: string }) => (code === "not-now" ? t("not-now") : null);
  return (
    <form className="desk-form" method="post" noValidate onSubmit={onSubmit}>
      <Summary answer={answer} sentence={sentence} />
      <ImportChoices {...options} />
      <button type="submit" disabled={pending}>
        {t("again")}
      </button>
    </form>
  );
}

export function UndoImport({ id }: { id: string }) {
  const t = useTranslations("desk.import");
  return (
    <div className="desk-form">
      <ActionButton
        action={undoImport}
        input={{ id }}
        label={t("undo")}
        sentences={{ "not-now": t("not-now") }}
      />
      <small>{t("undoHint")}</small>
    </div>
  );
}

export function ThrowAway({ id, after }: { id: string; after: string }) {
  const t = useTranslations("desk.import");
  const { answer, pending, send } = useSubmit(throwImportAway, () => window.location.assign(after));
  const sentence = ({ code }: { code: string }) => (code === "not-now" ? t("not-now") : null);
  return (
    <div className="desk-form">
      <Summary answer={answer} sentence={sentence} />
      <button type="button" disabled={pending} onClick={() => send({ id })}>
        {t("throwAway")}
      </button>
    </div>
  );
}
