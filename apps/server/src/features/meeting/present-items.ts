import type { View } from '../../http/handler.ts';
import { type Rulebook, unitName } from '../mechanism/index.ts';
import { findProgress, findStudies, type StoredItem } from './docket-items.ts';
import { postTitle } from './names.ts';

/** Docket items as they lie before the meeting: the project's facts, what was tried, what is asked. */
export async function presentItems(
  { tx, server }: View,
  rulebook: Rulebook,
  items: readonly StoredItem[],
  asOf: string,
) {
  if (items.length === 0) return [];
  const jurisdictionId = server.jurisdiction.id;
  const [studies, progress] = await Promise.all([
    findStudies(
      tx,
      jurisdictionId,
      items.map(({ problemId }) => problemId),
    ),
    findProgress(
      tx,
      jurisdictionId,
      items.map(({ projectId }) => projectId),
      asOf,
    ),
  ]);
  const named = (id: string) => ({ id, name: unitName(rulebook, id) });
  return items.map((item) => ({
    id: item.id,
    position: item.position,
    problem: {
      id: item.problemId,
      title: item.title,
      kind: item.kind,
      facts: item.facts,
      proposal: item.proposal,
      responsibleUnit: named(item.unitId),
      involvedUnits: item.involvedUnitIds.map(named),
      decisionAsked: item.decisionAsked,
      studied: studies
        .filter(({ problemId }) => problemId === item.problemId)
        .map(({ problemId: _problem, chairPostId, ...study }) => ({
          ...study,
          chairedBy: postTitle(rulebook, chairPostId),
        })),
    },
    project: {
      id: item.projectId,
      name: item.projectName,
      content: item.content,
      place: item.place,
      stage: item.stage,
      totalInvestment: item.totalInvestment,
      ...(progress.get(item.projectId) ?? nothingReported),
    },
    proposed: {
      leadUnit: item.proposedUnitId === null ? null : named(item.proposedUnitId),
      requirement: item.proposedRequirement,
      limitOn: item.proposedLimit,
    },
    lateReason: item.lateReason,
  }));
}

const nothingReported = { annualPlan: null, completed: 0, progress: null, photographs: [] };
