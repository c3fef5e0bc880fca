import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { usableMechanism } from './usable-mechanism.ts';

const shilin = await readFile(
  new URL('../../../../../mechanisms/shilin-2018/mechanism.yaml', import.meta.url),
  'utf8',
);
const refusalOf = (source: string): string => {
  try {
    usableMechanism('shilin-2018', source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The file was taken for usable.');
};
const placeOf = (text: string, mistake: string) => {
  const before = text.slice(0, text.indexOf(mistake)).split('\n');
  return `mechanisms/shilin-2018/mechanism.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

it('names line and column of a key that the language does not have', () => {
  const source = shilin.replace('    lasts: half-day', '    duration: half-day');
  expect(refusalOf(source)).toContain(
    `${placeOf(source, 'duration: half-day')} 这里不认识键“duration”。检查拼写`,
  );
});

it('names line and column of a date that does not exist, with how to write one', () => {
  const source = shilin.replace('on: 2018-04-26', 'on: 2018-02-30');
  expect(refusalOf(source)).toContain(
    `${placeOf(source, '2018-02-30')} 没有 2018-02-30 这一天。改成真实存在的日期`,
  );
});

it('tells of every mistake at once, and counts them', () => {
  const source = shilin
    .replace('on: 2018-04-26', 'on: 2018-02-30')
    .replace('    lasts: half-day', '    duration: half-day');
  const [heading, ...places] = refusalOf(source).split('\n');
  expect(heading).toBe('mechanisms/shilin-2018/mechanism.yaml 不能使用，有 2 处要改：');
  expect(places).toHaveLength(2);
});

it('leaves no hole in a message, whatever is wrong', () => {
  for (const [from, to] of [
    ['{ id: 文末', '{ id: 文首'],
    ['unit: key-projects-section', 'unit: key-project-section'],
    ['recurs: { every: month, parts: [mid, end] }', 'recurs: { every: fortnight }'],
    ['guatu: 1', 'guatu: 1\n  - :'],
  ] as const) {
    expect(refusalOf(shilin.replaceAll(from, to))).not.toMatch(/\{\{|undefined/);
  }
});

it('takes the county’s own file', () => {
  expect(usableMechanism('shilin-2018', shilin).id).toBe('shilin-2018');
});
