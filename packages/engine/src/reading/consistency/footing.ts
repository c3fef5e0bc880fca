import type { Finding } from '../../finding/index.ts';
import type { Mechanism } from '../../mechanism/index.ts';
import { type Limit, limitsIn } from '../../use/index.ts';
import type { Path } from '../source.ts';
import { fault } from './fault.ts';

/** Limits and bearers that lean on a cut-off, a slot or a rota that is not there. */
export const missingFooting = (mechanism: Mechanism): Finding[] => {
  const slots = new Map(mechanism.slots.map((rule) => [rule.id, rule]));
  return [
    ...limitsIn(mechanism).flatMap((limit) => {
      const need = needOf(limit);
      if (need === null) return [];
      if (need.slot === null) return [fault('due-without-slot', limit.path, { key: need.key })];
      const rule = slots.get(need.slot);
      return need.cutoff && rule && rule.cutoff === undefined
        ? [fault('slot-without-cutoff', limit.path, { id: need.slot })]
        : [];
    }),
    ...rotasNamed(mechanism.duties, ['duties'])
      .concat(rotasNamed(mechanism.slots, ['slots']))
      .flatMap(({ id, path }) => {
        const rule = slots.get(id);
        return rule && rule.rota === undefined ? [fault('slot-without-rota', path, { id })] : [];
      }),
  ];
};

type Need = { key: string; slot: string | null; cutoff: boolean };

/** Which slot a limit needs; null where it needs none. What an event sets off has no slot, and no period, of its own. */
const needOf = ({ rule, every }: Limit): Need | null => {
  if (typeof rule !== 'object' || 'cases' in rule) return null;
  if ('ahead' in rule) return { key: 'of', slot: rule.of ?? every, cutoff: false };
  if ('by' in rule) {
    return rule.by === 'slip' ? null : { key: 'of', slot: rule.of ?? every, cutoff: rule.by === 'cutoff' };
  }
  if ('on' in rule) return rule.in === 'next' ? { key: 'in', slot: every, cutoff: false } : null;
  return rule.after === 'period' ? { key: 'after', slot: every, cutoff: false } : null;
};

/** Everything that is borne or attended by whoever's turn it is, and the slot whose rota says whose. */
const rotasNamed = (value: unknown, path: Path): { id: string; path: Path }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => rotasNamed(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'rota' && typeof item === 'string'
      ? { id: item, path: [...path, key] }
      : rotasNamed(item, [...path, key]),
  );
};
