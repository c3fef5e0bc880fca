import {
  realStart,
  stageInDoubt,
  type Stage,
  type StartCheck,
  startMove,
  type StartRecord,
  startState,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { filesNamed } from '../files/index.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { reportsAs } from '../project/index.ts';
import type { StoredCandidate } from './find.ts';
import { handOf } from './hands.ts';
import { checksAs, type SlotReference } from './policy.ts';
import { asStartRecord, type StoredRecord } from './records.ts';
import { type RegisterSince, registerSince } from './register-since.ts';

/** A candidate whose start was declared. */
export type Declared = StoredCandidate & { declaredOn: string };

export const isDeclared = (one: StoredCandidate): one is Declared => one.declaredOn !== null;

/** The three dates of a start, and whether the register has the project further than there is evidence of. */
export function datesOf(
  { declaredOn, stage }: Pick<Declared, 'declaredOn' | 'stage'>,
  records: readonly StoredRecord[],
  since: RegisterSince | undefined,
) {
  const realOn = realStart(records.map(asStartRecord));
  const stated = records.flatMap(({ statisticsOn }) => statisticsOn ?? []).sort();
  return {
    declaredOn,
    realOn,
    // What the statistics themselves have comes before what somebody says of them.
    statisticsOn: since?.statisticsOn ?? stated[0] ?? null,
    stageInDoubt: stageInDoubt(stage as Stage, declaredOn, realOn),
  };
}

/** What became of every declared start, check by check. */
export async function presentStarts(
  view: View,
  rulebook: Rulebook,
  at: SlotReference,
  declared: readonly Declared[],
  records: readonly StoredRecord[],
  checks: readonly StartCheck[],
) {
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const since = await registerSince(tx, own, declared);
  const files = await filesNamed(
    tx,
    own,
    records.flatMap(({ fileIds }) => fileIds),
  );
  const mayFind = checksAs(view, rulebook, at) !== null;
  const unitNameOf = (id: string | null) =>
    rulebook.organisation.units.find((unit) => unit.id === id)?.name ?? null;
  return declared.map((project) => {
    const { projectId, name, unitId, stage } = project;
    const ofProject = records.filter((one) => one.projectId === projectId);
    const held = ofProject.map(asStartRecord);
    const mayAnswer = reportsAs(view, rulebook, unitId) !== null;
    const register = since.get(projectId);
    return {
      projectId,
      name,
      unitName: unitNameOf(unitId),
      stage: stage as Stage,
      ...datesOf(project, ofProject, register),
      records: checks.map((check) => {
        const row = ofProject.find(({ duty }) => duty === check.duty);
        const open = (move: Parameters<typeof startMove>[2]) =>
          startMove(project.declaredOn, held, move) === null;
        return {
          duty: check.duty,
          state: startState(held, check, view.today.toString()),
          answer: row ? answerOf(rulebook, row, files) : null,
          finding: row ? findingOf(rulebook, row) : null,
          revision: row?.revision ?? 0,
          mayAnswer: mayAnswer && open({ do: 'answer', duty: check.duty }),
          mayFind: mayFind && open({ do: 'find', duty: check.duty, is: 'doubtful' }),
        };
      }),
      register: registerView(register),
    };
  });
}

function answerOf(rulebook: Rulebook, row: StoredRecord, files: Awaited<ReturnType<typeof filesNamed>>) {
  const by = handOf(rulebook, row.answeredBy, row.answeredPostId, row.answeredOn);
  if (by === null) return null;
  return {
    startedOn: row.startedOn,
    reason: row.reason,
    statisticsOn: row.statisticsOn,
    completed: row.completed ?? 0,
    files: row.fileIds.flatMap((id) => files.get(id) ?? []),
    by,
  };
}

function findingOf(rulebook: Rulebook, row: StoredRecord) {
  const by = handOf(rulebook, row.foundBy, row.foundPostId, row.foundOn);
  return by === null || row.finding === null ? null : { is: row.finding, note: row.note ?? '', by };
}

const registerView = (since: RegisterSince | undefined) => ({
  completed: since?.completed ?? 0,
  lastMonth: since?.lastMonth ?? null,
  statisticsOn: since?.statisticsOn ?? null,
  actualStart: since?.actualStart ?? null,
  photographs: since?.photographs ?? [],
});

/** How many of the declared starts were real at each check, and are in the statistics. */
export function countStarts(
  starts: readonly { held: readonly StartRecord[]; statisticsOn: string | null }[],
  checks: readonly StartCheck[],
  asOf: string,
) {
  return {
    declared: starts.length,
    checks: checks.map((check) => {
      const states = starts.map(({ held }) => startState(held, check, asOf));
      const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
      return {
        ...check,
        real: count('real'),
        notStarted: count('not-started'),
        waiting: count('declared', 'asked', 'answered', 'doubtful'),
      };
    }),
    statistics: starts.filter(({ statisticsOn }) => statisticsOn !== null).length,
  };
}
