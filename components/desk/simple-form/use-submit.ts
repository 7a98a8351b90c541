"use client";

import { type FormEvent, useState, useTransition } from "react";

type Outcome = { ok: boolean };
export type Unreachable = { ok: false; code: "unreachable" };

/**
 * Sends a form's fields to an action. The form is not React's own (`action=`), which would empty the
 * fields after every answer; what the person typed stays where it is.
 */
export function useSubmit<R extends Outcome>(
  action: (input: unknown) => Promise<R>,
  onDone: (answer: R & { ok: true }) => void,
) {
  const [answer, setAnswer] = useState<R | Unreachable | null>(null);
  const [pending, start] = useTransition();
  const send = (input: object) =>
    start(async () => {
      const given = await action(input).catch((): Unreachable => {
        return { ok: false, code: "unreachable" };
      });
      setAnswer(given);
      if (given.ok) onDone(given as R & { ok: true });
    });
  const onSubmit = (event: FormEvent<HTMLFormElement>, more: object = {}) => {
    event.preventDefault();
    if (!pending) send({ ...Object.fromEntries(new FormData(event.currentTarget)), ...more });
  };
  return { answer, pending, send, onSubmit, forget: () => setAnswer(null) };
}
