import { createHash } from 'node:crypto';
import type { View } from '../../http/handler.ts';

/** A file as the register knows it, and whether what lies in the store still hashes to its name. */
export async function fileStands({ tx, server }: View, id: string) {
  const { sizeBytes } = await tx
    .selectFrom('file')
    .select('size_bytes as sizeBytes')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id, sizeBytes, state: await stateOf(server, id) };
}

async function stateOf({ files }: View['server'], id: string): Promise<'intact' | 'damaged' | 'missing'> {
  const digest = createHash('sha256');
  try {
    for await (const chunk of files.read(id)) digest.update(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  return digest.digest('hex') === id ? 'intact' : 'damaged';
}
