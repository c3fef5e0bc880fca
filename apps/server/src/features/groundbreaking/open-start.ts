import { startMove } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { type Scope, scopeIn } from '../project/index.ts';
import { checksSince } from './checks.ts';
import { findCandidates, lockPlan, type StoredCandidate } from './find.ts';
import { eventAt } from './opened.ts';
import type { SlotReference } from './policy.ts';
import { asStartRecord, findRecords, type StoredRecord } from './records.ts';

export interface StartReference extends SlotReference {
  projectId: string;
  duty: string;
  revision: number;
}

export interface OpenStart {
  readonly rulebook: Rulebook;
  readonly project: StoredCandidate;
  readonly record: StoredRecord | undefined;
  /** The post under which it is done. */
  readonly as: string;
}

/**
 * Takes up one check of one declared start. Refuses with `not-found` a project that the person does not see or a check
 * that the mechanism does not make, with `not-yours`, with `conflict` where another was first, and with what the engine
 * names.
 */
export async function openStart(
  act: Act,
  input: StartReference,
  may: (rulebook: Rulebook, project: StoredCandidate) => string | null,
  move: Parameters<typeof startMove>[2],
): Promise<OpenStart> {
  const { tx, server } = act;
  const own = server.jurisdiction.id;
  const { rulebook, current } = await eventAt(act, input);
  const project = (await findCandidates(tx, own, input)).find((one) => one.projectId === input.projectId);
  if (!project || !sees(scopeIn(act, current), project)) refuse('not-found');
  const as = may(rulebook, project) ?? refuse('not-yours');
  // One after the other: what is settled depends on every check of the project.
  await lockPlan(act, input, null);
  const records = (await findRecords(tx, own, input)).filter((one) => one.projectId === input.projectId);
  const obstacle = startMove(project.declaredOn, records.map(asStartRecord), move);
  if (obstacle) refuse(obstacle);
  const checks = checksSince(current, project.declaredOn ?? '');
  if (checks.every(({ duty }) => duty !== input.duty)) refuse('not-found');
  const record = records.find(({ duty }) => duty === input.duty);
  if ((record?.revision ?? 0) !== input.revision) refuse('conflict');
  return { rulebook, project, record, as };
}

const sees = (scope: Scope, { unitId }: StoredCandidate): boolean =>
  scope === null || (unitId !== null && scope.includes(unitId));
