import path from "node:path";
import { expect, test } from "vitest";
import { databaseFile } from "@/lib/db/database-file";

test.each([
  ["file:./data/hapyong.db", path.resolve("data/hapyong.db")],
  ["file:data/hapyong.db", path.resolve("data/hapyong.db")],
  ["file:/srv/hapyong.db", "/srv/hapyong.db"],
  ["file:///srv/hapyong.db", "/srv/hapyong.db"],
  ["file:///srv/my%20data/hapyong.db", "/srv/my data/hapyong.db"],
  ["file:/srv/hapyong.db?mode=ro#x", "/srv/hapyong.db"],
  ["file:../other/합영.db", path.resolve("../other/합영.db")],
])("%s is the one absolute path %s", (url, file) => {
  expect(databaseFile(url)).toBe(file);
});

test.each(["", "file:", "./data/hapyong.db", "postgresql://localhost/hapyong", "sqlite:a.db"])(
  "%j is refused with a sentence",
  (url) => {
    expect(() => databaseFile(url)).toThrow(/^DATABASE_URL must be a file: URL such as /);
  },
);
