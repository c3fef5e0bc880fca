import type { Minutes, MinutesItem } from '@guatu/documents';
import { attendanceOf } from './attendance.ts';
import { type Outcome, outcomeResult } from '../supervision/index.ts';
import { spokenTime, topic, topicHeard } from './paper-phrases.ts';
import type { SeatTaken } from '../meeting/index.ts';

/** A decision with its units by name, complete. */
export interface MinutedDecision {
  id: string;
  heard: string;
  requirement: string;
  leadUnit: string;
  assistingUnits: string[];
  limitOn: string;
}

/** A matter that was before the meeting: a problem of the docket, or something beside it. */
export interface Matter {
  /** Null for what was decided beside the docket. */
  problem: { title: string; projectName: string; responsibleUnit: string; facts: string } | null;
  /** Empty where the meeting put the matter off. */
  decisions: MinutedDecision[];
}

/** All that minutes are written from. Dates are ISO. */
export interface MinutesRecord {
  /** What stands at their head, such as 临溪县人民政府会议纪要, and the office that prints them. */
  masthead: string;
  printedBy: string;
  /** What the meeting is called, such as 项目会办会, and the how-manieth of its year it was. */
  label: string;
  ordinal: number;
  heldOn: string;
  startsAt: string;
  place: string;
  chair: { title: string; name: string };
  outcomes: Outcome[];
  matters: Matter[];
  roll: SeatTaken[];
  copies: readonly string[];
  draftedOn: string;
}

/**
 * Writes the minutes from what was recorded (二（二）4（2）): nothing is typed twice, and nothing stands in them that the
 * meeting did not decide. What was put off is named among what was heard, and decides nothing.
 */
export function draftMinutes(record: MinutesRecord): Minutes {
  const name = `${record.heldOn.slice(0, 4)}年第${record.ordinal}次${record.label}`;
  return {
    masthead: record.masthead,
    number: null,
    title: `${name}纪要`,
    date: record.draftedOn,
    meeting: {
      heldOn: record.heldOn,
      time: spokenTime(record.startsAt),
      chair: `${record.chair.title}${record.chair.name}`,
      place: record.place,
      name,
      heard: reported(record.matters.map(topicOf)),
    },
    outcomes: record.outcomes.map((outcome) => ({
      decision: outcome.requirement,
      responsibleUnit: outcome.leadUnitName,
      limit: outcome.grantedUntil ?? outcome.limitOn,
      result: outcomeResult(outcome, record.heldOn),
      remark: '',
    })),
    items: record.matters.filter(({ decisions }) => decisions.length > 0).map(minuted),
    attendance: attendanceOf(record.roll),
    copies: distribution(record),
    printedBy: record.printedBy,
    printedOn: record.draftedOn,
  };
}

const topicOf = ({ problem, decisions }: Matter): string =>
  problem ? topic(problem.projectName, problem.title) : topicHeard(decisions[0]?.heard ?? '');

/** The last topic closes the list: …问题、…问题的汇报. */
const reported = (topics: string[]): string[] =>
  topics.map((one, index) => (index === topics.length - 1 && !one.endsWith('汇报') ? `${one}的汇报` : one));

function minuted(matter: Matter): MinutesItem {
  const { problem, decisions } = matter;
  const heard = decisions.find((decision) => decision.heard !== '')?.heard;
  const about = topicOf(matter);
  return {
    heading: `关于${about}`,
    problem:
      problem && heard === undefined
        ? `${problem.responsibleUnit}关于${about}的汇报。${problem.facts}`
        : (heard ?? about),
    decisions: decisions.map(({ id, requirement, leadUnit, assistingUnits, limitOn }) => ({
      id,
      verb: 'decided',
      text: requirement,
      lead: leadUnit,
      assisting: assistingUnits,
      limit: limitOn,
    })),
  };
}

/** Whoever always gets a copy, and every unit that was given something to do. */
function distribution({ copies, matters }: MinutesRecord): string[] {
  const charged = matters.flatMap(({ decisions }) =>
    decisions.flatMap(({ leadUnit, assistingUnits }) => [leadUnit, ...assistingUnits]),
  );
  return [...new Set([...copies, ...charged])];
}
