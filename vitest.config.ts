import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // One processor for each: the runner itself has little to do.
    maxWorkers: '100%',
    // A busy machine is no defect.
    testTimeout: 60_000,
    globalSetup: 'tests/build.ts',
  },
});
