import { printedDate } from '../wording/date.ts';

/** What the ledger says of the matters that a bulletin tells of, on a day. ISO dates. */
export interface BulletinFacts {
  readonly from: string;
  readonly asOf: string;
  readonly total: number;
  readonly closed: number;
  readonly late: number;
  readonly reported: number;
  readonly overdue: number;
  readonly underWay: number;
  readonly extended: number;
  readonly matters: readonly BulletinMatter[];
}

export interface BulletinMatter {
  readonly matter: string;
  readonly lead: string;
  readonly progress: 'closed' | 'reported' | 'overdue' | 'under-way';
  readonly originalLimit: string;
  readonly limit: string;
  /** Days past the limit; null while it runs, or once it is done. */
  readonly overdueDays: number | null;
  /** How often it was put off. */
  readonly extended: number;
  /** The day of the lead's report that stands. */
  readonly doneOn: string | null;
}

/** A passage as the ledger would word it. `id` stays the same whatever the figures. */
export interface DrawnPassage {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** 通报 to the next meeting: the figures, what was done, what was not and whose, what was put off, what comes next. */
export const draftBulletin = (facts: BulletinFacts): DrawnPassage[] => [
  { id: 'overall', heading: '总体情况', text: overall(facts) },
  { id: 'done', heading: '已办结事项', text: done(facts) },
  { id: 'undone', heading: '未办结事项', text: undone(facts) },
  { id: 'extended', heading: '延期事项', text: extended(facts) },
  { id: 'next', heading: '下步要求', text: next(facts) },
];

/** 专报 to the government: the lead, how resolution goes, what is in the way, advice. */
export const draftSpecialReport = (facts: BulletinFacts): DrawnPassage[] => [
  { id: 'overall', heading: '总体情况', text: overall(facts) },
  { id: 'done', heading: '会办推进情况', text: done(facts) },
  { id: 'problems', heading: '存在的问题', text: `${undone(facts)}\n${extended(facts)}` },
  { id: 'advice', heading: '工作建议', text: next(facts) },
];

function overall({ from, asOf, total, closed, late, reported, overdue, underWay }: BulletinFacts): string {
  const period = `${printedDate(from)}至${printedDate(asOf)}`;
  if (total === 0) return `${period}，没有督办事项。`;
  const inTime = closed - late;
  return (
    `${period}，督办事项共${total}项：已核实销号${closed}项，其中按期办结${inTime}项、逾期办结${late}项；` +
    `已反馈待核实${reported}项；正在办理${underWay}项；逾期未办结${overdue}项。`
  );
}

function done({ matters }: BulletinFacts): string {
  const closed = matters.filter(({ progress }) => progress === 'closed');
  if (closed.length === 0) return '没有已销号的事项。';
  return closed
    .map(
      ({ lead, matter, doneOn }) => `${lead}：${matter}，${doneOn === null ? '' : printedDate(doneOn)}办结。`,
    )
    .join('\n');
}

/** In the order of the register, which is that of the limits: nobody is ranked. */
function undone({ matters }: BulletinFacts): string {
  const overdue = matters.filter(({ progress }) => progress === 'overdue');
  if (overdue.length === 0) return '没有逾期未办结的事项。';
  return overdue
    .map(
      ({ lead, matter, limit, overdueDays }) =>
        `${lead}：${matter}，时限${printedDate(limit)}，已逾期${overdueDays ?? 0}天。`,
    )
    .join('\n');
}

function extended({ matters }: BulletinFacts): string {
  const put = matters.filter((matter) => matter.extended > 0);
  if (put.length === 0) return '没有延期的事项。';
  return put
    .map(
      ({ lead, matter, extended: times, originalLimit, limit }) =>
        `${lead}：${matter}，延期${times}次，原定${printedDate(originalLimit)}，现为${printedDate(limit)}。`,
    )
    .join('\n');
}

function next({ overdue, underWay, reported }: BulletinFacts): string {
  const asked = [
    overdue > 0 && `逾期的${overdue}项，责任单位立即办理并说明原因`,
    underWay > 0 && `正在办理的${underWay}项，按时限办结反馈；确需延期的，在时限之前书面报告`,
    reported > 0 && `待核实的${reported}项，尽快核实销号`,
  ].filter((words) => words !== false);
  return asked.length === 0 ? '继续做好督办工作。' : `${asked.join('；')}。`;
}
