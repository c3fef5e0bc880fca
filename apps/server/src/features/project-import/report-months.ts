import { render } from '@guatu/messages';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { allProjects, closingOf, writeMonths } from '../project/index.ts';
import type { Intention } from './intention.ts';
import type { MonthChange } from './month-change.ts';
import { monthText } from './registry.ts';

interface AskedMonth {
  year: number;
  month: number | null;
}

/** Refuses with `month-not-begun` a month that lies ahead. */
export function refuseMonthAhead({ today }: Act, year: number, month: number | null): void {
  const current = today.toPlainYearMonth().toString();
  if (month !== null && monthText(year, month) > current) {
    refuse('month-not-begun', { month: monthText(year, month), current });
  }
}

/**
 * Writes the asked month of every project whose row says something of it; in a closed month as a correction, with the
 * workbook as its reason. Answers with what was written, by project.
 */
export async function reportMonths(
  act: Act,
  as: string,
  rulebook: Rulebook,
  { year, month }: AskedMonth,
  meant: readonly Intention[],
  fileName: string,
): Promise<ReadonlyMap<string, MonthChange>> {
  const changes = new Map(
    meant.flatMap(({ id, month: change, outcome }) =>
      change && (outcome === 'new' || outcome === 'changed') ? [[id, change] as const] : [],
    ),
  );
  if (month === null || changes.size === 0) return new Map();
  const asked = monthText(year, month);
  const { closed } = await closingOf(act, rulebook, asked);
  const projects = await allProjects(act.tx, act.server.jurisdiction.id, year);
  await writeMonths(
    act,
    as,
    asked,
    projects.flatMap((project) => {
      const change = changes.get(project.id);
      return change ? [{ project, ...change }] : [];
    }),
    closed ? render('zh-CN', 'import.monthReason', { name: fileName }) : null,
  );
  return changes;
}
