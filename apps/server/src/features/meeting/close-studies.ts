import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Finding, findProblem, recordFindings } from '../problem/index.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { findStudiesOf, lacks, waits } from './studies.ts';

/**
 * A special-topic meeting ends: what it found goes into each problem's own record, by the use case that takes down a
 * small one (二（二）3). Refused with `meeting-studies-open`, and the numbers of the problems, while a finding is missing.
 */
export async function closeStudies(act: Act, { meeting }: OpenMeeting): Promise<void> {
  const jurisdictionId = act.server.jurisdiction.id;
  const studies = (await findStudiesOf(act.tx, jurisdictionId, meeting.id)).filter(waits);
  const lacking = studies.filter(lacks);
  if (lacking.length > 0) {
    refuse('meeting-studies-open', { items: lacking.map(({ position }) => position).join('、') });
  }
  const found: Finding[] = [];
  for (const { problemId: id, findings, outcome, decisionAsked } of studies) {
    const { revision } = (await findProblem(act.tx, jurisdictionId, id)) ?? refuse('not-found');
    const what = outcome === 'settled' ? { outcome } : { outcome: 'unresolved' as const, decisionAsked };
    found.push({ id, revision, findings, ...what });
  }
  const held = { heldOn: meeting.heldOn ?? '', chairedByPostId: meeting.chairPostId ?? '' };
  await recordFindings(act, held, found);
}
