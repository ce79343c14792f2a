import { defineConfig } from 'vitest/config';

// The program (NTM_PROGRAM, else build/dev/ntm) signs people in at a real OpenID Connect provider.
export default defineConfig({
  test: {
    include: ['tests/provider/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
