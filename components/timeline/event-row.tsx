import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import type { EventSummary } from "@/lib/domain/summary";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { useLabels } from "../filters/labels";
import { Link } from "../ui/link";
import { EvidenceMark } from "./evidence-mark";
import { KindSymbol } from "./kind-symbol";

const MOST_OUTLETS = 3;

/** An event in a list: when, what, how well known. */
export function EventRow({ event, locale }: { event: EventSummary; locale: Locale }) {
  const t = useTranslations();
  const labels = useLabels();
  const { kind, slug, evidence, places, status } = event;
  const title = locale === "ko" ? (event.titleKo ?? event.title) : event.title;
  const foreignText = locale === "ko" && event.titleKo === null ? "en" : undefined;
  return (
    <li className="ev">
      <span className="when">{edtfWords(event.occurred.edtf, locale)}</span>
      <KindSymbol kind={kind} />
      <div>
        <Link href={localePath(locale, `/events/${slug}`)} lang={foreignText}>
          {title}
        </Link>
        <p>
          {[t(`kind.${kind}`), ...places.map(labels.name)].join(" · ")}
          {status === "denied" || status === "cancelled" ? <b> {t(`status.${status}`)}</b> : null}
          {evidence.contra > 0 ? <b> {t("event.contra", { count: evidence.contra })}</b> : null}
          {" · "}
          <EvidenceMark evidence={evidence} /> {outletNames(event, labels.name)}
        </p>
      </div>
    </li>
  );
}

function outletNames(event: EventSummary, name: ReturnType<typeof useLabels>["name"]): string {
  const outlets = new Map(
    event.reports.map(({ outlet: slug, outletName, outletNameKo: nameKo }) => [
      slug,
      name({ slug, name: outletName, nameKo }),
    ]),
  );
  const names = [...outlets.values()];
  const rest = names.length - MOST_OUTLETS;
  return names.slice(0, MOST_OUTLETS).join(", ") + (rest > 0 ? ` +${rest}` : "");
}
