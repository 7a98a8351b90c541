"use client";

import { type ComponentType, useMemo, useState } from "react";
import { type ChartProps, narrowed } from "./chart-props";
import { Drawing } from "./drawing";
import { type PackedBar, unpack } from "./packed-bars";

type Props = Omit<ChartProps, "bars"> & { packed: PackedBar[] };

/**
 * Keeps the server's drawing until a mouse points at it, then loads recharts and puts the lively
 * chart of the same size in its place. Keyboard and touch keep the links of the drawing.
 */
export function LivelyHistogram({ packed, ...rest }: Props) {
  const props = { ...rest, bars: useMemo(() => packed.map(unpack), [packed]) };
  const [Chart, setChart] = useState<ComponentType<ChartProps> | null>(null);
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
