import { expect, test } from 'vitest';
import { columnsChosen, usualColumns, writeColumns } from './columns-chosen.ts';

test.each([
  [undefined, usualColumns],
  ['moon', usualColumns],
  ['stage.owner.moon', ['owner', 'stage']],
])('an address that names %j shows %j', (named, shown) => {
  expect(columnsChosen(named)).toEqual(shown);
});

test('what is usual needs no words', () => {
  expect(writeColumns(usualColumns)).toBeUndefined();
  expect(writeColumns([])).toBeUndefined();
  expect(columnsChosen(writeColumns(['unit', 'place']))).toEqual(['unit', 'place']);
});
