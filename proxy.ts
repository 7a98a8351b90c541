import { type NextRequest, NextResponse } from "next/server";
import { LONGEST_FORM } from "@/lib/domain/desk/longest-form";
import { isSameOrigin } from "@/lib/domain/desk/same-origin";

const READING = ["GET", "HEAD"];
const ORIGIN = process.env.HAPYONG_ORIGIN;
const DESK = /^\/(?:(?:en|ko)\/)?desk(?:\/|$)/;

/**
 * Gives every page a content security policy with a nonce of its own. Pages are only read, but for
 * the desk's, whose actions are posted to them; each of those checks origin, session and role itself.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isDesk = DESK.test(pathname);
  const methods = isDesk ? [...READING, "POST"] : READING;
  if (!methods.includes(request.method)) {
    return new NextResponse(null, { status: 405, headers: { Allow: methods.join(", ") } });
  }
  if (request.method === "POST" && !isSameOrigin((name) => request.headers.get(name), ORIGIN)) {
    console.warn(JSON.stringify({ at: new Date().toISOString(), desk: "cross-site" }));
    return new NextResponse(null, { status: 403 });
  }
  if (Number(request.headers.get("content-length")) > LONGEST_FORM) {
    return new NextResponse(null, { status: 413 });
  }
  const policy = contentSecurityPolicy(nonce());
  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  // Where to come back to after the sign-in; whatever a client sends under that name is overwritten.
  headers.set("x-hapyong-path", isDesk ? `${pathname}${search}` : "");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** 128 random bits; short, as it stands in the page some thirty times. */
function nonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0, 22);
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  // Pages only: the API, the health check and files have no scripts. Files lie at the top alone, as
  // further down an address with a dot in it may be a page. Nor does an import's file come through
  // here, as it would be cut at 10 MB.
  matcher: ["/((?!api/|(?:en/|ko/)?desk/import/upload$|healthz|_next/|[^/]*\\.[a-z0-9]+$).*)"],
};
