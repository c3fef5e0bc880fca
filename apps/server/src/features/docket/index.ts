import { command, query, staged } from '../../http/handler.ts';
import { admitLate } from './admit-late.ts';
import { amendItem } from './amend-item.ts';
import { compile } from './compile.ts';
import { editItem } from './edit-item.ts';
import { freeze } from './freeze.ts';
import { listDockets } from './list.ts';
import { reorder } from './reorder.ts';
import { showDocket } from './show.ts';

export { facts } from './facts.ts';
export { hearDeferral } from './hear-deferral.ts';
export { docketRoutes } from './routes.ts';

export const docketHandlers = {
  list: query(listDockets),
  show: query(showDocket),
  compile: command(compile),
  admitLate: command(admitLate),
  editItem: command(editItem),
  amendItem: command(amendItem),
  reorder: command(reorder),
  freeze: staged(freeze),
};
