import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname ?? path.resolve() } },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["tests/{domain,db}/**/*.test.{ts,tsx}"],
    env: { TZ: "Asia/Seoul" },
    restoreMocks: true,
    testTimeout: 30_000,
    globalSetup: [],
  },
});
