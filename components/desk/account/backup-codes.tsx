"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

type Props = { codes: string[]; onKept: () => void };

/** Shown this once; it takes the focus, as what stood here has gone. */
export function BackupCodes({ codes, onKept }: Props) {
  const t = useTranslations("desk.account");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {t("backupHeading")}
      </h3>
      <p>{t("backup")}</p>
      <ul className="desk-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onKept}>
        {t("kept")}
      </button>
    </>
  );
}
