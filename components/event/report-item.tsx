import { useLocale, useTranslations } from "next-intl";
import type { CitedReport } from "@/lib/domain/detail";
import { edtfWords } from "@/lib/domain/edtf";
import { localePath } from "@/lib/i18n/routing";
import { useLabels } from "../filters/labels";
import { Link } from "../ui/link";

type Props = { report: CitedReport; origin: number | null };

/** One report: who said it, under which headline, when, on whose word, and where it got it from. */
export function ReportItem({ report, origin }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { name } = useLabels();
  const { outlet: slug, outletName, outletNameKo: nameKo, stance, author, published } = report;
  const against = stance === "disputes" || stance === "denies";
  return (
    <li className="report" id={report.slug}>
      <p className="report-head">
        <Link href={localePath(locale, `/outlets/${slug}`)}>
          {name({ slug, name: outletName, nameKo })}
        </Link>
        {" · "}
        <span className="date">
          {published ? edtfWords(published, locale) : t("event.publishedUnknown")}
        </span>
        {" · "}
        <b className={against ? "against" : undefined}>{t(`stance.${stance}`)}</b>
        {origin === null ? null : (
          <span className="origin">{t("event.origin", { number: origin })}</span>
        )}
      </p>
      <Headline report={report} />
      <ul className="report-facts">
        <li>
          {t("event.onTheWordOf", { source: t(`source.${report.claimedSource}`) })}
          {report.sourceDescription ? (
            <>
              {", "}
              <span lang="en">
                {t("event.sourceAsDescribed", { description: report.sourceDescription })}
              </span>
            </>
          ) : null}
        </li>
        <Derivation report={report} />
        {report.via ? <li>{t("event.readAt", { outlet: name(report.via) })}</li> : null}
        {author ? <li>{t("event.by", { author })}</li> : null}
        {report.precedesEvent ? <li>{t("event.precedes")}</li> : null}
        {report.credibility ? (
          <li>{t("event.credibility", { grade: report.credibility })}</li>
        ) : null}
        {[report.note, report.citationNote].map((note) =>
          note ? (
            <li key={note} lang="en">
              {note}
            </li>
          ) : null,
        )}
      </ul>
      <Claims claims={report.claims} />
    </li>
  );
}

function Headline({ report }: { report: CitedReport }) {
  const t = useTranslations();
  const { headline, describedAs, headlineBasis, language, url, archiveUrl, reference } = report;
  const text = headline ?? describedAs ?? t("event.noHeadline");
  return (
    <p className="headline">
      {url ? (
        <a href={url} rel="noopener noreferrer external" lang={language}>
          {text}
        </a>
      ) : (
        <span lang={language}>{text}</span>
      )}{" "}
      <span className="hint">
        ({language}
        {headlineBasis === "as-seen" ? null : `, ${t(`headlineBasis.${headlineBasis}`)}`})
      </span>
      {archiveUrl ? (
        <>
          {" "}
          <a href={archiveUrl} rel="noopener noreferrer external">
            {t("event.archived")}
          </a>
        </>
      ) : null}
      {reference ? <span className="hint"> {`${t("event.reference")}: ${reference}`}</span> : null}
    </p>
  );
}

function Derivation({ report }: { report: CitedReport }) {
  const t = useTranslations();
  const { name } = useLabels();
  const { derivation, derivesFrom, originOutlet, originNote } = report;
  if (!derivation && !derivesFrom && !originOutlet) return null;
  const how = t(`derivation.${derivation ?? "none"}`);
  return (
    <li>
      {derivesFrom ? (
        <a href={`#${derivesFrom}`}>{t("event.derivesFromReport", { how })}</a>
      ) : originOutlet ? (
        t("event.derivesFromOutlet", { how, outlet: name(originOutlet) })
      ) : (
        how
      )}
      {originNote ? <span lang="en"> ({originNote})</span> : null}
    </li>
  );
}

function Claims({ claims }: { claims: CitedReport["claims"] }) {
  const t = useTranslations("event");
  if (claims.length === 0) return null;
  return (
    <dl className="claims" aria-label={t("claims")}>
      {claims.map(({ field, value, quote }) => (
        <div key={`${field} ${value}`}>
          <dt>{field}</dt>
          <dd>
            {value} {quote ? <q>{quote}</q> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
