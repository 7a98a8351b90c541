"use client";

import type { ComponentProps } from "react";
import { problemOf } from "../simple-form/answer";
import { Input } from "../simple-form/input";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";

type Props<R extends { ok: boolean }> = {
  action: (input: unknown) => Promise<R>;
  onDone: (answer: R & { ok: true }) => void;
  submit: string;
  field: ComponentProps<typeof Input>;
};

/** A form of one field: a password that confirms something, a code. */
export function OneFieldForm<R extends { ok: boolean }>(props: Props<R>) {
  const { action, onDone, submit, field } = props;
  const { answer, pending, onSubmit } = useSubmit(action, onDone);
  return (
    <form className="desk-form" method="post" noValidate onSubmit={onSubmit}>
      <Summary answer={answer} fields={{ [field.name]: field.label }} prefix={field.prefix} />
      <Input {...field} problem={problemOf(answer, field.name)} required />
      <button type="submit" disabled={pending}>
        {submit}
      </button>
    </form>
  );
}
