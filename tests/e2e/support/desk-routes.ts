import { readFileSync } from "node:fs";
import path from "node:path";
import type { Role } from "@/lib/domain/desk/permission";

const file = path.resolve(import.meta.dirname, "../../../.next/server/app-paths-manifest.json");

const built = (under: string): string[] =>
  Object.keys(JSON.parse(readFileSync(file, "utf8")) as object)
    .filter((route) => route.startsWith(under))
    .map((route) => route.slice(under.length))
    .sort();

/** The routes under the desk that the build has: pages and handlers. */
export const builtDeskRoutes = (): string[] => built("/[locale]/desk/");

/** What the desk's pages send to past Next's pages. */
export const builtDeskApi = (): string[] => built("/api/desk/");

/** The least role that each page is for; "door": whoever comes. */
export const deskPages: Record<string, Role | "door"> = {
  "sign-in/page": "door",
  "join/[token]/page": "door",
  page: "contributor",
  "account/page": "contributor",
  "events/new/page": "contributor",
  "events/[event]/page": "contributor",
  "history/[subject]/[slug]/page": "contributor",
  "review/page": "contributor",
  "review/[event]/page": "contributor",
  "review/proposals/[proposal]/page": "contributor",
  "worklists/[list]/page": "contributor",
  "vocabulary/page": "contributor",
  "[vocabulary]/new/page": "contributor",
  "[vocabulary]/[slug]/page": "contributor",
  "[vocabulary]/[slug]/merge/page": "editor",
  "events/[event]/merge/page": "editor",
  "events/[event]/withdraw/page": "editor",
  "import/page": "editor",
  "import/[job]/page": "editor",
  "people/page": "admin",
};

/** The handlers, with their method; all are for those who may import. */
export const deskHandlers: Record<string, "GET" | "POST"> = {
  "import/template/route": "GET",
  "import/[job]/errors/route": "GET",
  "import/[job]/progress/route": "GET",
  "import/upload/route": "POST",
};
