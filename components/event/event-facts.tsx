import { useTranslations } from "next-intl";
import type { EventDetail } from "@/lib/domain/detail";
import { Amounts } from "./amounts";
import { Clock } from "./clock";
import { Fact } from "./fact";
import { Countries, Where, Who } from "./who-where";

/** When, where, who, how much, in which state: only what is known, and what is not is said. */
export function EventFacts({ event }: { event: EventDetail }) {
  const t = useTranslations();
  const { effective, ended, amounts, status, form, ownership, sector } = event;
  return (
    <dl className="facts">
      <Fact term={t("event.occurred")}>
        <Clock clock={event.occurred} />
      </Fact>
      {effective ? (
        <Fact term={t("event.effective")}>
          <Clock clock={effective} />
        </Fact>
      ) : null}
      {ended ? (
        <Fact term={t("event.ended")}>
          <Clock clock={ended} />
        </Fact>
      ) : null}
      <Where event={event} />
      <Who event={event} />
      <Countries event={event} />
      {amounts.length > 0 ? (
        <Fact term={t("event.amounts")}>
          <Amounts amounts={amounts} />
        </Fact>
      ) : null}
      {status ? (
        <Fact term={t("event.status")}>
          {t(`status.${status}`)}
          {event.statusNote ? <span lang="en">: {event.statusNote}</span> : null}
        </Fact>
      ) : null}
      {form ? <Fact term={t("event.form")}>{t(`form.${form}`)}</Fact> : null}
      {ownership ? <Fact term={t("event.ownership")}>{t(`ownership.${ownership}`)}</Fact> : null}
      {sector ? <Fact term={t("event.sector")}>{t(`sector.${sector}`)}</Fact> : null}
      {event.likelihood ? (
        <Fact term={t("event.likelihood")}>{t(`likelihood.${event.likelihood}`)}</Fact>
      ) : null}
      {event.confidence ? (
        <Fact term={t("event.confidence")}>{t(`confidence.${event.confidence}`)}</Fact>
      ) : null}
    </dl>
  );
}
