"use client";

import { useTranslations } from "next-intl";
import { joinDesk } from "@/lib/actions/join";
import { problemOf } from "../simple-form/answer";
import { Input } from "../simple-form/input";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";

type Props = { token: string; next: string };

/** Name, sign-in name and password of whoever follows an invitation. */
export function JoinForm({ token, next }: Props) {
  const t = useTranslations("desk.join");
  const { answer, pending, onSubmit } = useSubmit(joinDesk, () => window.location.assign(next));
  const fields = {
    name: t("name"),
    username: t("username"),
    password: t("password"),
    again: t("again"),
  };
  const problem = (name: keyof typeof fields) => problemOf(answer, name);
  return (
    <form
      className="desk-form"
      method="post"
      noValidate
      onSubmit={(event) => onSubmit(event, { token })}
    >
      <Summary
        answer={answer}
        fields={fields}
        sentence={(refused) => ("state" in refused ? t(`link.${refused.state as "used"}`) : null)}
      />
      <Input
        name="name"
        label={fields.name}
        hint={t("nameHint")}
        problem={problem("name")}
        type="text"
        autoComplete="name"
        required
      />
      <Input
        name="username"
        label={fields.username}
        hint={t("usernameHint")}
        problem={problem("username")}
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Input
        name="password"
        label={fields.password}
        hint={t("passwordHint")}
        problem={problem("password")}
        type="password"
        autoComplete="new-password"
        required
      />
      <Input
        name="again"
        label={fields.again}
        problem={problem("again")}
        type="password"
        autoComplete="new-password"
        required
      />
      <button type="submit" disabled={pending}>
        {t("submit")}
      </button>
    </form>
  );
}
