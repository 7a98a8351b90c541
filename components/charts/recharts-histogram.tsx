"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import {
  BarChart,
  Bar as BarOf,
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { kindFamily } from "@/lib/domain/kind";
import { type ChartProps, narrowed } from "./chart-props";
import { HistogramTooltip } from "./histogram-tooltip";
import { chartSize, stackOrder, withGaps } from "./scale";

type Drag = { from: string; to: string };

/** The histogram by kind, with the numbers of a bar on pointing; a click or a drag narrows the period. */
export function RechartsHistogram(props: ChartProps) {
  const { unit, bars, axis, label, kindLabels, base } = props;
  const router = useRouter();
  const [drag, setDrag] = useState<Drag | null>(null);
  const data = withGaps(bars, unit);
  const texts = new Map(props.labels);
  const barLabels = new Map(bars.map(({ period }, i) => [period, props.barLabels[i] ?? period]));
  const used = stackOrder.filter((kind) => data.some((bar) => bar.kinds[kind]));
  const narrow = ({ from: a, to: b }: Drag) => {
    const [first, last] = a <= b ? [a, b] : [b, a];
    router.push(narrowed(base, first, last));
  };
  const { top, right, left } = chartSize;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={data}
        title={label}
        margin={{ top, right, left: 0, bottom: 0 }}
        barCategoryGap="10%"
        onMouseDown={({ activeLabel }) => {
          if (activeLabel) setDrag({ from: String(activeLabel), to: String(activeLabel) });
        }}
        onMouseMove={({ activeLabel }) => {
          if (drag && activeLabel) setDrag({ ...drag, to: String(activeLabel) });
        }}
        onMouseUp={() => {
          if (drag && drag.from !== drag.to) narrow(drag);
          setDrag(null);
        }}
        // The label of a press may be a frame old; that of a click is fresh.
        onClick={({ activeLabel }) => {
          const period = activeLabel === undefined ? null : String(activeLabel);
          if (period) narrow({ from: period, to: period });
        }}
        onMouseLeave={() => setDrag(null)}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="period"
          interval={0}
          tickFormatter={(period: string) => texts.get(period) ?? ""}
          tickLine={false}
          axisLine={false}
          height={22}
        />
        <YAxis
          width={left}
          domain={[0, axis.top]}
          ticks={axis.ticks}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: "var(--line)", opacity: 0.5 }}
          content={
            <HistogramTooltip
              kindLabels={kindLabels}
              barLabels={barLabels}
              spreadLabel={props.spreadLabel}
            />
          }
        />
        {used.map((kind) => (
          <BarOf
            key={kind}
            dataKey={(bar: (typeof data)[number]) => bar.kinds[kind] ?? 0}
            name={kindLabels[kind]}
            stackId="kinds"
            fill={`var(--${kindFamily[kind]})`}
            stroke="var(--paper)"
            strokeWidth={0.5}
            isAnimationActive={false}
          />
        ))}
        {drag && drag.from !== drag.to ? (
          <ReferenceArea x1={drag.from} x2={drag.to} fill="var(--accent)" fillOpacity={0.2} />
        ) : null}
      </BarChart>
    </ResponsiveContainer>
  );
}
