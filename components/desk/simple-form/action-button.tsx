"use client";

import { useRouter } from "next/navigation";
import type { Refused } from "./answer";
import { Summary } from "./summary";
import { useSubmit } from "./use-submit";

type Props = {
  action: (input: unknown) => Promise<{ ok: boolean }>;
  input: object;
  label: string;
  /** What is read out instead of the label, where buttons of one label stand in a list. */
  name?: string;
  sentences?: Record<string, string>;
};

/** A button that has one thing done and shows the page as it is then. */
export function ActionButton({ action, input, label, name, sentences = {} }: Props) {
  const router = useRouter();
  const { answer, pending, send } = useSubmit(action, () => router.refresh());
  const sentence = ({ code }: Refused) => sentences[code] ?? null;
  return (
    <>
      <Summary answer={answer} sentence={sentence} />
      <button type="button" aria-label={name} disabled={pending} onClick={() => send(input)}>
        {label}
      </button>
    </>
  );
}
