import { type DueDate, dueOn } from '../deadline/index.ts';
import type { Duty } from '../mechanism/index.ts';
import { inForce, inSeason, type Slot } from '../recurrence/index.ts';
import type { Checked } from './remark.ts';

/** A slot with which a duty comes round, and by when it is then due. */
export type Owed = { slot: Slot; due: DueDate | null };

/** What each duty that comes round asks between the two dates, by its id: several questions are put to the same days. */
export const owedIn = ({
  mechanism,
  calendar,
  slots,
}: Pick<Checked, 'mechanism' | 'calendar' | 'slots'>): ReadonlyMap<string, readonly Owed[]> =>
  new Map(
    mechanism.duties.flatMap((duty): [string, Owed[]][] =>
      'every' in duty
        ? [
            [
              duty.id,
              slotsOwed(slots, duty).map((slot) => ({
                slot,
                due: dueOn(mechanism, calendar, duty.due, { slot }),
              })),
            ],
          ]
        : [],
    ),
  );

const slotsOwed = (
  slots: Checked['slots'],
  { every, in: season, effective }: Extract<Duty, { every: string }>,
): Slot[] =>
  (slots.get(every) ?? []).filter(
    ({ time, period }) =>
      time.kind !== 'skipped' && inSeason(season, period.from) && inForce(period, effective),
  );
