import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayReport, type ReportingPost } from '../policy.ts';
import { findForChange, type StoredProject } from '../registry/find-for-change.ts';
import { closingOf } from './closing.ts';

/** A project whose month somebody may report. */
export interface Reportable {
  project: StoredProject;
  month: string;
  post: ReportingPost;
  /** From which day figures of the month are only corrected; null while they are open. */
  closedFrom: string | null;
}

/**
 * A project and the post under which the person may report on it. The project stays locked until the command is through:
 * neither does its unit change meanwhile, nor does a second report overtake this one. Refuses with `not-found`,
 * `not-yours`, `project-withdrawn`, and `month-not-begun` for a month that lies ahead.
 */
export async function findReportable(act: Act, id: string, month: string): Promise<Reportable> {
  const { tx, server, today } = act;
  const rulebook = await rulebookOf(act);
  const project = await findForChange(tx, server.jurisdiction.id, id, null);
  const post = mayReport(act, rulebook, project.facts.responsibleUnitId);
  if (project.countable.halt === 'withdrawn') refuse('project-withdrawn', { on: project.haltedOn ?? '' });
  const current = today.toPlainYearMonth().toString();
  if (month > current) refuse('month-not-begun', { month, current });
  const { closed, closedFrom } = await closingOf(act, rulebook, month);
  return { project, month, post, closedFrom: closed ? closedFrom : null };
}
