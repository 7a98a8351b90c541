"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
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
import type { Bar } from "@/lib/domain/histogram";
import { type Kind, kindFamily, kinds } from "@/lib/domain/kind";
import { type ChartProps, narrowed } from "./chart-props";
import { HistogramTooltip } from "./histogram-tooltip";
import { chartSize, stackOrder, withGaps } from "./scale";

type Drag = { from: string; to: string };

// Made once: recharts takes a new function for new data and draws the bars anew, and a bar that is
// replaced between a button's press and release swallows the click.
const countOf = Object.fromEntries(
  kinds.map((kind) => [kind, (bar: Bar) => bar.kinds[kind] ?? 0]),
) as Record<Kind, (bar: Bar) => number>;

/** The histogram by kind, with the numbers of a bar on pointing; a click or a drag narrows the period. */
export function RechartsHistogram(props: ChartProps) {
  const { unit, bars, axis, label, kindLabels, base } = props;
  const router = useRouter();
  /** Where the button went down; a state only once the pointer has left that bar. */
  const pressed = useRef<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  /** A release after a drag is a click, too, which then isn't meant. */
  const dragged = useRef(false);
  const data = useMemo(() => withGaps(bars, unit), [bars, unit]);
  const texts = new Map(props.labels);
  const barLabels = new Map(bars.map(({ period }, i) => [period, props.barLabels[i] ?? period]));
  const used = stackOrder.filter((kind) => data.some((bar) => bar.kinds[kind]));
  const narrow = ({ from: a, to: b }: Drag) => {
    const [first, last] = a <= b ? [a, b] : [b, a];
    router.push(narrowed(base, first, last));
  };
  const release = () => {
    pressed.current = null;
    setDrag(null);
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
          pressed.current = activeLabel === undefined ? null : String(activeLabel);
          dragged.current = false;
        }}
        onMouseMove={({ activeLabel }) => {
          const from = pressed.current;
          if (from === null || activeLabel === undefined) return;
          const to = String(activeLabel);
          if (drag || to !== from) setDrag({ from, to });
        }}
        onMouseUp={() => {
          dragged.current = drag !== null;
          if (drag && drag.from !== drag.to) narrow(drag);
          release();
        }}
        // The label of a press may be a frame old; that of a click is fresh.
        onClick={({ activeLabel }) => {
          const period = activeLabel === undefined ? null : String(activeLabel);
          if (period && !dragged.current) narrow({ from: period, to: period });
        }}
        onMouseLeave={release}
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
            dataKey={countOf[kind]}
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
