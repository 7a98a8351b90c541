"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { changePassword } from "@/lib/actions/account";
import { problemOf } from "../simple-form/answer";
import { Input } from "../simple-form/input";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";

const PREFIX = "password-";

export function PasswordForm({ username }: { username: string }) {
  const t = useTranslations("desk.account");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { answer, pending, onSubmit } = useSubmit(changePassword, () => {
    form.current?.reset();
    router.refresh();
  });
  const fields = { current: t("current"), next: t("next"), again: t("again") };
  const field = (name: keyof typeof fields, autoComplete: string) => (
    <Input
      {...{ name, autoComplete, prefix: PREFIX, label: fields[name] }}
      problem={problemOf(answer, name)}
      type="password"
      required
    />
  );
  return (
    <form className="desk-form" method="post" noValidate onSubmit={onSubmit} ref={form}>
      <Summary answer={answer} fields={fields} prefix={PREFIX} />
      {answer?.ok ? <p role="status">{t("changed")}</p> : null}
      {/* For whatever keeps passwords: which account this is. Not sent, as it has no name. */}
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      {field("current", "current-password")}
      {field("next", "new-password")}
      {field("again", "new-password")}
      <button type="submit" disabled={pending}>
        {t("change")}
      </button>
    </form>
  );
}
