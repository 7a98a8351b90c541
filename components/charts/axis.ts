import { scaleLinear } from "d3-scale";

/** The vertical axis of counts: what stands at its top, and whole numbers as ticks. */
export type Axis = { top: number; ticks: number[] };

export function countAxis(counts: number[]): Axis {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .nice(4);
  return { top: scale.domain()[1] ?? 1, ticks: scale.ticks(4).filter(Number.isInteger) };
}
