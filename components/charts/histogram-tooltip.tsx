"use client";

import { type Kind, kindFamily } from "@/lib/domain/kind";
import { type ChartBar, stackOrder } from "./scale";

type Props = {
  kindLabels: Record<Kind, string>;
  /** Put in by recharts. */
  active?: boolean;
  payload?: readonly { payload?: ChartBar }[];
};

export function HistogramTooltip({ kindLabels, active, payload }: Props) {
  const bar = payload?.[0]?.payload;
  if (!active || !bar) return null;
  return (
    <div className="chart-tip">
      <strong>
        {bar.period}: {bar.count}
      </strong>
      <ul>
        {stackOrder
          .filter((kind) => bar.kinds[kind])
          .map((kind) => (
            <li key={kind} className={kindFamily[kind]}>
              {kindLabels[kind]} <b>{bar.kinds[kind]}</b>
            </li>
          ))}
      </ul>
    </div>
  );
}
