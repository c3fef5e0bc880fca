import type { Phrase } from '@guatu/contract';
import { type Duty, type SignOff, slotRuleOf, type TriggerRule } from '@guatu/engine';
import { condition } from './condition.ts';
import { period } from './date.ts';
import { due } from './due.ts';
import type { Names } from './names.ts';
import { parties, party } from './party.ts';
import { maybe, quoted, rule, type Rule, say, stated } from './phrase.ts';
import { matter, season } from './season.ts';

/** Who owes what, set off by what, due when and to whom; a hand that another clause adds to the chain stands under that. */
export const dutyRules = (names: Names): Rule[] =>
  names.mechanism.duties.flatMap((duty) => [
    dutyRule(duty, names),
    ...(duty.signOff ?? []).flatMap((hand) =>
      hand.clause === undefined || hand.clause === duty.clause
        ? []
        : [rule('sign-off', { ...duty, clause: hand.clause }, [['sign-off', [signOff(hand, names)]]])],
    ),
  ]);

const dutyRule = (duty: Duty, names: Names): Rule =>
  rule('duty', duty, [
    ['bearer', [stated(duty.bearer, (bearer) => party(bearer, names))]],
    ['also-by', parties(duty.alsoBy, names)],
    [
      'delegates',
      (duty.delegates?.to ?? []).map((to) =>
        say(`delegate.${duty.delegates?.when ?? 'authorised'}`, { of: party(to, names) }),
      ),
    ],
    ['set-off', ['every' in duty ? withSlot(duty, names) : trigger(duty.upon, names)]],
    ['due', due(duty.due, names, 'every' in duty ? slotRuleOf(names.mechanism, duty.every) : undefined)],
    ['to', maybe(duty.to, (to) => party(to, names))],
    ['sign-off', (duty.signOff ?? []).map((hand) => signOff(hand, names))],
    ['contents', (duty.contents ?? []).map(matter)],
    ['scope', maybe(duty.scope, (scope) => condition(scope, names))],
    ['effective', duty.effective === undefined ? [] : period(duty.effective)],
  ]);

const withSlot = ({ every, in: part }: Extract<Duty, { every: string }>, names: Names): Phrase => {
  const each = say('with-slot', { of: names.slot(every) });
  return part === undefined ? each : say('in-season', { of: each, season: season(part) });
};

const trigger = (upon: TriggerRule, names: Names): Phrase => {
  if (typeof upon === 'string') return say(`event.${upon}`);
  if ('event' in upon) return say('upon-event', { of: names.event(upon.event) });
  if ('done' in upon) return say('upon-done', { of: quoted(names.duty(upon.done)) });
  return say('upon-light', { of: quoted(names.light(upon.light)), colour: say(`lamp.${upon.turns}`) });
};

const signOff = ({ by, as }: SignOff, names: Names): Phrase => say(`hand.${as}`, { of: party(by, names) });
