import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayKeep } from '../organisation/index.ts';
import { findVersions } from './find-versions.ts';

/** The history of the mechanism, and whether whoever asks writes its next page. */
export async function listVersions(view: View) {
  const versions = await findVersions(view);
  return { versions, mayPublish: mayKeep(view.actor, await rulebookOf(view)) !== null };
}
