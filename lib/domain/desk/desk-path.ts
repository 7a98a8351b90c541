/**
 * An address of the desk to go on to after the sign-in, or null for whatever else a link may carry
 * there: another site, another part of this one, the door itself.
 */
export function deskPath(given: unknown): string | null {
  if (typeof given !== "string" || given.length > 2000) return null;
  if (!/^\/(?:ko\/)?desk(?:[/?#]|$)/.test(given) || /[\\\s\p{Cc}]/u.test(given)) return null;
  const { origin, pathname, search } = new URL(given, "http://desk.invalid");
  if (origin !== "http://desk.invalid") return null;
  const isDesk = /^\/(?:ko\/)?desk(?:\/|$)/.test(pathname);
  const isDoor = /^\/(?:ko\/)?desk\/(?:sign-in|join)(?:\/|$)/.test(pathname);
  return isDesk && !isDoor ? pathname + search : null;
}
