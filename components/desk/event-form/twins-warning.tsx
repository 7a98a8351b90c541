"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { twinsOf } from "@/lib/actions/lookups";
import { edtfWords, parseEdtf } from "@/lib/domain/edtf";
import { localePath } from "@/lib/i18n/routing";
import { useForm } from "./form-context";

type Twins = Extract<Awaited<ReturnType<typeof twinsOf>>, { ok: true }>["twins"];
type Props = { slug: string | null; onAddTo: (twin: string) => void };

const PAUSE_MS = 600;

/** Events that may be the one being written, shown while there is time to add to them instead. */
export function TwinsWarning({ slug, onAddTo }: Props) {
  const t = useTranslations("desk.form");
  const state = useTranslations("desk.state");
  const locale = useLocale();
  const twins = useTwins(slug);
  return (
    <div aria-live="polite">
      {twins.length > 0 ? (
        <section className="note" aria-labelledby="twins">
          <h3 id="twins">{t("twins", { count: twins.length })}</h3>
          <ul>
            {twins.map((twin) => (
              <li key={twin.slug}>
                <a
                  href={localePath(locale, `/desk/events/${twin.slug}`)}
                  target="_blank"
                  rel="noopener"
                >
                  {twin.title}
                </a>{" "}
                <span className="hint">
                  {edtfWords(twin.occurred, locale)} · {state(twin.state as "draft")} ·{" "}
                  {twin.reasons.map((reason) => t(`twinReason.${reason}`)).join(", ")}
                </span>{" "}
                <button type="button" onClick={() => onAddTo(twin.slug)}>
                  {t("addToTwin")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function useTwins(slug: string | null): Twins {
  const { form } = useForm();
  const [twins, setTwins] = useState<Twins>([]);
  const { kind, title, titleKo, places, occurred, reports } = form;
  const date = parseEdtf(occurred.edtf);
  const query = JSON.stringify({
    ...{ except: slug, kind, title: title.slice(0, 500), titleKo: titleKo.slice(0, 500) },
    places: places.map(({ place }) => place),
    min: date.ok ? plainDay(date.value.min) : null,
    max: date.ok ? plainDay(date.value.max) : null,
    urls: reports
      .flatMap(({ url }) => (url.trim() ? [url.trim().slice(0, 2000)] : []))
      .slice(0, 50),
  });
  useEffect(() => {
    const { title, urls, places } = JSON.parse(query);
    if (title.trim() === "" && urls.length === 0 && places.length === 0) return setTwins([]);
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await twinsOf(JSON.parse(query)).catch(() => null);
      if (!isLate && answer?.ok) setTwins(answer.twins);
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query]);
  return twins;
}

const plainDay = (day: string | null) => (day && /^\d{4}-/.test(day) ? day : null);
