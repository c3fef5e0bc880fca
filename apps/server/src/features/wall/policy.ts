import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

/** The outline is the business of whoever the mechanism makes keep the registry (一). */
export const outlinesAs = (who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): string | null =>
  entitledAs('maintain-registry', who, rulebook);
