import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What was there and is no more. Screen readers seldom tell del and ins, so words do. */
export function Before({ children }: { children: ReactNode }) {
  const t = useTranslations("desk.history");
  return (
    <del>
      <span className="visually-hidden">{t("before")} </span>
      {children}
    </del>
  );
}

export function After({ children }: { children: ReactNode }) {
  const t = useTranslations("desk.history");
  return (
    <ins>
      <span className="visually-hidden">{t("after")} </span>
      {children}
    </ins>
  );
}
