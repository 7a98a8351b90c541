"use client";

import { type ComponentType, useState } from "react";
import { type Bar, type PeriodUnit, periodBounds } from "@/lib/domain/histogram";
import type { Kind } from "@/lib/domain/kind";
import type { Axis } from "./axis";
import { Drawing } from "./drawing";

export type LivelyProps = {
  unit: PeriodUnit;
  bars: Bar[];
  axis: Axis;
  label: string;
  barLabels: string[];
  kindLabels: Record<Kind, string>;
  /** The view's address without its period; what stands before a bar's `from`. */
  base: string;
};

export function narrowed(base: string, first: string, last: string): string {
  const { from } = periodBounds(first);
  const { to } = periodBounds(last);
  return `${base}${base.includes("?") ? "&" : "?"}from=${from}&to=${to}`;
}

/**
 * Keeps the server's drawing until a mouse points at it, then loads recharts and puts the lively
 * chart of the same size in its place. Keyboard and touch keep the links of the drawing.
 */
export function LivelyHistogram(props: LivelyProps) {
  const [Chart, setChart] = useState<ComponentType<LivelyProps> | null>(null);
  const load = async () => {
    const { RechartsHistogram } = await import("./recharts-histogram");
    setChart(() => RechartsHistogram);
  };
  return (
    <div
      className="chart-box"
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse" && !Chart) void load();
      }}
    >
      {Chart ? (
        <Chart {...props} />
      ) : (
        <Drawing {...props} hrefOf={(period) => narrowed(props.base, period, period)} />
      )}
    </div>
  );
}
