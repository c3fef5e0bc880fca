import type { WeeklyPaper, WeeklyPaperReport } from '@guatu/documents';
import { weeklySections } from '@guatu/engine';
import { meetingLabel } from '../../meeting/index.ts';
import type { WeeklyPack } from '../pack.ts';
import { dayOfSlot, type WeeklySlot } from '../slots.ts';
import { wordsOf } from './words-of.ts';

/** The papers of a week to be printed. Nothing is printed that the screen does not show. */
export const paperOf = (
  county: string,
  { slot, rulebook, meeting, stage }: WeeklySlot,
  { asOf, figures, outcomes, reports }: WeeklyPack,
): WeeklyPaper => ({
  county,
  meeting: meetingLabel(rulebook, slot.rule),
  slotKey: slot.key,
  heldOn: meeting?.heldOn ?? dayOfSlot(slot),
  startsAt: meeting?.startsAt ?? null,
  place: meeting?.place ?? null,
  asOf,
  draft: stage !== 'heard',
  outcomes: outcomes.map(({ requirement, leadUnitName, limitOn, result }) => ({
    decision: requirement,
    responsibleUnit: leadUnitName,
    limit: limitOn,
    result,
  })),
  reports: reports.map((report) => ({
    leader: [report.title, report.name].filter(Boolean).join(' '),
    state: stateOf(report),
    because: report.excusedBecause,
    late: report.late,
    sections: weeklySections.map((section) => ({
      section,
      sentences: report.lines.filter((line) => line.section === section).map((line) => wordsOf(line, asOf)),
    })),
  })),
  figures: figures.map(({ row, title, name, ...figuresOfRow }) => ({
    leader: row === 'leader' ? [title, name].filter(Boolean).join(' ') : rowWords[row],
    ...figuresOfRow,
  })),
});

const rowWords = { others: '未明确分管', total: '合计' } as const;

function stateOf({ state, unchanged }: WeeklyPack['reports'][number]): WeeklyPaperReport['state'] {
  if (state === 'submitted') return unchanged ? 'unchanged' : 'submitted';
  return state === 'excused' ? 'excused' : 'none';
}
