import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A busy machine is no defect.
    testTimeout: 60_000,
    globalSetup: 'tests/build.ts',
  },
});
