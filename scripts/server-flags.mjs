/**
 * How Node runs the server: small heaps, collected often. Without a limit V8 lets some 450 MB stand
 * at 100,000 events, most of it garbage of the last pages (docs/decisions/0010).
 */
export const serverFlags = ["--max-semi-space-size=4", "--max-old-space-size=192"];
