"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { addressKnown } from "@/lib/actions/lookups";
import type { ReportForm } from "@/lib/domain/desk/event-form";
import { TextField } from "./fields";
import { focusField, useField, useForm } from "./form-context";
import { useShownName } from "./name-field";

type Known = Extract<Awaited<ReturnType<typeof addressKnown>>, { ok: true }>["known"];

/** The article's address or citation; when it is left, the store is asked what it knows of it. */
export function AddressField({ index }: { index: number }) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const path = ["reports", index] as const;
  const report = useField<ReportForm>(path);
  const { learn } = useForm();
  const shown = useShownName();
  const [known, setKnown] = useState<{ url: string; known: Known } | null>(null);
  const { url, outlet, slug } = report.value;
  const ask = async () => {
    if (url.trim() === "" || known?.url === url) return;
    const answer = await addressKnown({ url: url.trim() }).catch(() => null);
    if (answer?.ok) setKnown({ url, known: answer.known });
  };
  const found = known?.url === url ? known.known : null;
  const other = found?.report && found.report.slug !== slug ? found.report : null;
  return (
    <>
      <TextField
        path={[...path, "url"]}
        label={label("url")}
        hint={t("urlHint")}
        inputMode="url"
        autoComplete="off"
        onBlur={ask}
      />
      <div aria-live="polite" className="proposals">
        {other ? (
          <button
            type="button"
            onClick={() => {
              if (found?.outlet) learn("outlet", found.outlet);
              const { slug, version } = other;
              report.set({ ...report.value, ...other.record, slug, expected: version });
              focusField([...path, "claimedSource"]);
            }}
          >
            {t("knownReport", { headline: other.record.headline || other.slug })}
          </button>
        ) : null}
        {found?.outlet && found.outlet.slug !== outlet && !other ? (
          <button
            type="button"
            onClick={() => {
              if (!found.outlet) return;
              learn("outlet", found.outlet);
              report.set({ ...report.value, outlet: found.outlet.slug });
              focusField([...path, "headline"]);
            }}
          >
            {t("outletOfAddress", { outlet: shown(found.outlet) })}
          </button>
        ) : null}
      </div>
      <TextField
        path={[...path, "reference"]}
        label={label("reference")}
        hint={t("referenceHint")}
      />
    </>
  );
}
