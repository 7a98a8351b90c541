import { parseEdtf } from "../edtf";
import type { Event } from "../event";
import { type TwinCandidate, type TwinReason, twinReasons } from "../twins";

/** What of an event is compared; addresses are canonical. */
export function twinSide(event: Event, addresses: string[]): TwinCandidate {
  const date = parseEdtf(event.occurred.edtf);
  return {
    ...{ slug: event.slug, kind: event.kind, title: event.title, titleKo: event.titleKo },
    places: event.places.map(({ place }) => place),
    ...{ min: date.ok ? date.value.min : null, max: date.ok ? date.value.max : null, addresses },
  };
}

/**
 * Why an import leaves a new event out as one that is there already; empty when it doesn't. Stricter
 * than the form's warning, which a person weighs: the same page and kind, or alike in all the rest.
 */
export function doubles(mine: TwinCandidate, other: TwinCandidate): TwinReason[] {
  const reasons = twinReasons(mine, other);
  const isSamePage = reasons.includes("same-address") && mine.kind === other.kind;
  const isAlike = reasons.includes("same-kind-place-date") && reasons.includes("alike-title");
  return isSamePage || isAlike ? reasons : [];
}

const FEW_YEARS = 5;
/** Where dates lie that span more than a few years, or have an open end. */
export const ANY_YEAR = 0;

/** The years under which events are kept and looked for, so that few have to be compared. */
export function yearsOf({ min, max }: Pick<TwinCandidate, "min" | "max">): number[] {
  const [first, last] = [Number(min?.slice(0, 4)), Number(max?.slice(0, 4))];
  if (min === null || max === null || last - first >= FEW_YEARS) return [ANY_YEAR];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
