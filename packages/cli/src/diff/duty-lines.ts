import type { Bearer } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import { bearerName, type Named } from '../names.ts';
import { changesByBearer, type DutyChange } from './by-bearer.ts';
import type { Compared } from './compared.ts';
import { signs } from './sign.ts';
import { some } from './some.ts';

/** For whom something changes: who, how much comes round to each before and after, and what it is. */
export const dutyLines = (locale: Locale, { before, after, comparison }: Compared): string[] =>
  changesByBearer(comparison.obligations).flatMap(({ bearers, changes }) => [
    ...[...Map.groupBy(bearers, (bearer) => loadOf(comparison.load, bearer))].map(([load, alike]) => {
      const names = alike.map((bearer) => bearerName(isKnown(after, bearer) ? after : before, bearer));
      const [was = 0, is = 0] = load.split(' ');
      return render(locale, 'cli.diff.whom', {
        who: names.join(render(locale, 'cli.list')),
        before: was,
        after: is,
      });
    }),
    ...changes.map((change) => `  ${dutyLine(locale, change, [after, before])}`),
  ]);

/** What comes round to one before and after: the same change may come on top of more or less. */
const loadOf = (loads: Compared['comparison']['load'], { kind, id }: Bearer): string => {
  const load = loads.find(({ bearer }) => kind === bearer.kind && id === bearer.id);
  return `${load?.before ?? 0} ${load?.after ?? 0}`;
};

const isKnown = ({ organisation }: Named, { kind, id }: Bearer): boolean =>
  (kind === 'post' ? organisation.posts : organisation.units).some((one) => one.id === id);

const dutyLine = (locale: Locale, { kind, rule, days }: DutyChange, sides: readonly Named[]): string => {
  const [says = ''] = sides.flatMap(
    ({ mechanism }) => mechanism.duties.find(({ id }) => id === rule)?.says ?? [],
  );
  const places = days.map(({ slot, before, after }) => {
    const shown = [before, after].filter((date) => date !== null);
    return shown.length === 0 ? slot : shown.join(' → ');
  });
  return `${signs[kind]} ${rule}  ${says}  ${some(locale, places)}`;
};
