import type { Slot, SlotAspect } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import { type Named, postName, unitName } from '../names.ts';
import type { Compared } from './compared.ts';
import { signs } from './sign.ts';
import { some } from './some.ts';

/** Which slots come, go or stand elsewhere, a line for each rule and kind of change. */
export const slotLines = (locale: Locale, { before, after, comparison }: Compared): string[] => {
  const { appear, vanish, move } = comparison.slots;
  const moves = move.flatMap(({ before: was, after: is, moved }) =>
    moved.map((aspect) => ({
      line: `${signs.move} ${is.label}  ${render(locale, `cli.diff.aspect.${aspect}`)}`,
      place: `${shown(before, was, aspect)} → ${shown(after, is, aspect)}`,
    })),
  );
  const changes = [
    ...appear.map(({ label, key }) => ({ line: `${signs.appear} ${label}`, place: key })),
    ...vanish.map(({ label, key }) => ({ line: `${signs.vanish} ${label}`, place: key })),
    ...moves,
  ];
  return [...Map.groupBy(changes, ({ line }) => line)].map(([line, alike]) => {
    const places = alike.map(({ place }) => place);
    return `${line}  ${some(locale, places)}`;
  });
};

const shown = (named: Named, { key, time, at, cutoff, lead }: Slot, aspect: SlotAspect): string => {
  switch (aspect) {
    case 'time': {
      if (time.kind === 'skipped') return '–';
      const day = time.kind === 'day' ? time.date : `${time.from}–${time.to}`;
      return at ? `${day} ${at}` : day;
    }
    case 'cutoff':
      return cutoff
        ? [cutoff.actual, cutoff.at, unitName(named, cutoff.desk)].filter(Boolean).join(' ')
        : '–';
    case 'lead':
      return `${key} ${lead === undefined ? '–' : postName(named, lead)}`;
  }
};
