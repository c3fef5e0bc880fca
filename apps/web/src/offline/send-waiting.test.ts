import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorOf } from '../api/problem.ts';
import { openDevice } from './device-database.ts';
import { keepPhotograph, keptPhotograph, waitingFileId } from './kept-photographs.ts';
import { photographsIn, type SendingParts, sendWaiting } from './send-waiting.ts';
import {
  changeWaiting,
  countOfOthers,
  dropWaiting,
  keepWaiting,
  listWaiting,
  type Waiting,
} from './waiting.ts';

const refusal = (code: string, status = 409) =>
  errorOf({ type: '', code, status, title: code, detail: code, params: {} });

/** A server that does each key once, as the ledger does, and says what it was sent. */
const ledger = () => {
  const done = new Map<string, unknown>();
  const arrived: { key: string; input: unknown }[] = [];
  const uploaded: string[] = [];
  const answers = new Map<string, () => Error | undefined>();
  const parts: SendingParts = {
    call: async ({ key }, input) => {
      const failure = answers.get(key)?.();
      if (failure) throw failure;
      arrived.push({ key, input });
      if (!done.has(key)) done.set(key, input);
      return done.get(key);
    },
    upload: async ({ key }) => {
      uploaded.push(key);
      return { id: `sha-${key}`, name: '', width: 1, takenAt: null, place: null };
    },
    onDecided: () => {},
    photographLost: () => refusal('photographLost', 410),
  };
  return {
    parts,
    done,
    arrived,
    uploaded,
    fail: (key: string, ...errors: Error[]) => answers.set(key, () => errors.shift()),
  };
};

const waiting = (key: string, more: Partial<Waiting> = {}): Waiting => ({
  account: 'an',
  key,
  procedure: 'project.reportMonth',
  input: { key },
  subject: `subject of ${key}`,
  title: key,
  words: [],
  address: '/',
  givenAt: 0,
  held: false,
  refusal: null,
  ...more,
});

const photograph = (key: string) =>
  keepPhotograph({
    account: 'an',
    key,
    report: 'r',
    name: `${key}.jpg`,
    blob: new Blob([key]),
    stored: null,
  });

const keysLeft = async (account = 'an') => (await listWaiting(account)).map(({ key }) => key);

beforeEach(async () => {
  const database = await openDevice();
  for (const store of ['answers', 'waiting', 'photographs'] as const) await database.clear(store);
});

describe('refused', () => {
  test('it stays with the reason, and what follows on the same subject waits; other subjects go', async () => {
    const { parts, arrived, fail } = ledger();
    fail('1', refusal('conflict'));
    await keepWaiting(waiting('1', { subject: 'a' }));
    await keepWaiting(waiting('2', { subject: 'a' }));
    await keepWaiting(waiting('3', { subject: 'b' }));
    expect(await sendWaiting('an', parts)).toBe('done');
    expect(arrived.map(({ key }) => key)).toEqual(['3']);
    expect((await listWaiting('an')).map(({ key, refusal: why }) => [key, why?.code])).toEqual([
      ['1', 'conflict'],
      ['2', undefined],
    ]);
  });

  test('it goes when the person lets it, and then what stood behind it', async () => {
    const { parts, arrived, fail } = ledger();
    fail('1', refusal('conflict'));
    await keepWaiting(waiting('1', { subject: 'a' }));
    await keepWaiting(waiting('2', { subject: 'a' }));
    await sendWaiting('an', parts);
    await changeWaiting({ account: 'an', key: '1' }, { refusal: null });
    expect(await sendWaiting('an', parts)).toBe('done');
    expect(arrived.map(({ key }) => key)).toEqual(['1', '2']);
    expect(await keysLeft()).toEqual([]);
  });

  test.each(['not-signed-in', 'another-person', 'password-change-due'])(
    '%s stops everything and blames nothing',
    async (code) => {
      const { parts, arrived, fail } = ledger();
      fail('1', refusal(code, 401));
      await keepWaiting(waiting('1'));
      await keepWaiting(waiting('2'));
      expect(await sendWaiting('an', parts)).toBe('signed-out');
      expect(arrived).toEqual([]);
      expect((await listWaiting('an')).every((one) => one.refusal === null)).toBe(true);
    },
  );

  test('a photograph that the browser has thrown away is said, not sent without', async () => {
    const { parts, done } = ledger();
    await keepWaiting(waiting('1', { input: { photographs: [{ fileId: waitingFileId('gone') }] } }));
    await sendWaiting('an', parts);
    expect(done.size).toBe(0);
    expect((await listWaiting('an'))[0]?.refusal?.code).toBe('photographLost');
  });
});

