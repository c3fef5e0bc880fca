import { compareDates } from '../calendar/index.ts';
import type { Schedule } from '../comparison/index.ts';
import { type Era, eraOn, type ObligationInEra } from '../era/index.ts';
import { actsFor, type Bearer, type Organisation, partakersOf } from '../organisation/index.ts';
import type { Slot } from '../recurrence/index.ts';

export type ConcernContext = { eras: readonly Era[]; organisation: Organisation };

/** What of a schedule concerns some posts and units. */
export type Concern = {
  slots: Slot[];
  /** What they owe, those first that are due first. */
  owed: ObligationInEra[];
};

/**
 * The slots that a post or unit leads, chairs, attends, takes papers for or has duties in, and what it owes. A post is
 * concerned by what its unit is, and a unit by what its posts are. Who attends only when a topic or project asks for it
 * cannot be foreseen.
 */
export const concernOf = (
  parties: readonly Bearer[],
  { slots, obligations }: Schedule<ObligationInEra>,
  { eras, organisation }: ConcernContext,
): Concern => {
  const isMeant = (bearer: Bearer) => isConcerned(parties, organisation, bearer);
  const owed = obligations.filter(({ bearer }) => isMeant(bearer));
  const withDuties = new Set(owed.map(({ subject }) => `${subject?.slot?.rule}/${subject?.slot?.key}`));
  const takesPart = (slot: Slot): boolean => {
    const { mechanism } = eraOn(eras, slot.period.from);
    return (
      (slot.cutoff !== undefined && isMeant({ kind: 'unit', id: slot.cutoff.desk })) ||
      partakersOf(slot, { mechanism, organisation }).some(isMeant)
    );
  };
  return {
    slots: slots.filter((slot) => withDuties.has(`${slot.rule}/${slot.key}`) || takesPart(slot)),
    owed: [...owed].sort((one, other) => compareDates(one.due?.date, other.due?.date)),
  };
};

/** Whether what a bearer has to do with is a matter of one of the posts and units. */
export const isConcerned = (
  parties: readonly Bearer[],
  organisation: Organisation,
  bearer: Bearer,
): boolean => parties.some((party) => isOf(organisation, party, bearer));

const isOf = (organisation: Organisation, party: Bearer, bearer: Bearer): boolean => {
  if (party.kind === 'post') return actsFor(organisation, party.id, bearer);
  if (bearer.kind === 'unit') return bearer.id === party.id;
  return organisation.posts.some(({ id, unit }) => id === bearer.id && unit === party.id);
};
