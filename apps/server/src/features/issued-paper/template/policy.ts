import type { View } from '../../../http/handler.ts';
import { entitledAs, type Rulebook } from '../../mechanism/index.ts';

/** How the county's papers look is settled by the office that issues its minutes (二（二）4（2）). */
export const settlesAs = (who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): string | null =>
  entitledAs('issue-minutes', who, rulebook);
