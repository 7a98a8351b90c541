import "server-only";
import { createHmac } from "node:crypto";
import { type Allowance, giveBack, takeAttempt } from "@/lib/db/people/throttle";
import { clientAddress } from "./address";
import { authSecret } from "./secret";

const PER_ACCOUNT = 10;
const PER_ADDRESS = 30;
const MINUTE = 60 * 1000;

type Attempt =
  | { allowed: true; succeeded: () => Promise<void> }
  | { allowed: false; minutes: number };

/**
 * Counts an attempt to get in (a password, a code, a link) before it is made; `account` is the
 * sign-in name where one is known. The store sees neither name nor address, only keyed hashes.
 */
export async function beginAttempt(account: string | null): Promise<Attempt> {
  const { accounts, addresses } = allowances(account, await clientAddress());
  const now = new Date();
  const until = await takeAttempt([...accounts, ...addresses], now);
  if (until) {
    return { allowed: false, minutes: Math.ceil((until.getTime() - now.getTime()) / MINUTE) };
  }
  const keys = (list: Allowance[]) => list.map(({ key }) => key);
  return {
    allowed: true,
    succeeded: () => giveBack({ forget: keys(accounts), refund: keys(addresses) }),
  };
}

export function allowances(account: string | null, address: string) {
  const one = (what: string, limit: number): Allowance => ({
    key: createHmac("sha256", authSecret()).update(what).digest("hex"),
    limit,
  });
  return {
    accounts: account === null ? [] : [one(`account ${account}`, PER_ACCOUNT)],
    addresses: [one(`address ${address}`, PER_ADDRESS)],
  };
}
