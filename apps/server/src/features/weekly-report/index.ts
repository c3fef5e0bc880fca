import { command, query } from '../../http/handler.ts';
import { editReport } from './edit.ts';
import { excuseReport } from './excuse.ts';
import { showPack } from './pack.ts';
import { showReport } from './show.ts';
import { submitReport, takeReportBack } from './submit.ts';
import { showWeek } from './week.ts';

export { facts } from './facts.ts';
export { weeklyReportRoutes } from './routes.ts';
export { sealPack } from './seal.ts';
export { sealedFile } from './sealed-file.ts';

export const weeklyReportHandlers = {
  week: query(showWeek),
  pack: query(showPack),
  show: query(showReport),
  edit: command(editReport),
  submit: command(submitReport),
  takeBack: command(takeReportBack),
  excuse: command(excuseReport),
};
