// @ts-check
// JavaScript, as TypeScript would be transpiled anew at each start of the server, by a compiler that
// then stays in its memory.
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

// Addresses of the desk carry tokens (an invitation) and what nobody else may see or keep.
const deskHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cache-Control", value: "private, no-store" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

const origin = process.env.HAPYONG_ORIGIN;

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Behind a proxy that asks by another name, actions come from the public origin.
  experimental: {
    serverActions: {
      allowedOrigins: origin ? [new URL(origin).host] : [],
      // The longest form, an event with a thousand reports, has somewhat more than one megabyte.
      bodySizeLimit: "4mb",
    },
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/desk/:path*", headers: deskHeaders },
    { source: "/ko/desk/:path*", headers: deskHeaders },
    {
      source: "/api/:path*",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'" }],
    },
  ],
  // English has no prefix. Rewrites within the configuration stay inside the server, whatever host
  // it listens on; rewrites by a proxy go astray when that is an address such as 127.0.0.1.
  redirects: async () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path*", destination: "/:path*", permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [
      // Asked for by browsers that haven't met the page's own icon yet.
      { source: "/favicon.ico", destination: "/icon.svg" },
      { source: "/", destination: "/en" },
      {
        source: "/:path((?!ko$|ko/|en$|en/|api/|healthz$|_next/|.*\\.[a-z0-9]+$).*)",
        destination: "/en/:path",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

/**
 * The plugin of next-intl tells the compiler where the messages are; a server has no use for it.
 * @param {string} phase
 */
export default async function config(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return nextConfig;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./lib/i18n/request.ts")(nextConfig);
}
