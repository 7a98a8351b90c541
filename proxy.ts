import createMiddleware from "next-intl/middleware";
import type { NextRequest } from "next/server";
import { routing } from "./lib/i18n/routing";

const route = createMiddleware(routing);

/** Gives every page its language and a content security policy with a nonce of its own. */
export default function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = [
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
  // Next reads the nonce for its own scripts from the request's policy.
  request.headers.set("Content-Security-Policy", policy);
  const response = route(request);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // Pages only: the API, the health check and files have no scripts and no language.
  matcher: ["/((?!api/|healthz|_next/|.*\\.[a-z0-9]+$).*)"],
};
