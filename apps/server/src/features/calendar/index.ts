import { command, query } from '../../http/handler.ts';
import { previewDay, previewYear } from './preview.ts';
import { publishYear } from './publish-year.ts';
import { recordDay } from './record-day.ts';
import { showCalendar } from './show.ts';
import { withdrawDay } from './withdraw-day.ts';

export const calendarHandlers = {
  show: query(showCalendar),
  previewYear: query(previewYear),
  previewDay: query(previewDay),
  publishYear: command(publishYear),
  recordDay: command(recordDay),
  withdrawDay: command(withdrawDay),
};
