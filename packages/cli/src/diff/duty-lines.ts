import type { Bearer } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import { bearerName, type Named } from '../names.ts';
import { changesByBearer, type DutyChange } from './by-bearer.ts';
import type { Compared } from './compared.ts';
import { signs } from './sign.ts';
import { some } from './some.ts';

/** For whom something changes: who, how much comes round to each before and after, and what it is. */
export const dutyLines = (locale: Locale, { before, after, comparison }: Compared): string[] =>
  changesByBearer(comparison.obligations).flatMap(({ bearers, changes }) => {
    const names = bearers.map((bearer) => bearerName(isKnown(after, bearer) ? after : before, bearer));
    const load = comparison.load.find(({ bearer }) =>
      bearers.some(({ kind, id }) => kind === bearer.kind && id === bearer.id),
    );
    return [
      render(locale, 'cli.diff.whom', {
        who: names.join(render(locale, 'cli.list')),
        before: load?.before ?? 0,
        after: load?.after ?? 0,
      }),
      ...changes.map((change) => `  ${dutyLine(locale, change, [after, before])}`),
    ];
  });

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
