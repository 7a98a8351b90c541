"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Summary } from "../simple-form/summary";
import { ImportChoices } from "./import-choices";
import { ProgressBar } from "./progress-bar";
import { type Answer, sendFile } from "./send-file";

type Props = { /** The address before an import's key. */ base: string };

const ownCodes = ["noFile", "too-large", "cut", "name"] as const;

/** Sends a file as it is, telling how much has arrived, and goes on to the page of its dry run. */
export function UploadForm({ base }: Props) {
  const t = useTranslations("desk.import");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const file = given.get("file");
    if (!(file instanceof File) || file.size === 0) {
      setAnswer({ ok: false, code: "noFile" });
      return;
    }
    setSent(0);
    const received = await sendFile(file, given, setSent);
    if (received.ok) {
      window.location.assign(`${base}/${received.id}`);
      return;
    }
    setSent(null);
    setAnswer(received);
  };
  const sentence = ({ code }: { code: string }) => {
    const own = ownCodes.find((each) => each === code);
    return own ? t(`${own}`) : null;
  };
  return (
    <form className="desk-form" method="post" noValidate onSubmit={onSubmit}>
      <Summary answer={answer} sentence={sentence} />
      <div className="field">
        <label htmlFor="import-file">{t("file")}</label>
        <input
          id="import-file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          aria-describedby="import-file-hint"
        />
        <small id="import-file-hint">{t("fileHint")}</small>
      </div>
      <ImportChoices state="in_review" twins="skip" />
      <button type="submit" disabled={sent !== null}>
        {t("send")}
      </button>
      {sent === null ? null : <ProgressBar label={t("sending")} done={sent} total={1} />}
    </form>
  );
}
