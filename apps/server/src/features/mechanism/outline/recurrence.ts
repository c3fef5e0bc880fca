import type { Phrase } from '@guatu/contract';
import type { Recurrence } from '@guatu/engine';
import type { Names } from './names.ts';
import { say } from './phrase.ts';
import { settled } from './settled.ts';

/** How often, and how precisely, a slot comes round. */
export const recurrence = (recurs: Recurrence, names: Names): Phrase[] => {
  if ('before' in recurs) return [say('before', { of: names.slot(recurs.before) })];
  switch (recurs.every) {
    case 'week': {
      const { value, open } = settled(names.mechanism, recurs.on);
      return [say('weekly', { of: say(`weekday.${value}`), open })];
    }
    case 'month':
      return recurs.parts === undefined
        ? [say('monthly')]
        : recurs.parts.map((part) => say('monthly-part', { of: say(`part.${part}`) }));
    case 'quarter':
      return recurs.windows.map(({ quarter, month, part }) =>
        part === undefined
          ? say('window', { params: { quarter, month } })
          : say('window-part', { params: { quarter, month }, of: say(`part.${part}`) }),
      );
  }
};
