import { bearersOf, checkedOn, fulfilAcross, type Fulfilment, startMove, type Trigger } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { Call, DeskFacts } from '../../ledger/desk-facts.ts';
import { bearersIn, ruledAt, ruledOn, type Rulebook } from '../mechanism/index.ts';
import { meetingLabel } from '../meeting/index.ts';
import { checksSince } from './checks.ts';
import { findCandidates, findPlans, type StoredCandidate, type StoredPlan } from './find.ts';
import { asStartRecord, findRecords, type StoredRecord } from './records.ts';
import { isDeclared } from './starts.ts';

/**
 * What ground-breakings ask of whom (二（四）): a plan, which is met when it is first submitted; the event, met when its
 * starts are declared; and, once that is done, each check, met when something was found of every start declared. Units
 * are asked for evidence a week before a check.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found = { triggers: [], fulfilments: [], links: {}, calls: [] } as Required<DeskFacts>;
  const candidates = await findCandidates(tx, jurisdictionId);
  const records = await findRecords(tx, jurisdictionId);
  for (const plan of await findPlans(tx, jurisdictionId)) {
    const { rule, slotKey, declaredOn } = plan;
    const isOf = (one: { rule: string; slotKey: string }) => one.rule === rule && one.slotKey === slotKey;
    const ruled = ruledAt(rulebook, { rule, key: slotKey });
    const link = {
      title: `${meetingLabel(ruled, rule)} ${slotKey}`,
      path: `/groundbreakings/${rule}/${slotKey}`,
    };
    found.links[slotKey] = link;
    found.fulfilments.push(...withSlot(ruled, plan));
    if (declaredOn === null) continue;
    const slot = `groundbreaking:${rule}/${slotKey}`;
    found.links[slot] = link;
    const trigger: Trigger = {
      action: 'check-start',
      slot,
      on: declaredOn,
      subject: { slot: { rule, key: slotKey } },
    };
    found.triggers.push(trigger);
    const declared = candidates.filter((one) => isOf(one) && isDeclared(one));
    const held = records.filter(isOf);
    found.fulfilments.push(...checked(rulebook, trigger, declared, held));
    found.calls.push(...evidenceAsked(rulebook, plan, declared, held, link, today.toString()));
  }
  return found;
}

/** The plan and the event themselves. */
function withSlot(ruled: Rulebook, plan: StoredPlan): Fulfilment[] {
  const subject = { slot: { rule: plan.rule, key: plan.slotKey } };
  const met = (
    action: 'plan-groundbreaking' | 'organise-groundbreaking',
    at: string | null,
    by: string | null,
  ) =>
    at === null
      ? []
      : bearersIn(ruled, action, subject, at).map((bearer) => ({
          action,
          slot: plan.slotKey,
          bearer,
          at,
          by: by ?? '',
        }));
  return [
    ...met('plan-groundbreaking', plan.firstSubmittedOn, plan.firstSubmittedBy),
    ...met('organise-groundbreaking', plan.declaredOn, plan.declaredBy),
  ];
}

/** Each check, once something was found of every start declared, at it or before. */
function checked(
  rulebook: Rulebook,
  trigger: Trigger,
  declared: readonly StoredCandidate[],
  records: readonly StoredRecord[],
): Fulfilment[] {
  const projects = declared.map(({ projectId }) =>
    records.filter((one) => one.projectId === projectId).map(asStartRecord),
  );
  return checksSince(rulebook, trigger.on).flatMap(({ duty }) => {
    const at = checkedOn(projects, duty);
    if (at === null) return [];
    // A check that an earlier one settled was made by whoever made that one.
    const by = records.findLast((one) => one.foundOn === at)?.foundBy ?? '';
    return fulfilAcross(rulebook, trigger, { at, by }).filter((one) => 'rule' in one && one.rule === duty);
  });
}

/** Evidence of each declared start from its unit, at the last check that asks for it; nothing once it was found real. */
function evidenceAsked(
  rulebook: Rulebook,
  { rule, slotKey, declaredOn }: StoredPlan,
  declared: readonly StoredCandidate[],
  records: readonly StoredRecord[],
  { title, path }: DeskFacts['links'][string],
  today: string,
): Call[] {
  const check = checksSince(rulebook, declaredOn ?? today).findLast(({ asksFrom }) => asksFrom <= today);
  if (check === undefined) return [];
  const { mechanism, organisation } = ruledOn(rulebook, declaredOn ?? today);
  const subject = { slot: { rule, key: slotKey } };
  const to = mechanism.duties
    .filter(({ id }) => id === check.duty)
    .flatMap(({ bearer }) => bearersOf(bearer, { mechanism, organisation, date: today, subject }));
  return declared.flatMap(({ projectId, name, unitId }): Call[] => {
    const ofProject = records.filter((one) => one.projectId === projectId);
    const own = ofProject.find(({ duty }) => duty === check.duty);
    const answered = own?.answeredOn ? { at: own.answeredOn, by: own.answeredBy ?? '' } : null;
    const held = ofProject.map(asStartRecord);
    const isOpen = startMove(declaredOn, held, { do: 'answer', duty: check.duty }) === null;
    if (unitId === null || (!isOpen && answered === null)) {
      return [];
    }
    return [
      {
        id: `start:${rule}/${slotKey}:${projectId}:${check.duty}`,
        bearers: [{ kind: 'unit', id: unitId }],
        action: 'check-start',
        called: { to: 'act', step: 'evidence' },
        clause: check.clause,
        says: check.says,
        to,
        due: check.dueOn,
        done: answered,
        title: `${name}（${title}）`,
        path: `${path}?project=${projectId}`,
      },
    ];
  });
}
