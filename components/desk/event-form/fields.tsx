"use client";

import type { ComponentProps, ReactNode } from "react";
import type { Path } from "@/lib/domain/desk/path";
import { useField } from "./form-context";
import { described, Problem } from "./problem";

type Common = { path: Path; label: string; hint?: ReactNode; isRequired?: boolean };

function Frame({
  id,
  label,
  hint,
  isRequired,
  issue,
  children,
}: Omit<Common, "path"> & {
  id: string;
  issue: ComponentProps<typeof Problem>["issue"];
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired ? <span aria-hidden="true"> *</span> : null}
      </label>
      {children}
      <Problem id={id} issue={issue} />
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  );
}

type TextProps = Common & Omit<ComponentProps<"input">, "onChange" | "value" | "id">;

export function TextField({ path, label, hint, isRequired, ...input }: TextProps) {
  const { id, value, set, issue } = useField(path);
  return (
    <Frame {...{ id, label, hint, isRequired, issue }}>
      <input
        {...input}
        {...described(id, hint, issue)}
        id={id}
        value={value}
        aria-required={isRequired}
        onChange={(event) => set(event.target.value)}
      />
    </Frame>
  );
}

type AreaProps = Common & { rows?: number; max: number };

/** Several lines, with the room that is left. */
export function TextArea({ path, label, hint, isRequired, rows = 3, max }: AreaProps) {
  const { id, value, set, issue } = useField(path);
  const left = max - value.length;
  const told = left < max / 5 ? `${left}` : hint;
  return (
    <Frame {...{ id, label, hint: told, isRequired, issue }}>
      <textarea
        {...described(id, told, issue)}
        id={id}
        value={value}
        rows={rows}
        aria-required={isRequired}
        onChange={(event) => set(event.target.value)}
      />
    </Frame>
  );
}

type Option = { value: string; label: string; group?: string };
type ChoiceProps = Common & { options: Option[]; none?: string };

/** One of a closed vocabulary. `none` names the empty choice. */
export function ChoiceField({ path, label, hint, isRequired, options, none = "" }: ChoiceProps) {
  const { id, value, set, issue } = useField(path);
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Frame {...{ id, label, hint, isRequired, issue }}>
      <select
        {...described(id, hint, issue)}
        id={id}
        value={value}
        aria-required={isRequired}
        onChange={(event) => set(event.target.value)}
      >
        <option value="">{none}</option>
        {groups.map((group) => {
          const own = options.filter((option) => option.group === group);
          const drawn = own.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group ? (
            <optgroup key={group} label={group}>
              {drawn}
            </optgroup>
          ) : (
            drawn
          );
        })}
      </select>
    </Frame>
  );
}

export function Tick({ path, label }: { path: Path; label: string }) {
  const { id, value, set } = useField<boolean>(path);
  return (
    <label className="tick" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={value}
        onChange={(event) => set(event.target.checked)}
      />{" "}
      {label}
    </label>
  );
}
