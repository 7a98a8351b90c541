"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";

export function CopyLink({ address }: { address: string }) {
  const t = useTranslations("desk.people");
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without https a browser has no clipboard for pages; then the text is marked for Ctrl+C.
    input.current?.select();
    await navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <div className="desk-form">
      <div className="field">
        <label htmlFor="invitation-link">{t("linkLabel")}</label>
        <input id="invitation-link" type="text" readOnly value={address} ref={input} />
      </div>
      <button type="button" onClick={copy}>
        {copied ? t("copied") : t("copy")}
      </button>
    </div>
  );
}
