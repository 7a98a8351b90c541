import { webAddress } from "../text";
import { isTracking } from "./tracking";

// Bytes, not characters: old Korean and Chinese sites escape in EUC-KR and GBK, which is no UTF-8.
const ESCAPED = /%[0-9a-f]{2}|[^\w.~!'()*,:@;$&=+/?-]/gi;
const NEEDLESS = /^[\w.~!'()*,:@-]$/;

function normalEscapes(part: string): string {
  return part.replace(ESCAPED, (found) => {
    if (found.length < 3) return encodeURIComponent(found);
    const character = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return NEEDLESS.test(character) ? character : found.toUpperCase();
  });
}

// What is left of co.kr when m. is taken from m.co.kr is nobody's host.
const SUFFIX = /^(?:[^.]+|(?:ac|co|com|edu|go|gov|ne|net|or|org|pe|re)\.[a-z]{2})$/;

function bareHost(hostname: string): string {
  const host = hostname.replace(/\.$/, "");
  const rest = /^(?:www|m|amp)\.(.+)$/.exec(host)?.[1];
  return rest && !SUFFIX.test(rest) ? bareHost(rest) : host;
}

function identifyingQuery(search: string): string {
  const parameters = search
    .slice(1)
    .split("&")
    .map((parameter) => {
      const [name = "", ...value] = parameter.replaceAll("+", "%20").split("=");
      // "&amp;" pasted from a page's source.
      const bare = normalEscapes(name).replace(/^(?:amp;)+/, "");
      return { name: bare, value: normalEscapes(value.join("=")) };
    })
    .filter(({ name, value }) => (name !== "" || value !== "") && !isTracking(name))
    .map(({ name, value }) => (value === "" ? name : `${name}=${value}`));
  return [...new Set(parameters)].sort().join("&");
}

/**
 * One form for all addresses of the same page: https, host without www., m. and amp., no default
 * port, fragment, tracking parameters or trailing slash, parameters sorted, escapes normalised. Null
 * for what `webAddress` refuses. For comparing, not for following.
 */
export function canonicalAddress(url: string): string | null {
  const address = webAddress.safeParse(url.trim().replace(/^https?:/i, (s) => s.toLowerCase()));
  if (!address.success) return null;
  const { hostname, port, pathname, search } = new URL(address.data);
  const host = bareHost(hostname);
  const shownPort = port === "" || port === "80" || port === "443" ? "" : `:${port}`;
  const path = normalEscapes(pathname).replace(/\/+$/, "");
  const query = identifyingQuery(search);
  return `https://${host}${shownPort}${path}${query && `?${query}`}`;
}
