import { titleLikeness } from "./titles";

// Of 143,380 pairs of the dataset's 536 titles 29 reach it, none of them twins: 22 are zones founded in series.
export const TITLES_ALIKE = 0.65;

/** Why two events may be one, the strongest first. */
export type TwinReason = "same-address" | "same-kind-place-date" | "alike-title";

/** What of an event is compared: canonical addresses, bounds of its date as ISO days (null: open). */
export type TwinCandidate = {
  slug: string;
  kind: string;
  title: string;
  titleKo: string | null;
  places: string[];
  min: string | null;
  max: string | null;
  addresses: string[];
};

type Unsaved = Omit<TwinCandidate, "slug">;

const meet = (mine: string[], other: string[]) => mine.some((one) => other.includes(one));

const isUndated = ({ min, max }: Unsaved) => min === null && max === null;

function datesOverlap(mine: Unsaved, other: Unsaved): boolean {
  if (isUndated(mine) && isUndated(other)) return false;
  const ordered = (min: string | null, max: string | null) =>
    min === null || max === null || min <= max;
  return ordered(mine.min, other.max) && ordered(other.min, mine.max);
}

// Across languages too: a Korean headline is often pasted where the English title belongs.
function titlesAlike(mine: Unsaved, other: Unsaved): boolean {
  return [mine.title, mine.titleKo ?? ""].some((a) =>
    [other.title, other.titleKo ?? ""].some((b) => titleLikeness(a, b) >= TITLES_ALIKE),
  );
}

/** Why the candidate may be the event that is being written; empty when it isn't. */
export function twinReasons(mine: Unsaved, other: TwinCandidate): TwinReason[] {
  const reasons: TwinReason[] = [];
  if (meet(mine.addresses, other.addresses)) reasons.push("same-address");
  if (mine.kind === other.kind && meet(mine.places, other.places) && datesOverlap(mine, other)) {
    reasons.push("same-kind-place-date");
  }
  if (titlesAlike(mine, other)) reasons.push("alike-title");
  return reasons;
}
