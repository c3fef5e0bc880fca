export { additionsOf, withAdditions } from './additions.ts';
export { holderOn, holdsOn, postsHeldBy } from './appointment.ts';
export { type BearerContext, bearersOf } from './bearer.ts';
export { leaderPosts, liaisonPosts } from './eligible.ts';
export { foundingOrganisation } from './founding.ts';
export { actsFor, mayAct } from './may-act.ts';
export { groupMembers } from './membership.ts';
export type {
  Appointment,
  Bearer,
  Dated,
  Liaison,
  Organisation,
  Person,
  Portfolio,
  Subject,
  Turn,
} from './organisation.ts';
export { partakersOf } from './partakers.ts';
export { liaisonOf, portfolioLeadOf } from './portfolio.ts';
export { leadOf } from './turn.ts';
