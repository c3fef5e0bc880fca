import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DecisionDraft } from './decision-draft.ts';
import type { Decision } from './meeting-queries.ts';
import { createRecorder } from './recorder.ts';
import { type Unsent, unsentStore } from './unsent.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const place = { docketItemId: 'item', position: 1 };
const other = { docketItemId: null, position: 1 };
const draft = (requirement: string): DecisionDraft => ({
  heard: '',
  requirement,
  leadUnitId: null,
  assistingUnitIds: [],
  limitOn: null,
  outcome: 'decided',
});

const memory = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
};

type Sent = Unsent & { attempt: NonNullable<Unsent['attempt']> };
const conflict = () => new ORPCError('CONFLICT', { status: 409, data: { code: 'conflict' } });
const refusal = () => new ORPCError('BAD', { status: 422, data: { code: 'unknown-unit' } });

/** A server that answers each key once; `cut` loses the answer, `down` the question. */
const county = () => {
  const answers = new Map<string, Decision>();
  const stored = new Map<string, { revision: number; requirement: string }>();
  const state = { cut: false, down: false, refuse: false, asked: [] as Sent[] };
  const send = async (sent: Sent): Promise<Decision> => {
    state.asked.push(sent);
    await Promise.resolve();
    if (state.down) throw new TypeError('no answer');
    if (state.refuse) throw refusal();
    const at = JSON.stringify(sent.place);
    const { attempt } = sent;
    if (!answers.has(attempt.key)) {
      if ((stored.get(at)?.revision ?? 0) !== attempt.revision) throw conflict();
      const row = { revision: attempt.revision + 1, requirement: attempt.draft.requirement };
      stored.set(at, row);
      answers.set(attempt.key, { ...sent.place, ...attempt.draft, ...row } as Decision);
    }
    if (state.cut) throw new TypeError('no answer');
    return answers.get(attempt.key) as Decision;
  };
  return { state, stored, send, at: (where: object) => stored.get(JSON.stringify(where)) };
};

let keys = 0;
const sit = (server: ReturnType<typeof county>, storage = memory()) => {
  const recorder = createRecorder({
    store: unsentStore(storage, 'person', 'meeting'),
    send: server.send,
    onStored: () => {},
    newKey: () => `key-${(keys += 1)}`,
  });
  recorder.start();
  return { recorder, storage };
};
const fateOf = ({ recorder }: ReturnType<typeof sit>) =>
  [...recorder.entries().values()].map(({ fate }) => fate.kind);

describe('what is typed', () => {
  test('is kept at once, sent when the typing pauses, and cleaned away when it is stored', async () => {
    const server = county();
    const { recorder, storage } = sit(server);
    recorder.type(place, draft('调'), 0);
    expect(storage.kept.size).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    recorder.type(place, draft('调剂'), 0);
    await vi.advanceTimersByTimeAsync(699);
    expect(server.state.asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.at(place)).toEqual({ revision: 1, requirement: '调剂' });
    expect([storage.kept.size, recorder.entries().size]).toEqual([0, 0]);
    expect(recorder.echo(place, 1)).toEqual(draft('调剂'));
    expect(recorder.echo(place, 2)).toBeUndefined();
  });

  test('is sent now and then also while the typing goes on', async () => {
    const server = county();
    const { recorder } = sit(server);
    for (let count = 1; count <= 40; count += 1) {
      const revision = recorder.entries().get('item/1')?.revision ?? server.at(place)?.revision ?? 0;
      recorder.type(place, draft('字'.repeat(count)), revision);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(server.state.asked.length).toBeGreaterThanOrEqual(3);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.at(place)?.requirement).toBe('字'.repeat(40));
  });

  test('is there after a crash, and is sent then', async () => {
    const server = county();
    const first = sit(server);
    server.state.down = true;
    first.recorder.type(place, draft('没来得及'), 0);
    const again = sit(county(), first.storage);
    expect(again.recorder.entries().get('item/1')?.draft.requirement).toBe('没来得及');
    await vi.advanceTimersByTimeAsync(0);
    expect(first.storage.kept.size).toBe(0);
  });

  test('is sent when the page is left before the pause', async () => {
    const server = county();
    const { recorder } = sit(server);
    recorder.type(place, draft('走了'), 0);
    recorder.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.at(place)?.requirement).toBe('走了');
  });

  test('is another person’s as little as another meeting’s', () => {
    const storage = memory();
    sit(county(), storage).recorder.type(place, draft('我的'), 0);
    expect(unsentStore(storage, 'somebody', 'meeting').all()).toEqual([]);
    expect(unsentStore(storage, 'person', 'another').all()).toEqual([]);
  });
});

