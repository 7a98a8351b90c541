"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { signIn } from "@/lib/actions/sign-in";
import { Input } from "../simple-form/input";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";
import { CodeForm } from "./code-form";

type Props = {
  /** Where to go afterwards: a path of the desk. */
  next: string;
};

/** Name and password, then a code for those who have a second factor. */
export function SignInForm({ next }: Props) {
  const t = useTranslations("desk.signIn");
  const [step, setStep] = useState<"password" | "code">("password");
  const enter = () => window.location.assign(next);
  const { answer, pending, onSubmit, forget } = useSubmit(signIn, (done) =>
    done.step === "code" ? setStep("code") : enter(),
  );
  const restart = () => {
    forget();
    setStep("password");
  };
  if (step === "code") return <CodeForm onIn={enter} onRestart={restart} />;
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      {/* "post" should the script be late: nothing of it may get into an address. */}
      <form className="desk-form" method="post" noValidate onSubmit={onSubmit}>
        <Summary answer={answer} sentence={({ code }) => (code === "wrong" ? t("wrong") : null)} />
        <Input
          name="username"
          label={t("username")}
          type="text"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Input
          name="password"
          label={t("password")}
          type="password"
          autoComplete="current-password"
          required
        />
        <button type="submit" disabled={pending}>
          {t("submit")}
        </button>
      </form>
      <p className="hint">{t("noAccount")}</p>
    </>
  );
}
