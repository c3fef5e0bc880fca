import { beforeEach } from 'vitest';

/** For a story told by the tests of a file: each goes on where the last one ended, so after a failure none is walked. */
export function stopAtFirstFailure(): void {
  let failed: string | null = null;
  beforeEach(({ task, skip, onTestFailed }) => {
    skip(failed !== null, `not walked, for this failed: ${failed}`);
    onTestFailed(() => {
      failed = task.name;
    });
  });
}
