import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLiveStream } from './live-stream.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const beat = { next: 10_000 };

const setUp = () => {
  const sources: { address: string; closed: boolean; say: (name: string, data?: unknown) => void }[] = [];
  const heard: unknown[] = [];
  const states: boolean[] = [];
  const stream = createLiveStream({
    connect: (address) => {
      const listeners = new Map<string, (event: { data?: unknown }) => void>();
      const source = {
        address,
        closed: false,
        say: (name: string, data?: unknown) => listeners.get(name)?.({ data: JSON.stringify(data ?? null) }),
      };
      sources.push(source);
      return {
        addEventListener: (name, hear) => void listeners.set(name, hear),
        close: () => {
          source.closed = true;
        },
      };
    },
    hear: (name, data) => void heard.push([name, data]),
    onState: (live) => void states.push(live),
    spread: () => 1,
  });
  return { stream, sources, heard, states };
};

test('an open stream passes on what it hears', () => {
  const { stream, sources, heard, states } = setUp();
  stream.want('/a');
  sources[0]?.say('open');
  sources[0]?.say('changed', [['decision', '1']]);
  expect([heard, states]).toEqual([[['changed', [['decision', '1']]]], [true]]);
});

test('a broken one is opened again, after a wait that doubles until it is there', () => {
  const { stream, sources, states } = setUp();
  stream.want('/a');
  for (const wait of [1_000, 2_000, 4_000]) {
    const count = sources.length;
    sources.at(-1)?.say('error');
    vi.advanceTimersByTime(wait - 1);
    expect(sources).toHaveLength(count);
    vi.advanceTimersByTime(1);
    expect(sources).toHaveLength(count + 1);
  }
  sources.at(-1)?.say('open');
  sources.at(-1)?.say('error');
  vi.advanceTimersByTime(1_000);
  expect(sources).toHaveLength(5);
  expect(states.at(-1)).toBe(false);
});

test('one that no longer beats is taken for broken', () => {
  const { stream, sources } = setUp();
  stream.want('/a');
  sources[0]?.say('open');
  sources[0]?.say('beat', beat);
  vi.advanceTimersByTime(20_000);
  sources[0]?.say('beat', beat);
  vi.advanceTimersByTime(20_000);
  expect(sources[0]?.closed).toBe(false);
  vi.advanceTimersByTime(5_000);
  expect(sources[0]?.closed).toBe(true);
});

test('the network’s return ends the wait, and does nothing to a stream that is there', () => {
  const { stream, sources } = setUp();
  stream.want('/a');
  stream.tryNow();
  expect(sources).toHaveLength(1);
  sources[0]?.say('error');
  stream.tryNow();
  expect(sources).toHaveLength(2);
});

test('another meeting is another stream, and none closes it', () => {
  const { stream, sources, states } = setUp();
  stream.want('/a');
  stream.want('/b');
  stream.want('/b');
  expect(sources.map(({ address, closed }) => [address, closed])).toEqual([
    ['/a', true],
    ['/b', false],
  ]);
  stream.want(null);
  expect([sources[1]?.closed, states]).toEqual([true, [false]]);
  sources[1]?.say('error');
  vi.advanceTimersByTime(60_000);
  expect(sources).toHaveLength(2);
});
