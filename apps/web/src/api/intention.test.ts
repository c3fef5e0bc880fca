import { expect, test } from 'vitest';
import { createIntention } from './intention.ts';

const counted = () => {
  let count = 0;
  return createIntention(() => `key-${(count += 1)}`);
};

test('a retry of the same input keeps the key', () => {
  const intention = counted();
  expect(intention.keyFor({ title: 'a' })).toBe('key-1');
  expect(intention.keyFor({ title: 'a' })).toBe('key-1');
});

test('changed input is another intention', () => {
  const intention = counted();
  intention.keyFor({ title: 'a' });
  expect(intention.keyFor({ title: 'b' })).toBe('key-2');
});

test('the same input after the server has decided is meant anew', () => {
  const intention = counted();
  intention.keyFor({ title: 'a' });
  intention.settle();
  expect(intention.keyFor({ title: 'a' })).toBe('key-2');
});

test('a command without input has a key too', () => {
  const intention = counted();
  expect(intention.keyFor(undefined)).toBe('key-1');
  expect(intention.keyFor(undefined)).toBe('key-1');
});

test('files are told apart by name, size and time', () => {
  const intention = counted();
  const file = (name: string) => new File(['x'], name, { lastModified: 0 });
  expect(intention.keyFor({ file: file('a.jpg') })).toBe('key-1');
  expect(intention.keyFor({ file: file('a.jpg') })).toBe('key-1');
  expect(intention.keyFor({ file: file('b.jpg') })).toBe('key-2');
});

test('keys are UUIDs of version 7', () => {
  expect(createIntention().keyFor({})).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
