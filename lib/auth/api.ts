import "server-only";
import { authHeaders } from "./headers";

type Auth = Awaited<typeof import("./auth")>["auth"];

/**
 * Calls better-auth with the request's headers; cookies go to the answer by themselves.
 * @returns null where it refuses (a wrong password, a code that has run out), without saying why.
 * @throws whatever else goes wrong, such as a store that can't be written.
 */
export async function askAuth<T>(
  ask: (api: Auth["api"], given: { headers: Headers }) => Promise<T>,
): Promise<T | null> {
  const { auth } = await import("./auth");
  const { isAPIError } = await import("better-auth/api");
  try {
    return await ask(auth.api, { headers: await authHeaders() });
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

/** Takes some tenths of a second: never within a transaction. */
export async function hashPassword(password: string): Promise<string> {
  const { auth } = await import("./auth");
  return (await auth.$context).password.hash(password);
}
