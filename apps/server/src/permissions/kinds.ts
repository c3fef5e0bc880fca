import type { Caller, TestCounty } from '../testing/county.ts';

/**
 * Every kind of post, by the post of the demonstration county that stands for it. What is asked for is always the water
 * bureau's, which the vice-magistrate for agriculture has in the portfolio.
 */
export const posts = {
  magistrate: 'magistrate',
  standingViceMagistrate: 'standing-vice-magistrate',
  portfolioLeader: 'vice-magistrate-agriculture',
  otherLeader: 'vice-magistrate-industry',
  liaison: 'office-deputy-3',
  officeDirector: 'government-office-director',
  officeClerk: 'government-office-clerk',
  supervisionDirector: 'supervision-office-director',
  supervisionClerk: 'supervision-office-clerk',
  secretariatHead: 'development-reform-head',
  secretariatClerk: 'development-reform-clerk',
  keyProjectsChief: 'key-projects-chief',
  keyProjectsClerk: 'key-projects-clerk',
  unitHead: 'water-head',
  unitClerk: 'water-clerk',
  otherUnitClerk: 'housing-clerk',
  townClerk: 'qingxi-clerk',
} as const;

export type PostKind = keyof typeof posts;
export type Kind = PostKind | 'administrator';

/** Whoever holds a post. */
export const everyone = Object.keys(posts) as PostKind[];

export const as = (county: TestCounty, kind: Kind): Caller =>
  kind === 'administrator' ? county.administrator : county.as(posts[kind]);

/** The responsible unit. */
export const unit = ['unitHead', 'unitClerk'] as const satisfies Kind[];

/** Those who keep registry and docket (一, 二（二）4（1）). */
export const keepers = [
  'secretariatHead',
  'secretariatClerk',
  'keyProjectsChief',
  'keyProjectsClerk',
] as const satisfies Kind[];

/** The government office, of which the liaison deputies are (二（二）4（2）). */
export const office = ['liaison', 'officeDirector', 'officeClerk'] as const satisfies Kind[];

/** Those who set the day of a resolution meeting (二（二）1). */
export const conveners = ['magistrate', 'standingViceMagistrate', ...office] as const satisfies Kind[];

/** The supervision office (二（二）4（3）). */
export const supervisors = ['supervisionDirector', 'supervisionClerk'] as const satisfies Kind[];

/** To whom a case of the water bureau does not exist: it is neither theirs nor in their portfolio (二（一）3). */
export const strangers = ['otherLeader', 'otherUnitClerk', 'townClerk'] as const satisfies Kind[];

/** Those who see it. */
export const seers: readonly Kind[] = everyone.filter(
  (kind) => !(strangers as readonly Kind[]).includes(kind),
);
