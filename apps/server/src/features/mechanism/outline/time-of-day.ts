import type { Phrase } from '@guatu/contract';
import type { TimeOfDay } from '@guatu/engine';
import { say } from './phrase.ts';

/** When on its day something takes place. */
export const timeOn = (at: TimeOfDay): Phrase =>
  at === 'morning' || at === 'afternoon' ? say(`time-on.${at}`) : say('time-on.clock', { time: at });

/** By when on its day something is due. */
export const timeBy = (at: TimeOfDay): Phrase =>
  at === 'morning' || at === 'afternoon' ? say(`time-by.${at}`) : say('time-by.clock', { time: at });
