import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../../lib/db/generated/client";
import { safeSqlite } from "../../lib/db/sqlite/safe-adapter";

/** The same client on Prisma's own SQLite adapter and on the one used here. */
export const clients = {
  stock: (file: string) =>
    new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 200 }) }),
  safe: (file: string) => new PrismaClient({ adapter: safeSqlite(file) }),
};
