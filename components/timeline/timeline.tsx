import type { EventSummary } from "@/lib/domain/summary";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { useTimelineRows } from "./rows";
import { TimelineList } from "./timeline-list";

type Props = { events: EventSummary[]; locale: Locale };

export function Timeline({ events, locale }: Props) {
  const years = useTimelineRows(events, locale);
  return <TimelineList years={years} base={localePath(locale, "")} />;
}