describe('a network that fails', () => {
  test('keeps everything, in order, and lets it through once it is back', async () => {
    const server = county();
    const seat = sit(server);
    server.state.down = true;
    seat.recorder.type(place, draft('一'), 0);
    await vi.advanceTimersByTimeAsync(800);
    seat.recorder.type(other, draft('二'), 0);
    seat.recorder.type(place, draft('一二'), 0);
    await vi.advanceTimersByTimeAsync(30_000);
    expect([server.stored.size, seat.recorder.entries().size]).toEqual([0, 2]);
    expect(fateOf(seat)).toContain('away');
    server.state.down = false;
    seat.recorder.tryNow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([server.at(place)?.requirement, server.at(other)?.requirement]).toEqual(['一二', '二']);
    expect(seat.storage.kept.size).toBe(0);
  });

  test('that loses an answer does not make a conflict with oneself, nor a second writing', async () => {
    const server = county();
    const seat = sit(server);
    server.state.cut = true;
    seat.recorder.type(place, draft('写'), 0, 'now');
    await vi.advanceTimersByTimeAsync(0);
    seat.recorder.type(place, draft('写完'), 0);
    server.state.cut = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.at(place)).toEqual({ revision: 2, requirement: '写完' });
    expect(fateOf(seat)).toEqual([]);
  });

  test('nor after the browser has crashed in between', async () => {
    const server = county();
    const first = sit(server);
    server.state.cut = true;
    first.recorder.type(place, draft('写'), 0, 'now');
    await vi.advanceTimersByTimeAsync(0);
    first.recorder.type(place, draft('写完'), 0);
    // The first page is gone; nothing of it goes on.
    const left = memory();
    for (const [name, text] of first.storage.kept) left.setItem(name, text);
    server.state.cut = false;
    const again = sit(server, left);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.at(place)).toEqual({ revision: 2, requirement: '写完' });
    expect(fateOf(again)).toEqual([]);
  });
});

describe('what somebody else wrote', () => {
  test('is not overwritten: the text stays, and goes on top when one says so', async () => {
    const server = county();
    const seat = sit(server);
    server.stored.set(JSON.stringify(place), { revision: 1, requirement: '先记下的' });
    seat.recorder.type(place, draft('后记下的'), 0, 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(fateOf(seat)).toEqual(['conflict']);
    seat.recorder.type(place, draft('后记下的，又改'), 0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([fateOf(seat), server.at(place)?.requirement, seat.storage.kept.size]).toEqual([
      ['conflict'],
      '先记下的',
      1,
    ]);
    seat.recorder.type(place, draft('后记下的，又改'), 1, 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.at(place)).toEqual({ revision: 2, requirement: '后记下的，又改' });
  });

  test('holds up no other place', async () => {
    const server = county();
    const seat = sit(server);
    server.stored.set(JSON.stringify(place), { revision: 1, requirement: '先记下的' });
    seat.recorder.type(place, draft('后'), 0, 'now');
    seat.recorder.type(other, draft('别处'), 0, 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.at(other)?.requirement).toBe('别处');
  });
});

test('a refusal is told, the text stays, and the next key pressed tries again', async () => {
  const server = county();
  const seat = sit(server);
  server.state.refuse = true;
  seat.recorder.type(place, draft('甲'), 0, 'now');
  await vi.advanceTimersByTimeAsync(5_000);
  expect([fateOf(seat), server.state.asked.length]).toEqual([['refused'], 1]);
  server.state.refuse = false;
  seat.recorder.type(place, draft('乙'), 0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.at(place)?.requirement).toBe('乙');
});
