import { command, query } from '../../http/handler.ts';
import { showOrganisation } from './show.ts';
import { succeed } from './succeed.ts';

export const organisationHandlers = { show: query(showOrganisation), succeed: command(succeed) };
