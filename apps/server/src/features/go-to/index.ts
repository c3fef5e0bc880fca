import { query } from '../../http/handler.ts';
import { find } from './find.ts';

export const goToHandlers = { find: query(find) };
