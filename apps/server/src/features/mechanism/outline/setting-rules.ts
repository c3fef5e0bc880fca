import type { Phrase } from '@guatu/contract';
import type { SettingKind } from '@guatu/engine';
import { date } from './date.ts';
import type { Names } from './names.ts';
import { rule, type Rule, say, type SayCode } from './phrase.ts';

/** The points that the document leaves open, with what holds until somebody answers. */
export const settingRules = ({ mechanism: { settings } }: Names): Rule[] =>
  settings.map(({ id, clause, asks, decides, answer, default: standIn }) =>
    rule('setting', { id, clause, says: asks }, [
      ['default', [inWords(decides, standIn)]],
      ['answer', [answer === undefined ? say('unanswered', {}, id) : inWords(decides, answer)]],
    ]),
  );

/** The schema of the file holds each kind of setting to its own values, and these are called as they are written. */
const inWords = (decides: SettingKind, value: string | number): Phrase => {
  if (typeof value === 'number') return say('number', { value });
  return decides === 'date' ? date(value) : say(`${decides}.${value}` as SayCode);
};
