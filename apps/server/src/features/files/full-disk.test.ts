import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { toProblem } from '../../refusal/to-problem.ts';
import { localFileStore } from './store.ts';

/** A disk of one megabyte; needs the right to mount, which a container or an ordinary user may not have. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'guatu-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = smallDisk();

describe.skipIf(disk === null)('a full disk', () => {
  const folder = disk ?? '';
  afterAll(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });

  it('refuses the file in words, keeps nothing of it, and goes on with what fits', async () => {
    const store = localFileStore(folder);
    const kept = await store.put(Buffer.from('kept'), 1000);
    const failure: unknown = await store
      .put(Readable.from([Buffer.alloc(3_000_000)]), 5_000_000)
      .catch((e) => e);
    expect(toProblem(failure, 'zh-CN')).toMatchObject({ status: 507, code: 'storage-full' });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    const later = await store.put(Buffer.from('later'), 1000);
    expect([kept.sizeBytes, later.sizeBytes]).toEqual([4, 5]);
  });
});
