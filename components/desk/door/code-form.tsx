"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { signInWithCode } from "@/lib/actions/sign-in";
import { Input } from "../simple-form/input";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";

type Props = { onIn: () => void; onRestart: () => void };

/** The second step: a code from the app, or one of the backup codes. */
export function CodeForm({ onIn, onRestart }: Props) {
  const t = useTranslations("desk.signIn");
  const [kind, setKind] = useState<"totp" | "backup">("totp");
  const { answer, pending, onSubmit } = useSubmit(signInWithCode, onIn);
  const isApp = kind === "totp";
  return (
    <>
      <h1>{t("codeTitle")}</h1>
      <form
        className="desk-form"
        method="post"
        noValidate
        onSubmit={(event) => onSubmit(event, { kind })}
      >
        <Summary
          answer={answer}
          sentence={({ code }) => (code === "wrong" ? t("codeWrong") : null)}
        />
        <Input
          key={kind}
          name="code"
          label={isApp ? t("code") : t("backup")}
          hint={isApp ? t("codeHint") : t("backupHint")}
          type="text"
          inputMode={isApp ? "numeric" : "text"}
          autoComplete={isApp ? "one-time-code" : "off"}
          autoFocus
          required
        />
        <div className="actions">
          <button type="submit" disabled={pending}>
            {t("confirm")}
          </button>
          <button type="button" onClick={() => setKind(isApp ? "backup" : "totp")}>
            {isApp ? t("useBackup") : t("useApp")}
          </button>
          <button type="button" onClick={onRestart}>
            {t("again")}
          </button>
        </div>
      </form>
    </>
  );
}
