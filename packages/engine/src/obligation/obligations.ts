import type { WorkCalendar } from '../calendar/index.ts';
import { type DueDate, dueOn } from '../deadline/index.ts';
import { holds } from '../judgement/index.ts';
import type { Duty, Mechanism } from '../mechanism/index.ts';
import { type Bearer, bearersOf, type Organisation } from '../organisation/index.ts';
import {
  type Arrangement,
  type DayRange,
  inForce,
  inSeason,
  type Slot,
  slotsBetween,
} from '../recurrence/index.ts';
import { fulfilmentIndex } from './fulfilment.ts';
import type { Fulfilment, Happening, Obligation, Trigger } from './obligation.ts';

/** Everything obligations follow from. `from` and `to` are ISO dates and bound the slots; triggers are facts and all count. */
export type Ledger = {
  mechanism: Mechanism;
  calendar: WorkCalendar;
  organisation: Organisation;
  from: string;
  to: string;
  /** The days on which the mechanism is in force: what begins on other days is owed under another version of it. */
  within?: DayRange;
  arrangements?: readonly Arrangement[];
  triggers?: ReadonlyArray<Trigger | Happening>;
  fulfilments?: readonly Fulfilment[];
};

type Owed = Omit<Obligation, 'fulfilled'>;

/**
 * Who owes what by when: duties that come round with a slot, times their bearers, and duties that an event, a named
 * occasion or another duty's doing set off. Skipped slots owe nothing. Done and undone stand side by side;
 * {@link standing} tells them apart on a day.
 */
export const obligations = (ledger: Ledger): Obligation[] => {
  const metBy = fulfilmentIndex(ledger.fulfilments ?? []);
  const slots = slotsByRule(ledger);
  return ledger.mechanism.duties
    .flatMap((duty) => {
      if ('every' in duty) {
        return (slots.get(duty.every) ?? [])
          .filter(({ period }) => inSeason(duty.in, period.from))
          .flatMap((slot) => owedWithSlot(ledger, duty, slot));
      }
      const { upon } = duty;
      if (typeof upon === 'object' && 'done' in upon) return owedUponDoing(ledger, duty, upon.done);
      const triggers = (ledger.triggers ?? []).filter((one) => sets(one, duty));
      return owedUpon(ledger, duty, triggers);
    })
    .map((owed) => ({ ...owed, fulfilled: metBy(owed) }));
};

/** The slots that owe something; a thousand duties need not look through all of them each. */
const slotsByRule = (ledger: Ledger): ReadonlyMap<string, Slot[]> => {
  const { mechanism, calendar, from, to, arrangements } = ledger;
  const byRule = new Map<string, Slot[]>();
  for (const slot of slotsBetween(mechanism, calendar, from, to, arrangements)) {
    if (slot.time.kind === 'skipped' || !isOurs(ledger, slot.period.from)) continue;
    const known = byRule.get(slot.rule);
    if (known) known.push(slot);
    else byRule.set(slot.rule, [slot]);
  }
  return byRule;
};

const isOurs = ({ within }: Ledger, date: string): boolean =>
  within === undefined || (within.from <= date && date <= within.to);

/**
 * A case's trigger names the action to be done, whatever the document calls the occasion; a named occasion, or a light
 * that turned, sets off what waits for it.
 */
const sets = (trigger: Trigger | Happening, { action, ...duty }: Duty): boolean => {
  if (!('upon' in duty)) return false;
  const { upon } = duty;
  const light = typeof upon === 'object' && 'light' in upon ? `${upon.light}:${upon.turns}` : null;
  if ('action' in trigger) return light === null && trigger.action === action;
  return trigger.event === (typeof upon === 'object' && 'event' in upon ? upon.event : light);
};

/** Bearers are those of the first day of the slot's period, which never moves: so neither does the identity. */
const owedWithSlot = (ledger: Ledger, duty: Duty, slot: Slot): Owed[] => {
  if (!inForce(slot.period, duty.effective)) return [];
  const subject = { slot: { rule: slot.rule, key: slot.key } };
  const due = dueOn(ledger.mechanism, ledger.calendar, duty.due, {
    slot,
    arrangements: ledger.arrangements,
    doneOn: doneFor(ledger, slot.key),
  });
  return bearersOf(duty.bearer, { ...ledger, date: slot.period.from, subject }).map((bearer) => ({
    ...owed(duty, slot.key, bearer),
    due,
    subject,
  }));
};

