import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findSource } from '../mechanism/index.ts';
import { findVersions } from './find-versions.ts';

/** A version with its text; refuses with `not-found`. */
export async function showVersion(view: View, { version }: { version: number }) {
  const found = (await findVersions(view)).find((one) => one.version === version) ?? refuse('not-found');
  return { ...found, source: await findSource(view.tx, view.server.jurisdiction.id, version) };
}
