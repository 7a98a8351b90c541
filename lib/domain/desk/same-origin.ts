/**
 * Whether a request that changes something comes from the site's own pages: its Origin is there and
 * names the host that was asked (or the public origin, behind a proxy that asks by another name), and
 * a browser that tells where it comes from (Sec-Fetch-Site) says "same-origin".
 */
export function isSameOrigin(
  header: (name: string) => string | null,
  publicOrigin: string | undefined,
): boolean {
  const site = header("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = header("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  if (publicOrigin && origin === new URL(publicOrigin).origin) return true;
  const { protocol, host } = new URL(origin);
  return /^https?:$/.test(protocol) && host === header("host")?.toLowerCase();
}
