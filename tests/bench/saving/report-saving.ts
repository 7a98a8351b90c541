import { table, verdict } from "../tables";
import type { Crowd } from "./crowd";
import type { SaveLine } from "./save";
import type { TwinLine } from "./twins";

export type SavingRun = { size: number; save: SaveLine; twins: TwinLine };

const budgets = { save: 3, twins: 100 };

/** The warning's budget binds from so many events on. */
const of = (size: number) => (size >= 100_000 ? budgets.twins : null);
const two = (value: number) => value.toFixed(2);
const at = (size: number) => `${size.toLocaleString("en")} events`;

/** What saving costs, as Markdown. */
export function savingSection(runs: SavingRun[], crowd: Crowd): string {
  const saves = table(
    ["a new event saved, at", "product ms", "bare ms", "ratio", "budget", "same rows"],
    runs.map(({ size, save: { product, bare, ratio, agreement } }) => [
      ...[at(size), two(product), two(bare), two(ratio), verdict(ratio, budgets.save), agreement],
    ]),
  );
  const twins = table(
    ["warning of twins, at", "median ms", "95 of 100 within ms", "budget", "asked", "warned"],
    runs.map(({ size, twins: { median, p95, asked, warned } }) => [
      ...[at(size), two(median), two(p95), verdict(p95, of(size), " ms"), asked, warned],
    ]),
  );
  return ["## Saving", saves, twins, crowdTable(crowd)].join("\n\n");
}

function crowdTable(crowd: Crowd): string {
  const { editors, events, saves, conflicts, busy, revisions, seconds, inconsistent } = crowd;
  const isSo = (is: boolean) => (is ? "ok" : "**MISSED**");
  return table(
    [`${editors} editors at once on ${events} events`, "count", ""],
    [
      ["saves acknowledged", saves, ""],
      ["revisions in the store", revisions, isSo(revisions === saves)],
      ["conflicts told, and tried again", conflicts, ""],
      ["times that the store was busy", busy, ""],
      ["inconsistencies afterwards", inconsistent.length, isSo(inconsistent.length === 0)],
      ["seconds for all", seconds.toFixed(0), ""],
    ],
  );
}
