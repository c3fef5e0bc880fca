import type { Explanation } from '@guatu/engine';
import { type Locale, render, renderExplanationStep } from '@guatu/messages';
import { timeOf, weekdayOf } from '../calendar/wording.ts';
import { bearerName, type Named } from '../names.ts';

/** For reading: one paragraph an item, its steps numbered; what was moved away from the day comes last. */
export const asText = (locale: Locale, named: Named, explanations: readonly Explanation[]): string => {
  const { date } = named;
  const day = { date: `${date} ${weekdayOf(locale, date)}` };
  const due = explanations.filter((one) => one.due.date === date);
  const away = explanations.filter((one) => one.due.date !== date);
  const section = (heading: string, among: readonly Explanation[]) =>
    among.length === 0 ? [] : [heading, ...among.map((explanation) => paragraph(locale, named, explanation))];
  const parts = [
    ...(due.length === 0 ? [render(locale, 'cli.explain.nothing', day)] : []),
    ...section(render(locale, 'cli.explain.due', day), due),
    ...section(render(locale, 'cli.explain.moved-away'), away),
  ];
  return `${parts.join('\n\n')}\n`;
};

const paragraph = (locale: Locale, named: Named, explanation: Explanation): string => {
  const { kind, rule, slot, title, due, steps } = explanation;
  const who = bearerNames(named, explanation).join(render(locale, 'cli.list'));
  const facts = [
    due.date === named.date
      ? timeOf(locale, { kind, at: due.at })
      : render(locale, 'cli.explain.moved', { date: due.date, weekday: weekdayOf(locale, due.date) }),
    who === '' ? '' : render(locale, `cli.explain.who.${kind}`, { who }),
    `${render(locale, `cli.explain.kind.${kind}`)} ${rule} ${slot}`,
  ].filter((fact) => fact !== '');
  return [
    `■ ${render(locale, `cli.explain.heading.${kind}`, { title })}`,
    `  ${facts.join('  ')}`,
    ...steps.map((step, index) => `  ${index + 1}. ${renderExplanationStep(locale, step)}`),
  ].join('\n');
};

const bearerNames = (named: Named, { bearers }: Explanation): string[] =>
  bearers.map((bearer) => bearerName(named, bearer));
