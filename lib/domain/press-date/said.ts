export type Part =
  | ("early" | "mid" | "late" | "first-half" | "second-half")
  | ("q1" | "q2" | "q3" | "q4")
  | ("spring" | "summer" | "autumn" | "winter");

/** A place in the calendar as far as the words give it; what is missing comes from publication. */
export type CalendarWords = {
  kind: "calendar";
  year?: number;
  /** The last two digits of a year, as in 86년. */
  shortYear?: number;
  /** Years and months counted from the publication's: -1 is last year's. */
  yearsOff?: number;
  monthsOff?: number;
  month?: number;
  day?: number;
  /** Monday is 1, Sunday 7. */
  weekday?: number;
  part?: Part;
  toward?: "past" | "future";
};

/** What one expression of a date says, before the date of publication is looked at. */
export type SaidOnce =
  | CalendarWords
  | { kind: "decade"; decade: number; short: boolean; part?: Part }
  | { kind: "days-off"; count: number; vague: boolean }
  | { kind: "week"; weeksOff: number; from: number; to: number }
  | { kind: "so-far" | "rest"; unit: "week" | "month" | "year" };

/** Two of them in one form of words: "16∼17일". */
export type Said = SaidOnce | { kind: "span"; from: SaidOnce; to: SaidOnce };

export type Groups = Record<string, string | undefined>;

/** One form of words. Several meanings come most probable first; none where numbers do not fit. */
export type Rule = {
  form: RegExp;
  /** `typed`: an editor gave it as a date, so that lower case and short forms are no accident. */
  read: (groups: Groups, typed: boolean) => Said[];
  /** A date only beside words that make it one: 2014 in "in 2014", May in "since May". */
  isWeak?: (groups: Groups) => boolean;
};

export function calendar(words: Omit<CalendarWords, "kind">): CalendarWords {
  return { kind: "calendar", ...words };
}

/** Whether the date of publication, or the other end of a span, has to say which year or month. */
export function isOpen(said: Said): said is CalendarWords {
  if (said.kind !== "calendar") return false;
  const { year, shortYear, yearsOff, monthsOff } = said;
  return [year, shortYear, yearsOff, monthsOff].every((given) => given === undefined);
}

export function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
