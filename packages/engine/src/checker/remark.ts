import type { WorkCalendar } from '../calendar/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Slot } from '../recurrence/index.ts';
import type { Owed } from './owed.ts';

/** What the checks look at: the rules, and the days they meet between two ISO dates, both included. */
export type Checked = {
  mechanism: Mechanism;
  calendar: WorkCalendar;
  from: string;
  to: string;
  /** As the document publishes it. */
  organisation: Organisation;
  /** Those between the two dates, by their rule. */
  slots: ReadonlyMap<string, readonly Slot[]>;
  /** What comes round in them, by its duty. */
  owed: ReadonlyMap<string, readonly Owed[]>;
};

/** One question put to a mechanism. */
export type Check = (checked: Checked) => Finding[];

export type About = {
  rule?: string | undefined;
  clause?: string | undefined;
  path: Finding['path'];
  params?: Finding['params'];
};

const remark =
  (severity: Finding['severity']) =>
  (code: Finding['code'], { rule, clause, path, params = {} }: About): Finding => ({
    code,
    severity,
    ...(rule !== undefined && { rule }),
    ...(clause !== undefined && { clause }),
    path,
    params,
  });

/** The document does not say. */
export const open = remark('open');
/** Two rules, or a rule and the calendar, meet badly. */
export const warning = remark('warning');
/** Worth knowing; nothing has to be answered. */
export const note = remark('note');

/** As many as somebody reads in a sentence; the rest is counted. */
const mostListed = 12;

/** Lists are handed over as one text; the comma is the same in every language we speak. */
export const listed = (items: ReadonlyArray<string | number>): string =>
  items.length > mostListed
    ? `${items.slice(0, mostListed).join(', ')} … (${items.length})`
    : items.join(', ');
