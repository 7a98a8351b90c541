"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { stopImporting } from "@/lib/actions/imports";
import type { JobState, StepProgress } from "@/lib/domain/import/job";
import { ActionButton } from "../simple-form/action-button";
import { ProgressBar } from "./progress-bar";

type Props = { id: string; state: JobState; progress: string };

const EVERY_MS = 1000;

/** Follows an import that goes on, and shows the page anew when it has come to an end. */
export function Waiting({ id, state, progress }: Props) {
  const t = useTranslations("desk.import");
  const [now, setNow] = useState<StepProgress>({ step: "starting", done: 0, total: 0 });
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(progress).catch(() => null);
      if (!answer) return;
      if (!answer.ok) return window.location.reload();
      const told = (await answer.json()) as { state: JobState; progress: StepProgress | null };
      if (told.state !== state) return window.location.reload();
      if (told.progress) setNow(told.progress);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [progress, state]);
  return (
    <section>
      {/* Steps are few; the percents in between are for whoever asks the bar. */}
      <p aria-live="polite">{t(`step.${now.step}`)}</p>
      <ProgressBar label={t("progress")} done={now.done} total={now.total} />
      <p>
        <ActionButton action={stopImporting} input={{ id }} label={t("stop")} />
      </p>
    </section>
  );
}
