import { fulfilAcross, type Fulfilment, type Trigger } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { bearersIn, type Rulebook } from '../mechanism/index.ts';
import { candidatesOf } from './candidates.ts';
import { type HandIn, handInsOf, stands, unitsAsked } from './hand-ins.ts';
import { type AtlasRule, atlasRuleOf, ruledIn } from './rule.ts';
import { selectProjects } from './select-projects.ts';

/**
 * What this month's edition and the last one ask of whom (三（二）): each unit with a project in it to hand in by the
 * cut-off, the desk to make the book, which is done when it is frozen.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const current = today.toPlainYearMonth();
  const months = [current.subtract({ months: 1 }).toString(), current.toString()];
  const handIns = await handInsOf(tx, jurisdictionId, months);
  for (const month of months) {
    const rule = atlasRuleOf(rulebook, month);
    if (rule === null) continue;
    const candidates = await candidatesOf(tx, jurisdictionId, month, rule.selection, null);
    const { selected } = selectProjects(ruledIn(rulebook, month), rule.selection, candidates);
    const slot = `atlas:${month}`;
    const link = { title: `${rule.slot.label} ${month}`, path: `/atlas?month=${month}` };
    found.links[slot] = link;
    found.links[rule.slot.key] = link;
    for (const unit of unitsAsked(rule, selected).keys()) {
      const trigger: Trigger = {
        action: 'hand-in-atlas',
        slot,
        on: rule.slot.period.from,
        subject: { responsibleUnit: unit },
      };
      found.triggers.push(trigger);
      found.fulfilments.push(...metBy(rulebook, trigger, handIns, month));
    }
    found.fulfilments.push(...(await frozenBy(tx, jurisdictionId, rulebook, rule)));
  }
  return found;
}

function metBy(
  rulebook: Rulebook,
  trigger: Trigger,
  handIns: readonly HandIn[],
  month: string,
): Fulfilment[] {
  const done = handIns.find((one) => one.month === month && one.unitId === trigger.subject.responsibleUnit);
  return stands(done) ? fulfilAcross(rulebook, trigger, { at: done.firstOn, by: done.by }) : [];
}

async function frozenBy(tx: Tx, jurisdictionId: string, rulebook: Rulebook, { slot }: AtlasRule) {
  const edition = await tx
    .selectFrom('atlas_edition')
    .select(['frozen_on as on', 'frozen_by as by'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('month', '=', slot.key)
    .where('state', '=', 'frozen')
    .executeTakeFirst();
  if (!edition) return [];
  const subject = { slot: { rule: slot.rule, key: slot.key } };
  return bearersIn(ruledIn(rulebook, slot.key), 'compile-atlas', subject, slot.period.from).map(
    (bearer): Fulfilment => ({
      action: 'compile-atlas',
      slot: slot.key,
      bearer,
      at: edition.on ?? '',
      by: edition.by ?? '',
    }),
  );
}
