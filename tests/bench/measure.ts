import type { Client } from "./http";

/** One who answers: the i-th question is one request, or several whose times are added up. */
export type Contender = { client: Client; ask(i: number): string[] };
export type Measured = { medians: number[]; ratios: number[]; requests: number };

const ROUNDS = 5;
const MOST_TURNS = 40;
const WARM_UP = 12;
/** Slow questions are asked less often, so that a round takes about so long at most. */
const ROUND_MS = 3000;

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Asks all contenders in turn, question by question, so that whatever else the machine does hits
 * them alike. Medians in ms, and ratios of the medians to the last contender's: of each round, then
 * the median of the rounds.
 */
export async function measure(contenders: Contender[]): Promise<Measured> {
  let asked = 0;
  const turn = async () => {
    const times: number[] = [];
    for (const { client, ask } of contenders) times.push(await timeOf(client, ask(asked)));
    asked += 1;
    return times;
  };
  const started = performance.now();
  const slow = () => asked >= 3 && performance.now() - started > ROUND_MS;
  while (asked < WARM_UP && !slow()) await turn();
  const expected = (performance.now() - started) / asked;
  const turns = Math.max(4, Math.min(MOST_TURNS, Math.floor(ROUND_MS / expected)));
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const all: number[][] = [];
    for (let i = 0; i < turns; i++) all.push(await turn());
    rounds.push(contenders.map((_, who) => median(all.map((times) => times[who] as number))));
  }
  const over = (pick: (round: number[], who: number) => number) =>
    contenders.map((_, who) => median(rounds.map((round) => pick(round, who))));
  return {
    medians: over((round, who) => round[who] as number),
    ratios: over((round, who) => (round[who] as number) / (round.at(-1) as number)),
    requests: turns * ROUNDS,
  };
}

async function timeOf(client: Client, paths: string[]): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const { ms, status } = await client.ask(path);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    sum += ms;
  }
  return sum;
}