describe('no answer', () => {
  test('a broken line ends the round; the answer that was lost is had under the same key', async () => {
    const { parts, done, arrived } = ledger();
    const lost: SendingParts = {
      ...parts,
      call: async (one, input) => {
        await parts.call(one, input);
        throw new TypeError('the line broke after it was done');
      },
    };
    await keepWaiting(waiting('1'));
    await keepWaiting(waiting('2'));
    expect(await sendWaiting('an', lost)).toBe('unanswered');
    expect(await keysLeft()).toEqual(['1', '2']);
    expect(await sendWaiting('an', parts)).toBe('done');
    expect(arrived.map(({ key }) => key)).toEqual(['1', '1', '2']);
    expect([...done.keys()]).toEqual(['1', '2']);
  });

  test('a fault of the server’s holds up its own subject only, and nothing is given up', async () => {
    const { parts, arrived, fail } = ledger();
    fail('1', refusal('internal-error', 500));
    await keepWaiting(waiting('1', { subject: 'a' }));
    await keepWaiting(waiting('2', { subject: 'a' }));
    await keepWaiting(waiting('3', { subject: 'b' }));
    expect(await sendWaiting('an', parts)).toBe('unanswered');
    expect(arrived.map(({ key }) => key)).toEqual(['3']);
    expect(await keysLeft()).toEqual(['1', '2']);
  });
});

describe('sending', () => {
  test('goes in the order in which things were given, and only in one’s own name', async () => {
    const { parts, arrived } = ledger();
    await keepWaiting(waiting('2'));
    await keepWaiting(waiting('1'));
    await keepWaiting(waiting('0', { account: 'bai' }));
    await sendWaiting('an', parts);
    expect(arrived.map(({ key }) => key)).toEqual(['1', '2']);
    expect(await keysLeft('bai')).toEqual(['0']);
    expect(await countOfOthers('an')).toBe(1);
  });

  test('leaves alone what the person is changing', async () => {
    const { parts, arrived } = ledger();
    await keepWaiting(waiting('1', { held: true }));
    expect(await sendWaiting('an', parts)).toBe('done');
    expect(arrived).toEqual([]);
  });

  test('takes in what is added meanwhile', async () => {
    const { parts, arrived } = ledger();
    await keepWaiting(waiting('1'));
    await sendWaiting('an', {
      ...parts,
      onDecided: ({ key }) => (key === '1' ? keepWaiting(waiting('2')) : undefined),
    });
    expect(arrived.map(({ key }) => key)).toEqual(['1', '2']);
  });

  test('sends photographs ahead, each once, and names them as the server does', async () => {
    const { parts, arrived, uploaded, fail } = ledger();
    fail('1', new TypeError('the line broke'));
    await photograph('p');
    await photograph('q');
    const input = {
      photographs: [{ fileId: waitingFileId('p') }, { fileId: 'there' }, { fileId: waitingFileId('q') }],
    };
    await keepWaiting(waiting('1', { input }));
    expect(await sendWaiting('an', parts)).toBe('unanswered');
    expect(await sendWaiting('an', parts)).toBe('done');
    expect(uploaded).toEqual(['p', 'q']);
    expect(arrived[0]?.input).toEqual({
      photographs: [{ fileId: 'sha-p' }, { fileId: 'there' }, { fileId: 'sha-q' }],
    });
    expect(await keptPhotograph('an', 'p')).toBeUndefined();
  });
});

test('the better form of a command stands in for the earlier', async () => {
  await keepWaiting(waiting('1'));
  await keepWaiting(waiting('2'), '1');
  expect(await keysLeft()).toEqual(['2']);
  await changeWaiting({ account: 'an', key: '1' }, { held: true });
  await dropWaiting({ account: 'an', key: '1' });
  expect(await keysLeft()).toEqual(['2']);
});

test.each([
  [undefined, []],
  [null, []],
  ['waiting:a', ['a']],
  [{ fileIds: ['waiting:a', 'waiting:b', 'waiting:a', 'c'], text: 'waiting' }, ['a', 'b']],
])('photographs in %j', (input, keys) => {
  expect(photographsIn(input)).toEqual(keys);
});
