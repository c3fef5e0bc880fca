import type { Hours } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

/** Where and when a person wishes to be told. */
export interface Wish {
  email: string | null;
  mobile: string | null;
  byEmail: boolean;
  bySms: boolean;
  hours: Hours | null;
  revision: number;
}

/** Until a person wishes something, they are told in the house alone. */
export const noWish: Wish = {
  email: null,
  mobile: null,
  byEmail: false,
  bySms: false,
  hours: null,
  revision: 0,
};

/** What everybody wishes who wishes anything, by person. */
export async function findWishes(tx: Tx, jurisdictionId: string): Promise<Map<string, Wish>> {
  const rows = await wishes(tx, jurisdictionId).execute();
  return new Map(rows.map((row) => [row.person_id, wishOf(row)]));
}

export async function findWish(tx: Tx, jurisdictionId: string, personId: string): Promise<Wish> {
  const row = await wishes(tx, jurisdictionId).where('person_id', '=', personId).executeTakeFirst();
  return row ? wishOf(row) : noWish;
}

const wishes = (tx: Tx, jurisdictionId: string) =>
  tx
    .selectFrom('reminder_wish')
    .select(['person_id', 'email', 'mobile', 'by_email', 'by_sms', 'hours_from', 'hours_to', 'revision'])
    .where('jurisdiction_id', '=', jurisdictionId);

type Row = Awaited<ReturnType<ReturnType<typeof wishes>['executeTakeFirstOrThrow']>>;

const wishOf = ({ email, mobile, by_email, by_sms, hours_from, hours_to, revision }: Row): Wish => ({
  email,
  mobile,
  byEmail: by_email,
  bySms: by_sms,
  hours: hours_from === null || hours_to === null ? null : { from: hours_from, to: hours_to },
  revision,
});
