import "server-only";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "@/lib/db/database-file";

const SHORTEST = 32;

/**
 * The key of the desk's cookies and counters: AUTH_SECRET, or else the file `auth-secret` beside the
 * store, which is made at first need and readable by its owner alone.
 * @throws Error when it is shorter than 32 characters.
 */
export function authSecret(): string {
  const given = process.env.AUTH_SECRET;
  const secret = given || secretFile(path.join(path.dirname(databaseFile()), "auth-secret"));
  if (secret.length >= SHORTEST) return secret;
  const where = given ? "AUTH_SECRET" : "The file auth-secret beside the store";
  throw new Error(`${where} must have at least ${SHORTEST} characters.`);
}

function secretFile(file: string): string {
  try {
    // "wx": of two servers that start at once, the second takes what the first wrote.
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
