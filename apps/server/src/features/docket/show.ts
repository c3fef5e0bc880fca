import { docketOpensOn, problemRuleOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { ruledAt, rulebookOf, unitName } from '../mechanism/index.ts';
import { inScope } from '../problem/index.ts';
import { obstacleToFreezing } from './freeze.ts';
import { itemsOf } from './items.ts';
import { compilesAs } from './policy.ts';
import { type SlotReference, slotIn } from './slot.ts';
import { waitingFor } from './waiting.ts';

/** The docket of a slot, as far as one sees its problems, and what is still in its way to the meeting. */
export async function showDocket(view: View, reference: SlotReference) {
  const rulebook = await rulebookOf(view);
  const { eras, calendar, organisation } = rulebook;
  const slot = slotIn(rulebook, reference);
  const condition = inScope(view, rulebook);
  const [row, items, waiting] = await Promise.all([
    findRow(view, reference),
    itemsOf(view, rulebook, reference, condition),
    waitingFor(view, rulebook, slot, condition),
  ]);
  const opensOn = docketOpensOn(eras, calendar, slot);
  const early = opensOn !== null && view.today.toString() < opensOn;
  const mayCompile = compilesAs(view, rulebook, reference) !== null;
  const cutoff = row ? { ...slot.cutoff, nominal: row.nominal, actual: row.actual } : slot.cutoff;
  return {
    ...reference,
    label: slot.label,
    clause: problemRuleOf(ruledAt(rulebook, slot).mechanism).docket.clause,
    desk: unitName(rulebook, slot.cutoff.desk),
    cutoff,
    opensOn,
    state: (row?.state ?? 'not-compiled') as 'not-compiled' | 'open' | 'frozen',
    revision: row?.revision ?? null,
    compiledAt: row?.compiledAt ?? null,
    frozenOn: row?.frozenOn ?? null,
    items: items.map((item) => ({
      ...item,
      mayAmend: mayCompile && row?.state === 'frozen' && item.problem.state === 'docketed',
    })),
    waiting: waiting.map(({ unitId, missing, ...problem }) => ({
      ...problem,
      unitName: unitName(rulebook, unitId),
      missing: missing.map(({ what }) => what),
    })),
    admitsLate: problemRuleOf(rulebook.mechanism).gate.late === 'next-docket',
    mayCompile,
    obstacles: {
      compile: early ? { code: 'docket-too-early', params: { opens: opensOn } } : null,
      freeze: mayCompile ? obstacleToFreezing(view, cutoff.actual, items) : null,
    },
    units: mayCompile ? organisation.units.map(({ id, name }) => ({ id, name })) : [],
  };
}

function findRow({ tx, server }: View, { rule, slotKey }: SlotReference) {
  return tx
    .selectFrom('docket')
    .select([
      'state',
      'revision',
      'cutoff_nominal as nominal',
      'cutoff_actual as actual',
      'compiled_at as compiledAt',
      'frozen_on as frozenOn',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .executeTakeFirst();
}
