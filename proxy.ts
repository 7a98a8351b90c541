import { type NextRequest, NextResponse } from "next/server";

const READING = ["GET", "HEAD"];

/** Gives every page a content security policy with a nonce of its own; pages are only read. */
export default function proxy(request: NextRequest): NextResponse {
  if (!READING.includes(request.method)) {
    return new NextResponse(null, { status: 405, headers: { Allow: READING.join(", ") } });
  }
  const policy = contentSecurityPolicy(nonce());
  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
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
  // Pages only: the API, the health check and files have no scripts.
  matcher: ["/((?!api/|healthz|_next/|.*\\.[a-z0-9]+$).*)"],
};
