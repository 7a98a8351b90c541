import "server-only";
import { cookies, headers } from "next/headers";

/**
 * What better-auth reads of a request. The cookies are those of this moment: when an action has begun
 * a new session the page is drawn within the same request, whose own header still has the old one.
 */
export async function authHeaders(): Promise<Headers> {
  const cookie = (await cookies()).toString();
  const userAgent = (await headers()).get("user-agent") ?? "";
  return new Headers({ cookie, "user-agent": userAgent });
}
