import path from "node:path";

/**
 * The one absolute path of the SQLite file, from DATABASE_URL (default `file:./data/hapyong.db`).
 * A relative path means the project's folder, for the server, the scripts and Prisma's CLI alike.
 * @throws Error when DATABASE_URL is not a `file:` URL.
 */
export function databaseFile(url = process.env.DATABASE_URL || "file:./data/hapyong.db"): string {
  const match = /^file:(\/\/(?=\/))?([^?#]+)/.exec(url);
  if (!match?.[2]) {
    throw new Error(
      `DATABASE_URL must be a file: URL such as file:./data/hapyong.db, not “${url}”.`,
    );
  }
  // Told to the bundler: a path known only at run time, of which no file belongs into the build.
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), decodeURIComponent(match[2]));
}
