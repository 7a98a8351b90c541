"use client";

import { useTranslations } from "next-intl";
import { type Ref, useImperativeHandle, useRef } from "react";
import type { Issue } from "@/lib/domain/desk/submission";
import { idOf } from "./form-context";
import { useIssueSentence } from "./problem";

type Props = { issues: Issue[]; message: string | null; ref: Ref<{ focus: () => void }> };

/** What is wrong, at the top, with links that lead to the fields. */
export function ErrorSummary({ issues, message, ref }: Props) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const sentence = useIssueSentence();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }));
  if (issues.length === 0 && message === null) return null;
  const nameOf = ({ path }: Issue) => {
    const field = [...path].reverse().find((step) => typeof step === "string") ?? "";
    const number = typeof path[1] === "number" ? ` ${path[1] + 1}` : "";
    const of = path[0] === "reports" && path.length > 1 ? `${label("report")}${number}: ` : "";
    const clock = ["occurred", "effective", "ended"].find((name) => name === path[0]);
    const name = clock
      ? label(`${clock as "occurred"}`)
      : label.has(`${field as "title"}`)
        ? label(`${field as "title"}`)
        : field;
    return `${of}${name}`;
  };
  return (
    <div className="note desk-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{message ?? t("problems", { count: issues.length })}</h2>
      {issues.length > 0 ? (
        <ul>
          {issues.map((issue) => (
            <li key={issue.path.join(".")}>
              <a
                href={`#${idOf(issue.path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  leadTo(issue);
                }}
              >
                {nameOf(issue)}
              </a>
              : {sentence(issue)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Leads to the field, or to what stands nearest above it in the form; folded parts are opened. */
function leadTo({ path }: Issue): void {
  const candidates = path.map((_, i) => idOf(path.slice(0, path.length - i)));
  const ids = [...candidates, idOf([path[0] ?? "", "add"])];
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  found?.closest("details")?.setAttribute("open", "");
  found?.focus();
}
