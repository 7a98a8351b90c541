import "server-only";
import type { BetterAuthOptions } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { username } from "better-auth/plugins/username";
import { authClient } from "@/lib/db/people/auth-client";
import { isEnabled } from "@/lib/db/people/people";
import { longestName, shortestName, usernamePattern } from "@/lib/domain/desk/sign-in-name";
import { browserFamily } from "./browser";
import { COOKIE_PREFIX, IS_SECURE } from "./cookie";
import { longest, shortest } from "./password";
import { authSecret } from "./secret";

const DAY = 24 * 60 * 60;

/**
 * People, passwords, second factors and sessions. Nothing of it answers at an address of its own: the
 * desk's actions call `auth.api`. It takes memory, so it is loaded at need (`lib/auth/api.ts`); who is
 * here is asked without it (`lib/auth/visit.ts`).
 */
const options = {
  appName: "Hapyong",
  secret: authSecret(),
  baseURL: process.env.HAPYONG_ORIGIN || "http://localhost:3000",
  telemetry: { enabled: false },
  // Its own lines name what it was given; the desk's log says what happened.
  logger: { level: "error", log: (_, message) => console.error(`better-auth: ${message}`) },
  database: prismaAdapter(authClient, { provider: "sqlite" }),
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: shortest,
    maxPasswordLength: longest,
  },
  user: {
    additionalFields: {
      role: { type: "string", required: false, input: false },
      disabledAt: { type: "string", required: false, input: false },
    },
  },
  session: {
    expiresIn: 14 * DAY,
    disableSessionRefresh: true,
    // Reading a page then never writes, not even to clear away a session that has run out.
    deferSessionRefresh: true,
    cookieCache: { enabled: false },
  },
  databaseHooks: {
    session: {
      create: {
        // Every way in comes through here, after a second factor as well.
        before: async (session) => {
          if (!(await isEnabled(session.userId))) throw new APIError("UNAUTHORIZED");
          const userAgent = browserFamily(session.userAgent ?? "");
          return { data: { ...session, ipAddress: null, userAgent } };
        },
      },
    },
  },
  advanced: {
    cookiePrefix: COOKIE_PREFIX,
    useSecureCookies: IS_SECURE,
    ipAddress: { disableIpTracking: true },
  },
  plugins: [
    username({
      minUsernameLength: shortestName,
      maxUsernameLength: longestName,
      usernameValidator: (name) => usernamePattern.test(name),
    }),
    twoFactor({ issuer: "Hapyong" }),
    nextCookies(),
  ],
} satisfies BetterAuthOptions;

export const auth = betterAuth(options);
