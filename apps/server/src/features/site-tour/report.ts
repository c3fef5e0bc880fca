import { type Bulletin, draftTourReport } from '@guatu/documents';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { templateFor } from '../issued-paper/index.ts';
import { unitName } from '../mechanism/index.ts';
import { holderName, postTitle } from '../meeting/index.ts';
import { findRemarks, findStops, findTour } from './find.ts';
import { openTour, type SlotReference, type Tour } from './open-tour.ts';
import { titleOf } from './plan-paper.ts';
import { officeAs, plansAs } from './policy.ts';
import { papersOf } from './present.ts';
import { tourProjects } from './projects.ts';
import { dayOf } from './show.ts';

/** Who plans the tour, and the office that takes down what meetings decide, report on it. */
export const reportsOnAs = (view: View, tour: Tour): string | null =>
  plansAs(view, tour) ?? officeAs(view, tour.current, tour.at);

/** What the ledger says of a tour, and what is said instead. Refuses with `not-yours` who neither writes nor reads it. */
export async function showReport(view: View, input: SlotReference) {
  const tour = await openTour(view, input);
  if (reportsOnAs(view, tour) === null) refuse('not-yours');
  const stored = await findTour(view.tx, view.server.jurisdiction.id, tour.at);
  const papers = await papersOf(view, tour.current, [stored]);
  return {
    revision: stored?.reportRevision ?? 0,
    passages: await passagesOf(view, tour, stored?.reportWords ?? {}),
    paper: papers.get(stored?.reportPaperId ?? '') ?? null,
    may: (stored?.reportPaperId ?? null) === null,
  };
}

async function passagesOf(view: View, tour: Tour, words: Readonly<Record<string, string>>) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { at, current, lead } = tour;
  const stops = await findStops(tx, own, at);
  const projects = await tourProjects(
    view,
    stops.map(({ projectId }) => projectId),
  );
  const heldOn = dayOf(tour) ?? today.toString();
  const roll = await tour.roll();
  const drawn = draftTourReport({
    heldOn,
    lead: lead === null ? null : `${postTitle(current, lead)}${holderName(current, lead, heldOn) ?? ''}`,
    present: roll
      .filter(({ status }) => status === 'present' || status === 'stand-in')
      .map(({ title, name, standIn }) => (standIn ? `${standIn.title}${standIn.name}` : `${title}${name}`)),
    stops: stops.flatMap(({ projectId }) => {
      const project = projects.get(projectId);
      if (project === undefined) return [];
      const { name, unitName: unit, annualPlan, completed } = project;
      return { name, unit: unit ?? '', annualPlan, completed };
    }),
    remarks: (await findRemarks(tx, own, at)).map(({ projectName, content, outcome, projectUnitId }) => ({
      project: projectName,
      content,
      outcome,
      unit: projectUnitId === null ? null : unitName(current, projectUnitId),
    })),
  });
  return drawn.map(({ id, heading, text }) => ({ id, heading, drawn: text, edited: words[id] ?? null }));
}

/** The report as a paper of today; `sequence` is its place in the year, null while it has none. */
export async function reportPaper(view: View, tour: Tour, sequence: number | null): Promise<Bulletin> {
  const { today, server } = view;
  const stored = await findTour(view.tx, server.jurisdiction.id, tour.at);
  const template = await templateFor(view, tour.current, 'tour-report');
  const passages = await passagesOf(view, tour, stored?.reportWords ?? {});
  return {
    masthead: template.masthead,
    issue: sequence === null ? null : template.number(today.year, sequence),
    title: titleOf(tour.current, tour.at.slotKey, '情况'),
    addressee: null,
    passages: passages.map(({ heading, drawn, edited }) => ({ heading, text: edited ?? drawn })),
    rows: null,
    asOf: today.toString(),
    office: template.printingOffice,
    date: today.toString(),
    copies: template.copies,
    printedBy: template.printingOffice,
    signer: null,
    marks: template.marks,
  };
}
