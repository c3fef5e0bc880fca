import { command, query } from '../../http/handler.ts';
import { reckon } from './reckoning.ts';
import { showBurden } from './show.ts';

export const burdenHandlers = { show: query(showBurden), reckon: command(reckon) };
