import type { Composed } from "./compose";
import type { Assumption } from "./resolve";

const TAKEN: Assumption[] = ["day", "month", "year", "century"];

/** One English sentence on what the date of publication gave; `alone` without another reading. */
export function rationaleOf(
  { assumed, side }: Composed,
  published: string,
  alone: boolean,
): string {
  const taken = TAKEN.filter((part) => assumed.includes(part));
  const what = taken.length > 1 ? `${taken.slice(0, -1).join(", ")} and ${taken.at(-1)}` : taken[0];
  const verb = taken.length > 1 ? "are" : "is";
  const late = assumed.includes("publication-late") ? ", supposing that it was late in it" : "";
  const early = assumed.includes("publication-early") ? ", supposing that it was early in it" : "";
  const passed = side === "passed" && !alone ? ", as the last one before it" : "";
  const toCome = side === "to-come" ? ", as the next one after it" : "";
  const choice = `${passed}${toCome}${late}${early}`;
  return `The ${what} ${verb} taken from the date of publication, ${published}${choice}.`;
}
