import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** Rows of `docs/coverage.md`: the first cell names what is asked, the last which tests show it. */
const rows = readFileSync(join(root, 'docs/coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| *[A-Z]?\d+ *\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ id: cells[1]!, tests: testsNamed(cells.at(-2)!) }));

/** Every rule of the source document, and every question that it leaves open. */
const asked = [
  'P1 P2 P3 P4 P5 P6',
  'W1 W2 J1 J2 J3 J4 J5 J6 J7 J8 J9 M1 M2 M3 Q1 Q2 Q3 Q4',
  'G1 G2 G3 G4 G5 G6 G7 G8 D1 D2',
  '1 2 3 4 5 6 7 8',
  'L1 L2 L3 L4 L5 L6 L7 L8',
].flatMap((ids) => ids.split(' '));

test('every rule of the source document has its row, once', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
});

test.each(rows)('$id is shown by tests that exist', ({ tests }) => {
  expect(tests).not.toEqual([]);
  expect(tests.filter(({ file, title }) => !stands(file, title))).toEqual([]);
});

/** `` `file` “title” `` as often as a cell says it. */
function testsNamed(cell: string) {
  return [...cell.matchAll(/`([^`]+)` “(.+?)”(?= ·|$)/g)].map(([, file, title]) => ({
    file: file!,
    title: title!,
  }));
}

function stands(file: string, title: string): boolean {
  const path = join(root, file);
  return existsSync(path) && readFileSync(path, 'utf8').includes(title);
}
