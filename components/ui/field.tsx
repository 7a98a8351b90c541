import type { ComponentProps } from "react";

type Props = ComponentProps<"input"> & { label: string; hint?: string };

/** A labelled input; the hint is read out with it. */
export function Field({ label, hint, id, ...input }: Props) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hintId} {...input} />
      {hint ? <small id={hintId}>{hint}</small> : null}
    </div>
  );
}
