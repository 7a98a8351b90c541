"use client";

import { useEffect, useRef } from "react";
import { type Refused, refusedIn } from "./answer";
import { useSentences } from "./use-sentences";

type Props = {
  answer: { ok: boolean } | null;
  /** The labels of the fields, by name; each field's id is `prefix` and its name. */
  fields?: Record<string, string>;
  prefix?: string;
  /** A sentence for a code of this form's own; null leaves it to the general ones. */
  sentence?: (refused: Refused) => string | null;
};

/** What went wrong, at the top of a form, with links to the fields; it takes the focus. */
export function Summary({ answer, fields = {}, prefix = "", sentence }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const sentences = useSentences();
  const refused = refusedIn(answer);
  useEffect(() => {
    if (answer && !answer.ok) box.current?.focus();
  }, [answer]);
  if (!refused) return null;
  const named = (refused.issues ?? []).flatMap(({ path, message }) => {
    const name = String(path[0]);
    const label = fields[name];
    return label ? [{ name, label, message }] : [];
  });
  return (
    <div className="note desk-summary" role="alert" tabIndex={-1} ref={box}>
      <p>{sentence?.(refused) ?? sentences.ofRefusal(refused)}</p>
      {named.length > 0 ? (
        <ul>
          {named.map(({ name, label, message }) => (
            <li key={name + message}>
              <a href={`#${prefix}${name}`}>{label}</a>: {sentences.ofProblem(message)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
