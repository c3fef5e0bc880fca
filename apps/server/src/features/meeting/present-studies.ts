import { type Rulebook, unitName } from '../mechanism/index.ts';
import type { MeetingScope } from './scope.ts';
import { lacks, type StoredStudy, waits } from './studies.ts';

/** What a leader's own meeting finds about its problems, as far as the person asking sees them. */
export const presentStudies = (rulebook: Rulebook, studies: readonly StoredStudy[], scope: MeetingScope) =>
  studies
    .filter(({ unitId, involvedUnitIds }) =>
      scope.seesItem({ unitId, involvedUnitIds, proposedUnitId: null }),
    )
    .map((study) => ({
      problemId: study.problemId,
      position: study.position,
      title: study.title,
      projectName: study.projectName,
      unitName: unitName(rulebook, study.unitId),
      findings: study.findings,
      outcome: study.outcome,
      decisionAsked: study.decisionAsked,
      waits: waits(study),
      lacks: lacks(study),
      revision: study.revision,
    }));
