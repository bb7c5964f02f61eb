import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,hearing}/**/*.test.{ts,tsx}"],
    environment: "node",
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
