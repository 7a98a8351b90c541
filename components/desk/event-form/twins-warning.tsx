"use client";

import { useLocale, useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { localePath } from "@/lib/i18n/routing";
import type { Twins } from "./use-twins";

type Props = { twins: Twins; onAddTo: (twin: string) => void };

/** Events that may be the one being written, shown while there is time to add to them instead. */
export function TwinsWarning({ twins, onAddTo }: Props) {
  const t = useTranslations("desk.form");
  const state = useTranslations("desk.state");
  const locale = useLocale();
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
                  {edtfWords(twin.occurred, locale)} · {state(`${twin.state as "draft"}`)} ·{" "}
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
