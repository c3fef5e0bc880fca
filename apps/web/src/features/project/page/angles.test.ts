import { expect, test } from 'vitest';
import { anglesOf } from './angles.ts';

const month = (name: string, ...angles: (string | null)[]) =>
  ({ month: name, photographs: angles.map((angle, at) => ({ angle, fileId: `${name} ${at}` })) }) as never;

test('pictures from one angle stand together, oldest first, and what has no pair with the rest', () => {
  const { angles, rest } = anglesOf([month('2018-05', '东侧', null), month('2018-04', '东侧', '南侧')]);
  expect(angles).toMatchObject([{ angle: '东侧', months: [{ month: '2018-04' }, { month: '2018-05' }] }]);
  expect(rest).toMatchObject([
    { month: '2018-04', photographs: [{ angle: '南侧' }] },
    { month: '2018-05', photographs: [{ angle: null }] },
  ]);
});
