import type { Action, Duty } from '../mechanism/index.ts';
import { holderOn } from './appointment.ts';
import { type BearerContext, bearersOf } from './bearer.ts';
import type { Bearer, Organisation, Subject } from './organisation.ts';

/**
 * The post under which somebody may do an action in a case, or null. Who may is whoever the mechanism makes bear it,
 * or names beside the bearer; what a unit bears may be done by any post in it or in its sections.
 *
 * @param actorPosts the posts the person holds on the context's date; the first that may is the answer
 */
export const mayAct = (
  action: Action,
  actorPosts: readonly string[],
  context: BearerContext,
): string | null => {
  const entitled = context.mechanism.duties
    .filter((duty) => duty.action === action && concerns(duty, context.subject))
    .flatMap((duty) => entitledBy(duty, context));
  return (
    actorPosts.find((post) => entitled.some((bearer) => actsFor(context.organisation, post, bearer))) ?? null
  );
};

/** Its bearers, whoever is named beside them, and those to whom it goes over, for good or while a bearer's post is vacant. */
const entitledBy = ({ bearer, alsoBy = [], delegates }: Duty, context: BearerContext): Bearer[] => {
  const bearers = bearersOf(bearer, context);
  const goesOver =
    delegates?.when === 'authorised' ||
    bearers.some(
      ({ kind, id }) => kind === 'post' && holderOn(context.organisation, id, context.date) === null,
    );
  return [
    ...bearers,
    ...[...alsoBy, ...(goesOver ? (delegates?.to ?? []) : [])].flatMap((rule) => bearersOf(rule, context)),
  ];
};

/** A duty that comes round with a slot entitles nobody to do the same at another slot. */
const concerns = (duty: Duty, subject: Subject | undefined): boolean =>
  !('every' in duty) || subject?.slot === undefined || subject.slot.rule === duty.every;

/** Whether the holder of a post acts for a bearer: it is that post, or a post in that unit or one of its sections. */
export const actsFor = (organisation: Organisation, post: string, bearer: Bearer): boolean => {
  if (bearer.kind === 'post') return bearer.id === post;
  const unit = organisation.posts.find(({ id }) => id === post)?.unit;
  return unit !== undefined && isPartOf(organisation, unit, bearer.id);
};

const isPartOf = (organisation: Organisation, unit: string, whole: string): boolean => {
  if (unit === whole) return true;
  const row = organisation.units.find(({ id }) => id === unit);
  return row?.kind === 'section' && row.parent !== undefined && isPartOf(organisation, row.parent, whole);
};
