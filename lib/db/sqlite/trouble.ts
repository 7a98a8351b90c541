export type StoreTrouble = "busy" | "read-only" | "full";

/** What keeps the store from taking something just now, or null where it is another error. */
export function storeTrouble(error: unknown): StoreTrouble | null {
  for (const code of codesOf(error)) {
    // Prisma's own: it waited too long for a transaction (P2028), or a statement did (P1008, P2034).
    if (/^(?:SQLITE_(?:BUSY|LOCKED)|P1008$|P2024$|P2028$|P2034$)/.test(code)) return "busy";
    // SQLite can't open a store whose folder it may not write to.
    if (/^(?:SQLITE_READONLY|SQLITE_CANTOPEN|EROFS$|EACCES$|EPERM$)/.test(code)) return "read-only";
    if (/^(?:SQLITE_FULL|SQLITE_IOERR|ENOSPC$|EDQUOT$)/.test(code)) return "full";
  }
  return null;
}

/** The codes of an error and of all that caused it, however the layers between have wrapped them. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 8) return [];
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  const own = [originalCode, code].filter((each) => typeof each === "string");
  const inner = [cause, meta, driverAdapterError].flatMap((each) => codesOf(each, depth + 1));
  // The innermost first: it knows best.
  return [...inner, ...own];
}
