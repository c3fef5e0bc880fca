import type { WorkCalendar } from '../calendar/index.ts';
import { type DueDate, dueOn } from '../deadline/index.ts';
import type { Duty, Mechanism } from '../mechanism/index.ts';
import { type Bearer, bearersOf, type Organisation } from '../organisation/index.ts';
import { type Arrangement, type DayRange, overlap, type Slot, slotsBetween } from '../recurrence/index.ts';
import { fulfilmentIndex } from './fulfilment.ts';
import type { Fulfilment, Obligation, Trigger } from './obligation.ts';

/** Everything obligations follow from. `from` and `to` are ISO dates and bound the slots; triggers are facts and all count. */
export type Ledger = {
  mechanism: Mechanism;
  calendar: WorkCalendar;
  organisation: Organisation;
  from: string;
  to: string;
  arrangements?: readonly Arrangement[];
  triggers?: readonly Trigger[];
  fulfilments?: readonly Fulfilment[];
};

type Owed = Omit<Obligation, 'fulfilled'>;

/**
 * Who owes what by when: duties that come round with a slot, times their bearers, and duties that an event set off.
 * Skipped slots owe nothing. Done and undone stand side by side; {@link standing} tells them apart on a day.
 */
export const obligations = (ledger: Ledger): Obligation[] => {
  const metBy = fulfilmentIndex(ledger.fulfilments ?? []);
  const slots = slotsBetween(
    ledger.mechanism,
    ledger.calendar,
    ledger.from,
    ledger.to,
    ledger.arrangements,
  ).filter(({ time }) => time.kind !== 'skipped');
  return ledger.mechanism.duties
    .flatMap((duty) =>
      'every' in duty
        ? slots.filter(({ rule }) => rule === duty.every).flatMap((slot) => owedWithSlot(ledger, duty, slot))
        : owedUpon(
            ledger,
            duty,
            (ledger.triggers ?? []).filter(({ action }) => action === duty.action),
          ),
    )
    .map((owed) => ({ ...owed, fulfilled: metBy(owed) }));
};

/** Bearers are those of the first day of the slot's period, which never moves: so neither does the identity. */
const owedWithSlot = (ledger: Ledger, duty: Duty, slot: Slot): Owed[] => {
  if (!inForce(duty, slot.period)) return [];
  const subject = { slot: { rule: slot.rule, key: slot.key } };
  const due = dueOn(ledger.mechanism, ledger.calendar, duty.due, { slot });
  return bearersOf(duty.bearer, { ...ledger, date: slot.period.from, subject }).map((bearer) => ({
    ...owed(duty, slot.key, bearer),
    due,
    subject,
  }));
};

const owedUpon = (ledger: Ledger, duty: Duty, triggers: readonly Trigger[]): Owed[] => {
  const limitOf = limits(ledger, duty);
  return triggers
    .filter(({ on }) => inForce(duty, { from: on, to: on }))
    .flatMap((trigger) =>
      bearersOf(duty.bearer, { ...ledger, date: trigger.on, subject: trigger.subject }).map((bearer) => ({
        ...owed(duty, trigger.slot, bearer),
        due: limitOf(trigger),
        subject: trigger.subject,
      })),
    );
};

/** Remembers the limit of each day: at a month's opening thousands of projects are triggered at once. */
const limits = (ledger: Ledger, duty: Duty): ((trigger: Trigger) => DueDate | null) => {
  const known = new Map<string, DueDate | null>();
  return ({ on, due: limit }) => {
    const key = `${on}/${limit ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const due = dueOn(ledger.mechanism, ledger.calendar, duty.due, {
      on,
      limit,
      arrangements: ledger.arrangements,
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

const inForce = ({ effective }: Duty, days: DayRange): boolean =>
  effective === undefined || overlap(days, { from: effective.from, to: effective.to ?? '9999-12-31' });
