import type { Finding } from '../finding/index.ts';
import type { BearerRule, Mechanism, NotStated, Period } from '../mechanism/index.ts';

/** What no schema can see: chains that lead back to themselves, periods that end before they begin, rules that lean on a part the other rule lacks. */
export const consistencyFindings = (mechanism: Mechanism): Finding[] => [
  ...cycles(
    mechanism.organisation.units.map(({ id, parent }) => [id, parent]),
    (index) => ['organisation', 'units', index, 'parent'],
    'unit',
  ),
  ...cycles(
    mechanism.slots.map(({ id, recurs }) => [id, 'before' in recurs ? recurs.before : undefined]),
    (index) => ['slots', index, 'recurs', 'before'],
    'slot',
  ),
  ...reversedPeriods(mechanism),
  ...cutoffsWithoutPart(mechanism),
  ...dutiesWithoutFooting(mechanism),
];

const error = (code: Finding['code'], path: Finding['path'], params: Finding['params']): Finding => ({
  code,
  severity: 'error',
  path,
  params,
});

/** Chains of "belongs to" or "comes before" that never end. */
const cycles = (
  rows: Array<[string, string | undefined]>,
  pathOf: (index: number) => Finding['path'],
  kind: string,
): Finding[] => {
  const next = new Map(rows);
  return rows.flatMap(([id], index) => {
    const seen = new Set<string>();
    for (let at = next.get(id); at !== undefined && !seen.has(at); at = next.get(at)) seen.add(at);
    return seen.has(id) ? error('cycle', pathOf(index), { kind, id }) : [];
  });
};

const reversedPeriods = ({ effective, slots, duties }: Mechanism): Finding[] => {
  const periods: Array<[Period | undefined, Finding['path']]> = [
    [effective === 'not-stated' ? undefined : effective, ['effective']],
    ...slots.map((rule, index): [Period | undefined, Finding['path']] => [
      rule.effective,
      ['slots', index, 'effective'],
    ]),
    ...duties.map((rule, index): [Period | undefined, Finding['path']] => [
      rule.effective,
      ['duties', index, 'effective'],
    ]),
  ];
  return periods.flatMap(([period, path]) =>
    period?.to !== undefined && period.to < period.from
      ? error('period-reversed', path, { from: period.from, to: period.to })
      : [],
  );
};

/** A cut-off day for a part of the month that the slot does not have would never come. */
const cutoffsWithoutPart = ({ slots }: Mechanism): Finding[] =>
  slots.flatMap(({ id, recurs, cutoff }, index) => {
    const parts: unknown[] = ('parts' in recurs ? recurs.parts : undefined) ?? [undefined];
    return (cutoff?.days ?? []).flatMap((stated, at) =>
      !('day' in stated) || parts.includes(stated.part)
        ? []
        : error('cutoff-without-part', ['slots', index, 'cutoff', 'days', at], {
            id,
            day: stated.day,
            part: stated.part ?? '–',
          }),
    );
  });

/** Duties due by a cut-off, or borne by a rota, that the slot does not have. */
const dutiesWithoutFooting = ({ slots, duties }: Mechanism): Finding[] =>
  duties.flatMap((duty, index) => {
    const { due } = duty;
    const slot =
      due !== 'not-stated' && 'of' in due && due.of ? due.of : 'every' in duty ? duty.every : undefined;
    const byCutoff = due !== 'not-stated' && 'by' in due && due.by === 'cutoff';
    const path = ['duties', index];
    const leansOn = (id: string | undefined) => slots.find((rule) => rule.id === id);
    return [
      ...(byCutoff && leansOn(slot)?.cutoff === undefined
        ? [error('slot-without-cutoff', [...path, 'due'], { id: slot ?? '–' })]
        : []),
      ...rotasIn(duty.bearer)
        .filter((rota) => leansOn(rota)?.rota === undefined)
        .map((rota) => error('slot-without-rota', [...path, 'bearer'], { id: rota })),
    ];
  });

const rotasIn = (rule: BearerRule | NotStated): string[] => {
  if (rule === 'not-stated') return [];
  if ('rota' in rule) return [rule.rota];
  return 'liaisonOf' in rule ? rotasIn(rule.liaisonOf) : [];
};
