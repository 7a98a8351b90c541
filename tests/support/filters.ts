import { emptyFilter, type Filter, matches } from "@/lib/domain/filter";
import { kinds } from "@/lib/domain/kind";
import { claimedSources, sectors, statuses } from "@/lib/domain/vocabulary";
import type { Random } from "./random";

/** What filters may choose from; the default are names that no store needs to know. */
export type Choices = Record<"city" | "country" | "outlet" | "actor" | "query", readonly string[]>;

const anything: Choices = {
  city: ["rason", "pyongyang", "sinuiju", "haeju"],
  country: ["CN", "RU", "KR", "JP", "UN", "SU"],
  outlet: ["daily-nk", "nk-insider", "yonhap", "kcna", "38-north"],
  actor: ["room-39", "kim-jong-un", "orascom"],
  query: ["port", "합영", "rason & 나선", "50% of +shares", "a=b&c", "Ünïcode", "“quoted”"],
};

function randomDate(random: Random): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const year = 1984 + random.below(43);
  const [month, day] = [two(1 + random.below(12)), two(1 + random.below(28))];
  return random.pick([`${year}`, `${year}`, `${year}-${month}`, `${year}-${month}-${day}`]);
}

/** A filter by period alone: the two readings of imprecise dates differ only there. */
export function randomPeriod(random: Random): Filter {
  const days = [randomDate(random), randomDate(random)].sort();
  const [from = null, to = null] = random.pick([days, [days[0]], [undefined, days[1]]]);
  return { ...emptyFilter, from, to, match: random.pick(matches) };
}

/** A filter without contradictions; each part is set with the probability `density`. */
export function randomFilter(random: Random, choices = anything, density = 0.2): Filter {
  const some = (list: readonly string[]) => (random.chance(density) ? random.some(list, 3) : []);
  const days = [randomDate(random), randomDate(random)].sort();
  return {
    kind: some(kinds),
    city: some(choices.city),
    country: some(choices.country),
    outlet: some(choices.outlet),
    actor: some(choices.actor),
    sector: some(sectors),
    status: some(statuses),
    source: some(claimedSources),
    from: random.chance(density) ? (days[0] ?? null) : null,
    to: random.chance(density) ? (days[1] ?? null) : null,
    match: random.chance(density) ? "certain" : "possible",
    q: random.chance(density) ? random.pick(choices.query) : null,
  };
}
