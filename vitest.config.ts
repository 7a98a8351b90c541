import path from "node:path";
import { defineConfig } from "vitest/config";

const here = import.meta.dirname ?? path.resolve();

export default defineConfig({
  resolve: {
    alias: {
      "@": here,
      // What the package's "react-server" condition would lead to: packages are imported by Node
      // itself, which knows nothing of Vite's conditions.
      "server-only": path.join(here, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    env: { TZ: "Asia/Seoul" },
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "domain",
          include: ["tests/domain/**/*.test.{ts,tsx}"],
          // Pure functions: nothing that one file's tests do can be seen by another's.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/templates.ts"],
        },
      },
    ],
  },
});
