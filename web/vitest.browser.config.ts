import { defineConfig } from 'vitest/config';

// Journeys in a real Chromium against NTM_URL, or against the built pages and the fixture server.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
