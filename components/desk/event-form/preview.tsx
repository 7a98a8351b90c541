"use client";

import { useLocale, useTranslations } from "next-intl";
import { KindSymbol } from "@/components/timeline/kind-symbol";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { edtfWords, parseEdtf } from "@/lib/domain/edtf";
import { originOf, type Source, weigh } from "@/lib/domain/evidence";
import type { Kind } from "@/lib/domain/kind";
import { type KnownNames, useForm } from "./form-context";
import { useShownName } from "./name-field";

/** The event as readers will meet it, as far as it is written. */
export function Preview() {
  const t = useTranslations();
  const locale = useLocale();
  const shown = useShownName();
  const { form, names } = useForm();
  const { kind, title, titleKo, summary, occurred, places, reports } = form;
  const evidence = weighForm(form);
  const name = (type: string, slug: string) => nameIn(names, type, slug, shown);
  return (
    <aside className="desk-preview" aria-labelledby="preview">
      <h2 id="preview">{t("desk.form.preview")}</h2>
      <p className="kind">
        {kind ? (
          <>
            <KindSymbol kind={kind as Kind} /> {t(`kind.${kind as Kind}`)}
          </>
        ) : (
          <span className="hint">{t("desk.form.noKind")}</span>
        )}
      </p>
      <p className="date">
        {parseEdtf(occurred.edtf).ok ? edtfWords(occurred.edtf, locale) : t("desk.form.noDate")}
      </p>
      <p className="preview-title">
        {(locale === "ko" && titleKo) || title || t("desk.form.noTitle")}
      </p>
      {summary ? <p>{summary}</p> : null}
      {places.length > 0 ? (
        <p>{places.map(({ place }) => name("place", place)).join(", ")}</p>
      ) : null}
      <p>{t("desk.form.evidence", { reports: evidence.reports, origins: evidence.origins })}</p>
      <ul className="hint">
        {reports.map(({ key, outlet, published, stance, claimedSource }) => (
          <li key={key}>
            {outlet ? name("outlet", outlet) : t("desk.form.noOutlet")}
            {published && parseEdtf(published).ok ? `, ${edtfWords(published, locale)}` : ""}
            {stance ? `, ${t(`stance.${stance as "reports"}`)}` : ""}
            {claimedSource ? `, ${t(`source.${claimedSource as "trader"}`)}` : ""}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function nameIn(
  names: KnownNames,
  type: string,
  slug: string,
  shown: ReturnType<typeof useShownName>,
): string {
  const entry = names[`${type} ${slug}`];
  return entry ? shown(entry) : slug;
}

/** Origins as far as this form shows them: what a report elsewhere derives from is not followed. */
function weighForm({ reports }: EventForm) {
  const sources = new Map<string, Source>(
    reports.map(({ key, slug, outlet, derivesFrom, originOutlet }) => [
      slug || key,
      {
        ...{ slug: slug || key, outlet: outlet || key },
        ...{ derivesFrom: derivesFrom || null, originOutlet: originOutlet || null },
      },
    ]),
  );
  return weigh(
    reports.map(({ key, slug, stance }) => ({
      stance: (stance || "reports") as "reports",
      origin: originOf(sources.get(slug || key) as Source, sources),
    })),
  );
}
