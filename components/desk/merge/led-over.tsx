import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";

type Props = { led: { subject: Subject; count: number }[]; name: string };

/** How many records name the one that goes, and will name the other. */
export function LedOver({ led, name }: Props) {
  const t = useTranslations("desk.merge");
  return (
    <ul>
      {led.map(({ subject, count }) => (
        <li key={subject}>{t("led", { type: subject, count, name })}</li>
      ))}
    </ul>
  );
}
