"use client";

import type { ComponentProps } from "react";
import { useSentences } from "./use-sentences";

type Props = Omit<ComponentProps<"input">, "id" | "name"> & {
  name: string;
  label: string;
  hint?: string;
  /** The code of what is wrong with it. */
  problem?: string | null;
  /** Before the name in its id, where a page has several forms. */
  prefix?: string;
};

/** A labelled input with its hint and its error, both read out with it. */
export function Input({ name, label, hint, problem, prefix = "", ...input }: Props) {
  const sentences = useSentences();
  const id = prefix + name;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
      />
      {problem ? (
        <small className="problem" id={`${id}-problem`}>
          {sentences.ofProblem(problem)}
        </small>
      ) : null}
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  );
}
