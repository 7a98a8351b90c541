/**
 * Settings of every connection. FULL was as fast as NORMAL here and survives a power cut. The wait
 * for a lock is synchronous and stalls the server, so it is short and the caller tries again.
 */
export function pragmas(readonly: boolean): string[] {
  const common = [
    "foreign_keys = ON",
    "busy_timeout = 1000",
    "trusted_schema = OFF",
    "cell_size_check = ON",
  ];
  return readonly
    ? [...common, "query_only = ON", "cache_size = -8192"]
    : ["journal_mode = WAL", "synchronous = FULL", "journal_size_limit = 67108864", ...common];
}
