import "server-only";
import { writer } from "../clients";

/** At most `limit` attempts under a key within a quarter of an hour from the first. */
export type Allowance = { key: string; limit: number };

const WINDOW = 15 * 60 * 1000;

/**
 * Counts an attempt under each key, before it is made: of many at once, no more than the limit are
 * let through. Where one of the keys is used up nothing is counted.
 * @returns null, or when to try again.
 */
export function takeAttempt(allowances: Allowance[], now: Date): Promise<Date | null> {
  const oldest = new Date(now.getTime() - WINDOW).toISOString();
  return writer().$transaction(async (tx) => {
    await tx.throttle.deleteMany({ where: { since: { lte: oldest } } });
    const keys = allowances.map(({ key }) => key);
    const rows = await tx.throttle.findMany({ where: { key: { in: keys } } });
    const full = allowances.flatMap(({ key, limit }) =>
      rows.filter((row) => row.key === key && row.count >= limit),
    );
    const last = full.map(({ since }) => Date.parse(since)).sort((a, b) => b - a)[0];
    if (last !== undefined) return new Date(last + WINDOW);
    for (const key of keys) {
      await tx.throttle.upsert({
        where: { key },
        create: { key, count: 1, since: now.toISOString() },
        update: { count: { increment: 1 } },
      });
    }
    return null;
  });
}

/** After a success: the account begins anew, the address gets back the one attempt. */
export async function giveBack(given: { forget: string[]; refund: string[] }): Promise<void> {
  await writer().$transaction([
    writer().throttle.deleteMany({ where: { key: { in: given.forget } } }),
    writer().throttle.updateMany({
      where: { key: { in: given.refund }, count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    }),
  ]);
}
