import { defineConfig } from 'vitest/config';
import { textsByUse } from './apps/web/texts-by-use.ts';

/** Starts the PostgreSQL that these tests share. */
const globalSetup = './apps/server/test-database.ts';

/** One project a concern, so that `npx vitest --project engine` runs what you work on. */
const projects = [
  // Properties draw many cases, and a busy machine takes its time over them.
  { name: 'engine', include: ['packages/engine/src/**/*.test.ts'], testTimeout: 60_000 },
  { name: 'messages', include: ['packages/{messages,contract}/src/**/*.test.ts'] },
  { name: 'documents', include: ['packages/documents/src/**/*.test.ts'], testTimeout: 60_000 },
  { name: 'cli', include: ['packages/cli/src/**/*.test.ts'], testTimeout: 60_000 },
  { name: 'web', include: ['apps/web/src/**/*.test.ts'] },
  { name: 'architecture', include: ['test/architecture/**/*.test.ts'] },
  {
    name: 'server',
    include: ['apps/server/src/**/*.test.ts'],
    globalSetup,
    // Papers are set and printed in some of them, while other tests use the machine.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
  {
    name: 'end-to-end',
    include: ['test/end-to-end/**/*.test.ts'],
    globalSetup,
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
];

// Each after the one above it: what is quick to fail comes first, the thread through every room last.
export default defineConfig({
  test: {
    projects: projects.map((test, groupOrder) => ({
      // Modules of the web application are given their words when it is built.
      plugins: test.name === 'web' ? [textsByUse()] : [],
      test: { ...test, sequence: { groupOrder } },
    })),
  },
});
