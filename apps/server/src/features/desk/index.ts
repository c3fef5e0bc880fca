import { query } from '../../http/handler.ts';
import { showDesk } from './show.ts';

export const deskHandlers = { show: query(showDesk) };
