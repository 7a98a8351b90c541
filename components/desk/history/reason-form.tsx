"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";

import { problemOf, type Refused, refusedIn } from "../simple-form/answer";
import { Summary } from "../simple-form/summary";
import { useSentences } from "../simple-form/use-sentences";
import { useSubmit } from "../simple-form/use-submit";

type Props = {
  action: (input: unknown) => Promise<{ ok: boolean }>;
  input: object;
  /** Where to go when it is done. */
  then: string;
  words: {
    label: string;
    hint?: string;
    submit: string;
    /** The button that shows the page anew, with the reason kept. */
    reload: string;
    /** Sentences for the codes of this action's own. */
    refusals: Record<string, string>;
  };
  children?: ReactNode;
};

/** Asks why, and has it done. Whatever is refused, the reason stays where it was typed. */
export function ReasonForm({ action, input, then, words, children }: Props) {
  const router = useRouter();
  const sentences = useSentences();
  const [reason, setReason] = useState("");
  const { answer, pending, send, forget } = useSubmit(action, () => {
    router.push(then);
    router.refresh();
  });
  const problem = problemOf(answer, "reason");
  const conflict = refusedIn(answer)?.code === "conflict";
  const told = (refused: Refused & { problems?: string[] }) => {
    const sentence = words.refusals[refused.code];
    return sentence ? [sentence, ...(refused.problems ?? [])].join(" ") : null;
  };
  const described = [words.hint && "reason-hint", problem && "reason-problem"].filter(Boolean);
  return (
    <form
      className="desk-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = Object.fromEntries(
          [...new FormData(event.currentTarget)].filter(([name]) => name !== "reason"),
        );
        if (!pending) send({ ...input, ...asBooleans(chosen), reason });
      }}
    >
      <Summary answer={answer} fields={{ reason: words.label }} sentence={told} />
      {conflict ? (
        <button
          type="button"
          onClick={() => {
            forget();
            router.refresh();
          }}
        >
          {words.reload}
        </button>
      ) : null}
      {children}
      <div className="field">
        <label htmlFor="reason">{words.label}</label>
        <textarea
          id="reason"
          name="reason"
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby={described.join(" ") || undefined}
          aria-invalid={problem ? true : undefined}
        />
        {problem ? (
          <small className="problem" id="reason-problem">
            {sentences.ofProblem(problem)}
          </small>
        ) : null}
        {words.hint ? <small id="reason-hint">{words.hint}</small> : null}
      </div>
      <button type="submit" disabled={pending}>
        {words.submit}
      </button>
    </form>
  );
}

/** Ticked boxes come as "on". */
const asBooleans = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === "on"]));
