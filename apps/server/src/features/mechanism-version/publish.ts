import { createHash } from 'node:crypto';
import { additionsOf, type Mechanism } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { enterOrganisation } from '../county/index.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { openChart } from '../organisation/index.ts';
import { findVersions } from './find-versions.ts';
import { usableText } from './usable-text.ts';

export interface Publication {
  readonly source: string;
  /** First day, ISO; wins over what the text itself says. */
  readonly effectiveFrom: string;
  readonly note: string;
  readonly expectedVersion: number;
}

/**
 * Puts a new version in the place of the newest. Units and posts that it brings are entered; those it leaves out stay, as
 * work may hang on them, and those it shares with the county keep the county's own rows.
 */
export async function publish(act: Act, publication: Publication) {
  const { rulebook, as } = await openChart(act);
  const [latest = refuse('not-found')] = await findVersions(act);
  const { source, effectiveFrom, note, expectedVersion } = publication;
  if (latest.version !== expectedVersion)
    refuse('conflict', latest.replacing ? { by: latest.replacing.by, at: latest.publishedAt } : {});
  if (effectiveFrom < act.today.toString()) refuse('version-in-the-past', { today: act.today.toString() });
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (sha256 === latest.sha256 && effectiveFrom === latest.effectiveFrom) refuse('version-unchanged');
  const mechanism = usableText(source);
  refuseForeign(mechanism, rulebook, effectiveFrom);
  const version = latest.version + 1;
  await act.tx
    .insertInto('mechanism_version')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      version,
      source,
      sha256,
      effective_from: effectiveFrom,
      published_at: act.now.toString(),
      replaces: latest.version,
      published_by: act.actor.personId,
      post_id: as,
      note,
    })
    .execute();
  const added = additionsOf(rulebook.organisation, mechanism, effectiveFrom);
  await enterOrganisation(act.tx, act.server.jurisdiction.id, mechanism, added);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  act.record({
    subject: ['mechanism-version', String(version)],
    as,
    before: { version: latest.version, sha256: latest.sha256 },
    after: { sha256, effectiveFrom, note, units: ids(added.units), posts: ids(added.posts) },
    announce: { topic: 'mechanism.published', payload: { version, effectiveFrom } },
  });
  act.server.forgetActors();
  const [published = refuse('not-found')] = await findVersions(act);
  return published;
}

/** Text that is another county's, that says itself that it holds later, or after which nobody could publish again. */
function refuseForeign(
  { jurisdiction, effective, organisation }: Mechanism,
  { mechanism }: Rulebook,
  effectiveFrom: string,
): void {
  if (jurisdiction.name !== mechanism.jurisdiction.name)
    refuse('version-of-another-place', { theirs: jurisdiction.name, ours: mechanism.jurisdiction.name });
  if (effective !== 'not-stated' && effective.from > effectiveFrom)
    refuse('version-before-its-text', { from: effective.from });
  if (!organisation.groups.some(({ secretariat }) => secretariat)) refuse('version-without-secretariat');
}
