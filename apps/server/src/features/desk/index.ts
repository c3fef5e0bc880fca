import { query } from '../../http/handler.ts';
import { showDesk } from './show.ts';

export { collect, type Collected, type Sight } from './collect.ts';
export { gather, type LinkOf } from './gather.ts';
export { type OpenLine, openOnDesks } from './open-on-desks.ts';
export { scheduleBetween } from './schedule.ts';

export const deskHandlers = { show: query(showDesk) };
