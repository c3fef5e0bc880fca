import { command, query, staged, type View } from '../../http/handler.ts';
import { answerRemark } from './answer.ts';
import { issuePlan } from './issue-plan.ts';
import { issueReport } from './issue-report.ts';
import { remarkOnTour } from './remark.ts';
import { showReport } from './report.ts';
import { savePlan } from './save-plan.ts';
import { saveReport } from './save-report.ts';
import { settleRemark } from './settle.ts';
import { showSheets } from './sheets.ts';
import { showTour } from './show.ts';
import { swapTurns } from './swap.ts';
import { showVisits } from './visits.ts';
import type { SlotReference } from './open-tour.ts';
import type { Wall } from './wall.ts';
import { showYear } from './year.ts';

export { facts } from './facts.ts';
export { siteTourRoutes } from './routes.ts';
export { tourFile, toursTravelled } from './tour-file.ts';

/** @param wall outline and sheets */
export const siteTourHandlers = (wall: Wall) => ({
  year: query(showYear),
  show: query((view: View, input: SlotReference) => showTour(view, input, wall)),
  sheets: query((view: View, input: SlotReference) => showSheets(view, input, wall)),
  swap: command(swapTurns),
  savePlan: command(savePlan),
  issuePlan: staged(issuePlan),
  remark: command(remarkOnTour),
  settle: command(settleRemark),
  answer: command(answerRemark),
  report: query(showReport),
  saveReport: command(saveReport),
  issueReport: staged(issueReport),
  visits: query(showVisits),
});
