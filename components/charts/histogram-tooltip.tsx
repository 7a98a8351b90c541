"use client";

import { type Kind, kindFamily } from "@/lib/domain/kind";
import { type ChartBar, stackOrder } from "./scale";

type Props = {
  kindLabels: Record<Kind, string>;
  barLabels: ReadonlyMap<string, string>;
  spreadLabel: string;
  /** Put in by recharts. */
  active?: boolean;
  payload?: readonly { payload?: ChartBar }[];
};

export function HistogramTooltip(props: Props) {
  const { kindLabels, barLabels, spreadLabel, active, payload } = props;
  const bar = payload?.[0]?.payload;
  if (!active || !bar) return null;
  return (
    <div className="chart-tip">
      <strong>{barLabels.get(bar.period) ?? bar.period}</strong>
      <ul>
        {stackOrder
          .filter((kind) => bar.kinds[kind])
          .map((kind) => (
            <li key={kind} className={kindFamily[kind]}>
              {kindLabels[kind]} <b>{bar.kinds[kind]}</b>
            </li>
          ))}
      </ul>
      {bar.spread > 0 ? (
        <p>
          {spreadLabel} <b>{bar.spread}</b>
        </p>
      ) : null}
    </div>
  );
}
