import { expect, it } from 'vitest';
import type { Server } from '../server.ts';
import { doChores } from './chores.ts';
import { repeatedly } from './repeatedly.ts';

const server = {} as Server;

it('a chore that fails is reported by its feature, and the next is done all the same', async () => {
  const told: string[] = [];
  const done: string[] = [];
  const chores = {
    first: () => Promise.reject(new Error('no')),
    second: async () => void done.push('second'),
  };
  await doChores(server, chores, (feature, error) => told.push(`${feature}: ${(error as Error).message}`));
  expect({ told, done }).toEqual({ told: ['first: no'], done: ['second'] });
});

it('work is repeated although it fails, and stopping waits for the turn in hand', async () => {
  const events: string[] = [];
  const third = Promise.withResolvers<void>();
  const stop = repeatedly(
    async () => {
      events.push('begun');
      if (events.length === 1) throw new Error('away');
      if (events.filter((event) => event === 'begun').length === 3) third.resolve();
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push('ended');
    },
    1,
    () => events.push('reported'),
  );
  await third.promise;
  await stop();
  expect(events).toEqual(['begun', 'reported', 'begun', 'ended', 'begun', 'ended']);
});
