import { type Bar, type PeriodUnit, periodBounds } from "@/lib/domain/histogram";
import type { Kind } from "@/lib/domain/kind";
import type { Axis } from "./axis";

export type ChartProps = {
  unit: PeriodUnit;
  bars: Bar[];
  axis: Axis;
  labels: [period: string, text: string][];
  label: string;
  /** What each bar says, in the bars' order. */
  barLabels: string[];
  kindLabels: Record<Kind, string>;
  /** What is said of the part of a bar whose events may be later. */
  spreadLabel: string;
  /** The view's address without its period; what stands before a bar's `from`. */
  base: string;
};

export function narrowed(base: string, first: string, last: string): string {
  const { from } = periodBounds(first);
  const { to } = periodBounds(last);
  return `${base}${base.includes("?") ? "&" : "?"}from=${from}&to=${to}`;
}
