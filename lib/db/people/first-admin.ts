import "server-only";
import type { Writer } from "../clients";
import { invite } from "./invitations";

const HOURS = 24;

/** A token for the first admin's link, or null where somebody has joined the desk already. */
export async function firstAdminToken(store: Writer, now: Date): Promise<string | null> {
  if ((await store.user.count()) > 0) return null;
  const { token } = await invite({ role: "admin", inviter: null, hours: HOURS }, now, store);
  return token;
}
