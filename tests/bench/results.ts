import { cpus } from "node:os";
import type { PageLine } from "./run-pages";
import { table, verdict } from "./tables";

export type Line = {
  name: string;
  /** Medians in ms: the product's, and what it is measured by. */
  product: number;
  other: number;
  ratio: number;
  budget: number | null;
  agreement: string;
};

export type Sized = {
  size: number;
  api: Line[];
  pages: PageLine[];
  /** Medians of several starts, ms. */
  ready: { healthz: number; api: number; page: number };
  /** MB. */
  memory: { now: number; highest: number };
};

/** From so many events on the budgets bind. */
const BINDING_FROM = 100_000;
const budgets = { html: 100_000, scripts: 140_000, empty: 10, memory: 300, ready: 2000 };

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const two = (value: number) => value.toFixed(2);

/** When and on what something was measured. */
export function about(command: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()})`;
  return `\`${command}\`, ${day}, Node ${process.version}, ${machine}.`;
}

/** The figures of a run as Markdown. */
export function report(runs: Sized[], command: string): string {
  return [about(command), ...runs.map(section)].join("\n\n");
}

function section({ size, api, pages, ready, memory }: Sized): string {
  const of = (budget: number | null) => (size >= BINDING_FROM ? budget : null);
  return [
    `## ${size.toLocaleString("en")} events`,
    table(
      ["API question", "product ms", "bare ms", "ratio", "budget", "answers agree"],
      api.map(({ name, product, other, ratio, budget, agreement }) => {
        return [name, two(product), two(other), two(ratio), verdict(ratio, of(budget)), agreement];
      }),
    ),
    table(
      ["page", "product ms", "bare ms", "ratio", "to an empty page", "HTML", "scripts, gzipped"],
      pages.map(({ name, product, other, ratio, empty, html, scripts }) => [
        ...[name, two(product), two(other), two(ratio)],
        `${two(empty)} ${verdict(empty, name === "/" ? of(budgets.empty) : null)}`,
        `${kB(html)} ${verdict(html, name === "/" ? of(budgets.html) : null)}`,
        `${kB(scripts)} ${verdict(scripts, of(budgets.scripts))}`,
      ]),
    ),
    table(
      ["server", "measured", "budget"],
      [
        [
          "start to first /healthz, ms",
          ready.healthz.toFixed(0),
          verdict(ready.healthz, of(budgets.ready)),
        ],
        [
          "start to first API answer, ms",
          ready.api.toFixed(0),
          verdict(ready.api, of(budgets.ready)),
        ],
        ["and to the first timeline page after it, ms", ready.page.toFixed(0), ""],
        ["memory after the run, MB", memory.now, verdict(memory.now, of(budgets.memory))],
        ["memory at its highest, MB", memory.highest, ""],
      ],
    ),
  ].join("\n\n");
}
