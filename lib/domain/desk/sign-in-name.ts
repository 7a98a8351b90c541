import { z } from "zod";

export const shortestName = 3;
export const longestName = 30;

/** As people type it; capitals don't count. */
export const usernamePattern = /^[a-z0-9][a-z0-9._-]*$/i;

/** A sign-in name in the form it is kept in; the errors are codes for which the desk has sentences. */
export const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .min(shortestName, { error: "name-length" })
  .max(longestName, { error: "name-length" })
  .regex(usernamePattern, { error: "name-characters" });