const owedUpon = (ledger: Ledger, duty: Duty, triggers: ReadonlyArray<Trigger | Happening>): Owed[] => {
  const limitOf = limits(ledger, duty);
  return triggers
    .filter(
      ({ on, judged }) =>
        isOurs(ledger, on) &&
        inForce({ from: on, to: on }, duty.effective) &&
        isInScope(ledger, duty, judged),
    )
    .flatMap((trigger) =>
      (
        trigger.bearers ?? bearersOf(duty.bearer, { ...ledger, date: trigger.on, subject: trigger.subject })
      ).map((bearer) => ({
        ...owed(duty, trigger.slot, bearer),
        due: limitOf(trigger),
        subject: trigger.subject,
      })),
    );
};

/** A duty for some projects only is owed where it is known that this is one of them: nobody is made to owe by guess. */
const isInScope = (ledger: Ledger, { scope }: Duty, judged: Trigger['judged']): boolean =>
  scope === undefined || (judged !== undefined && holds(ledger, judged, scope) === true);

/** What follows upon another duty is owed in the same case, from the day on which the first bearer did that one. */
const owedUponDoing = (ledger: Ledger, duty: Duty, doing: string): Owed[] => {
  const first = new Map<string, string>();
  for (const one of ledger.fulfilments ?? []) {
    if (!isOf(ledger.mechanism, one, doing)) continue;
    const known = first.get(one.slot);
    if (known === undefined || one.at < known) first.set(one.slot, one.at);
  }
  const cases = new Map((ledger.triggers ?? []).map((trigger) => [trigger.slot, trigger]));
  const every = ledger.mechanism.duties.flatMap((one) =>
    one.id === doing && 'every' in one ? one.every : [],
  )[0];
  return owedUpon(
    ledger,
    duty,
    [...first].map(([slot, on]) => {
      const opened = cases.get(slot);
      return {
        action: duty.action,
        slot,
        on,
        subject: opened?.subject ?? (every === undefined ? {} : { slot: { rule: every, key: slot } }),
        ...(opened?.judged && { judged: opened.judged }),
      };
    }),
  );
};

/** Whether a fulfilment is one of a duty, named by its id or by its action. */
const isOf = ({ duties }: Mechanism, one: Fulfilment, id: string): boolean =>
  'rule' in one ? one.rule === id : duties.some((duty) => duty.id === id && duty.action === one.action);

/** The day on which the duties of a case were done, for limits that are counted from them. */
const doneFor =
  ({ mechanism, fulfilments = [] }: Ledger, slot: string) =>
  (duty: string): string | null =>
    fulfilments
      .filter((one) => one.slot === slot && isOf(mechanism, one, duty))
      .map(({ at }) => at)
      .sort()[0] ?? null;

/** Remembers the limit of each day: at a month's opening thousands of projects are triggered at once. */
const limits = (ledger: Ledger, duty: Duty): ((trigger: Trigger | Happening) => DueDate | null) => {
  const known = new Map<string, DueDate | null>();
  const { mechanism, calendar, arrangements } = ledger;
  // What is counted from another duty, or differs by class, may also stand inside an `otherwise`.
  const dependsOnCase = 'after' in Object(duty.due) || 'otherwise' in Object(duty.due);
  return ({ slot, on, at, due: limit, judged }) => {
    const key = JSON.stringify([on, at, limit, dependsOnCase && slot]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const due = dueOn(mechanism, calendar, duty.due, {
      on,
      at,
      limit,
      judged,
      arrangements,
      doneOn: doneFor(ledger, slot),
    });
    known.set(key, due);
    return due;
  };
};

const owed = (duty: Duty, slot: string, bearer: Bearer) => ({
  rule: duty.id,
  slot,
  bearer,
  action: duty.action,
  clause: duty.clause,
});
