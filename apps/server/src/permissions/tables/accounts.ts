import { v7 as uuidv7 } from 'uuid';
import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type Kind } from '../kinds.ts';
import type { Table } from '../row.ts';

const may: readonly Kind[] = ['administrator'];

export const accounts: Table<'accounts'> = {
  list: { may, ready: () => ({}) },
  open: { may, ready: (county) => newcomer(county) },
  resetPassword: { may, ready: async (county) => ({ personId: (await opened(county)).personId }) },
  unlock: { may, ready: async (county) => ({ personId: (await opened(county)).personId }) },
};

const anybody: readonly Kind[] = [...everyone, 'administrator'];

/** The door. Callers here carry no cookie of a real session, so that none of them has a password to change. */
export const session: Table<'session'> = {
  current: { may: anybody, visitors: true, ready: () => ({}) },
  demonstrationPeople: { may: anybody, visitors: true, ready: () => ({}) },
  signIn: { may: anybody, visitors: true, ready: async (county) => (await opened(county)).credentials },
  enterAs: {
    may: anybody,
    visitors: true,
    ready: async (county) => ({ personId: (await someone(county)).personId }),
  },
  signOut: { may: anybody, visitors: true, ready: () => ({}) },
  changePassword: {
    may: [],
    otherwise: 'not-signed-in',
    ready: () => ({ current: 'Wrong-horse-7', next: 'Right-horse-8' }),
  },
};

let people = 0;

/** Somebody of the county who has no account yet. */
async function newcomer(county: TestCounty): Promise<{ personId: string; userName: string }> {
  const { accounts: all } = answered(await county.administrator.call('accounts.list'));
  const { personId } = all.find(({ userName }: { userName: string | null }) => userName === null);
  people += 1;
  return { personId, userName: `person.${people}` };
}

async function opened(county: TestCounty) {
  const person = await newcomer(county);
  const credentials = answered(await county.administrator.call('accounts.open', person, uuidv7()));
  return { personId: person.personId, credentials };
}

async function someone(county: TestCounty): Promise<{ personId: string }> {
  const { posts } = answered(await as(county, 'magistrate').call('organisation.show'));
  return posts[0].holder;
}
