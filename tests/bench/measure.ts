import type { Client } from "./http";

export type Measured = { medians: number[]; ratios: number[] };

export const ROUNDS = 5;
export const REQUESTS = 40;
const WARM_UP = 20;

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Asks all servers in turn, request by request, so that whatever else the machine does hits them
 * alike. Medians in ms, and each server's ratio to the last one: of each round, then of the rounds.
 */
export async function measure(
  servers: { client: Client; paths: string[] }[],
  rounds = ROUNDS,
): Promise<Measured> {
  const turn = async (i: number) => {
    const times: number[] = [];
    for (const { client, paths } of servers) {
      const path = paths[i % paths.length] as string;
      const { ms, status } = await client.ask(path);
      if (status >= 500) throw new Error(`${path} answered ${status}.`);
      times.push(ms);
    }
    return times;
  };
  for (let i = 0; i < WARM_UP; i++) await turn(i);
  const byRound: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const turns: number[][] = [];
    for (let i = 0; i < REQUESTS; i++) turns.push(await turn(WARM_UP + round * REQUESTS + i));
    byRound.push(servers.map((_, server) => median(turns.map((times) => times[server] as number))));
  }
  const of = (pick: (row: number[], server: number) => number) =>
    servers.map((_, server) => median(byRound.map((row) => pick(row, server))));
  return {
    medians: of((row, server) => row[server] as number),
    ratios: of((row, server) => (row[server] as number) / (row.at(-1) as number)),
  };
}
