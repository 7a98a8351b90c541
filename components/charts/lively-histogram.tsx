"use client";

import { type ComponentType, type ReactNode, useState } from "react";
import type { Bar, PeriodUnit } from "@/lib/domain/histogram";
import type { Kind } from "@/lib/domain/kind";

export type LivelyProps = {
  unit: PeriodUnit;
  bars: Bar[];
  label: string;
  kindLabels: Record<Kind, string>;
  /** Address of the view without its period; a bar's period is put behind it. */
  base: string;
};

/**
 * Keeps the server's drawing until a mouse points at it, then loads recharts and puts the lively
 * chart of the same size in its place. Keyboard and touch keep the links of the drawing.
 */
export function LivelyHistogram({ children, ...props }: LivelyProps & { children: ReactNode }) {
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
      {Chart ? <Chart {...props} /> : children}
    </div>
  );
}
