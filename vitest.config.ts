import { defineConfig } from 'vitest/config';

/** Starts the PostgreSQL that these tests share. */
const database = './apps/server/test-database.ts';

/** One project a concern, so that `npx vitest --project engine` runs what you work on. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'engine', include: ['packages/engine/src/**/*.test.ts'] } },
      {
        test: {
          name: 'messages',
          include: ['packages/messages/src/**/*.test.ts', 'packages/contract/src/**/*.test.ts'],
        },
      },
      { test: { name: 'documents', include: ['packages/documents/src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'server',
          include: ['apps/server/src/**/*.test.ts'],
          globalSetup: database,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'web', include: ['apps/web/src/**/*.test.ts'] } },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      {
        test: {
          name: 'end-to-end',
          include: ['test/end-to-end/**/*.test.ts'],
          globalSetup: database,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
