import type { MonthEntry } from './month-query.ts';

/** Reports of one project's month: one after the other, never one over the other. */
export const monthSubject = (projectId: string, month: string): string =>
  `project-month ${projectId} ${month}`;

/** What the device keeps beside a report that waits: what it is, and where it was written. */
export const aboutMonth = ({ projectId, name }: MonthEntry, month: string, title: string) => ({
  subject: monthSubject(projectId, month),
  title: `${name} · ${title}`,
  address: `${window.location.pathname}${window.location.search}#${projectId}`,
});
