/** Whether SQLite says that the store may only be read, itself or through Prisma's adapter. */
export function isReadOnly(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { originalCode?: unknown } };
  const said = cause?.originalCode ?? code;
  return typeof said === "string" && said.startsWith("SQLITE_READONLY");
}
