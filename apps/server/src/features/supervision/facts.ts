import { type Action, fulfilAcross, meetingRuleOf, type Trigger } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { type Rulebook, ruledOn } from '../mechanism/index.ts';
import { type FollowedItem, followedItems } from './followed-items.ts';
import { subjectOf } from './policy.ts';
import { callsOf } from './calls.ts';
import { reportDuties } from './report/report-duties.ts';
import { findRungs } from './rungs-taken.ts';

/** How long what is closed still shows as done. */
const rememberedDays = 60;

/** A duty as it was set off, and who met it when. */
interface Duty {
  trigger: Trigger;
  done: { on: string; by: string | null } | null | undefined;
}

/**
 * What supervision asks of whom (二（二）4（3）): the lead to acknowledge an item and to carry it out by the limit that
 * holds, the office to answer extensions and to verify reports. An extension moves the due date and nothing else; what is
 * sent back is owed again.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const since = today.subtract({ days: rememberedDays }).toString();
  const items = await followedItems(tx, jurisdictionId, since);
  const rungs = await findRungs(tx, jurisdictionId);
  const calls = callsOf(rulebook, items, rungs, today.toString());
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {}, calls };
  for (const item of items) {
    for (const { trigger, done } of dutiesOf(item)) {
      found.triggers.push(trigger);
      found.links[trigger.slot] = { title: item.matter, path: `/supervision/${item.id}` };
      if (done) {
        found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at: done.on, by: done.by ?? '' }));
      }
    }
  }
  for (const { trigger, rule, endedOn, done } of await reportDuties(tx, jurisdictionId, since)) {
    const meeting = meetingRuleOf(ruledOn(rulebook, endedOn).mechanism, rule);
    if (meeting?.kind !== 'resolution-meeting') continue;
    found.triggers.push(trigger);
    found.links[trigger.slot] = { title: `${meeting.name} ${endedOn}`, path: '/supervision/reports' };
    if (done) found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at: done.on, by: done.by }));
  }
  return found;
}

/** The slot of an item's own duties never changes; every report and every request is a case of its own. */
function dutiesOf(item: FollowedItem): Duty[] {
  const { id, limit, openedOn, ledSince, steps, extensions } = item;
  const subject = subjectOf(item);
  const trigger = (action: Action, slot: string, on: string): Trigger => ({ action, slot, on, subject });
  const slot = `supervision:${id}`;
  const standing = item.reported ? steps.findLast(({ step }) => step === 'reported') : null;
  return [
    {
      trigger: trigger('acknowledge-decision', slot, ledSince),
      // A unit that a correction put in the lead has yet to take it up.
      done: item.state === 'open' ? null : steps.findLast(({ step }) => step === 'acknowledged'),
    },
    { trigger: { ...trigger('carry-out-decision', slot, openedOn), due: limit }, done: standing },
    ...steps.flatMap(({ step, on }, index) =>
      step === 'reported'
        ? { trigger: trigger('verify-decision', `${slot}:${index + 1}`, on), done: steps[index + 1] }
        : [],
    ),
    ...extensions.map((extension) => ({
      trigger: trigger('decide-extension', `extension:${extension.id}`, extension.on),
      done: extension.answered,
    })),
  ];
}
