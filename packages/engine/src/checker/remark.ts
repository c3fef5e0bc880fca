import type { WorkCalendar } from '../calendar/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';

/** What the checks look at: the rules, and the days they meet between two ISO dates, both included. */
export type Checked = { mechanism: Mechanism; calendar: WorkCalendar; from: string; to: string };

/** One question put to a mechanism. */
export type Check = (checked: Checked) => Finding[];

type About = { rule?: string; clause?: string; path: Finding['path']; params?: Finding['params'] };

const remark =
  (severity: Finding['severity']) =>
  (code: Finding['code'], { params = {}, ...about }: About): Finding => ({
    code,
    severity,
    ...about,
    params,
  });

/** The document does not say. */
export const open = remark('open');
/** Two rules, or a rule and the calendar, meet badly. */
export const warning = remark('warning');

/** Lists are handed over as one text; the comma is the same in every language we speak. */
export const listed = (items: ReadonlyArray<string | number>): string => items.join(', ');
