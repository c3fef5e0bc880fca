import type { Dated, Organisation } from './organisation.ts';

/** Whether a dated row holds on a day. */
export const holdsOn = ({ from, to }: Dated, date: string): boolean =>
  from <= date && (to === null || date <= to);

/** The row that holds on a day; where two overlap, the later one has succeeded the earlier. */
export const latestOn = <Row extends Dated>(rows: readonly Row[], date: string): Row | undefined =>
  rows
    .filter((row) => holdsOn(row, date))
    .reduce<Row | undefined>((latest, row) => (latest && latest.from > row.from ? latest : row), undefined);

/** The person who holds the post on that day, or null while it is vacant. */
export const holderOn = (organisation: Organisation, post: string, date: string): string | null =>
  latestOn(
    organisation.appointments.filter((one) => one.post === post),
    date,
  )?.person ?? null;

/** Every post that the person holds on that day; one person may hold several (一). */
export const postsHeldBy = (organisation: Organisation, person: string, date: string): string[] =>
  organisation.posts.map(({ id }) => id).filter((post) => holderOn(organisation, post, date) === person);
