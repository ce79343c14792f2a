import { defineConfig } from 'vitest/config';

// Journeys in a real Chromium against NTM_URL, or against the built pages and the fixture server.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
