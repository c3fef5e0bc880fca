import { compareDates } from '../calendar/index.ts';
import {
  eraOn,
  type LedgerAcross,
  type ObligationInEra,
  obligationsAcross,
  slotsAcross,
} from '../era/index.ts';
import { actsFor, type Bearer, type Organisation, partakersOf } from '../organisation/index.ts';
import type { Slot } from '../recurrence/index.ts';

/** What a year is worked out from; `from` and `to` are ISO dates and bound the slots. */
export type ConcernContext = Pick<
  LedgerAcross,
  'eras' | 'calendar' | 'organisation' | 'from' | 'to' | 'arrangements'
>;

/** What of a time concerns one post or unit. */
export type Concern = {
  slots: Slot[];
  /** What comes round to it, those first that are due first. */
  owed: ObligationInEra[];
};

/**
 * The slots that a post or unit leads, chairs, attends, takes papers for or has duties in, and those duties. A post is
 * concerned by what its unit is, and a unit by what its posts are. Who attends only when a topic or project asks for it
 * cannot be foreseen.
 */
export const concernOf = (party: Bearer, context: ConcernContext): Concern => {
  const { eras, calendar, organisation, from, to, arrangements } = context;
  const isMeant = (bearer: Bearer) => isOf(organisation, party, bearer);
  const owed = obligationsAcross(context).filter(({ bearer, subject }) => subject?.slot && isMeant(bearer));
  const withDuties = new Set(owed.map(({ subject }) => `${subject?.slot?.rule}/${subject?.slot?.key}`));
  const takesPart = (slot: Slot): boolean => {
    const { mechanism } = eraOn(eras, slot.period.from);
    return (
      (slot.cutoff !== undefined && isMeant({ kind: 'unit', id: slot.cutoff.desk })) ||
      partakersOf(slot, { mechanism, organisation }).some(isMeant)
    );
  };
  return {
    slots: slotsAcross(eras, calendar, from, to, arrangements).filter(
      (slot) => withDuties.has(`${slot.rule}/${slot.key}`) || takesPart(slot),
    ),
    owed: [...owed].sort((one, other) => compareDates(one.due?.date, other.due?.date)),
  };
};

const isOf = (organisation: Organisation, party: Bearer, bearer: Bearer): boolean => {
  if (party.kind === 'post') return actsFor(organisation, party.id, bearer);
  if (bearer.kind === 'unit') return bearer.id === party.id;
  return organisation.posts.some(({ id, unit }) => id === bearer.id && unit === party.id);
};
