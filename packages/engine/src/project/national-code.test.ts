import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalCodeShape, plainCode } from './national-code.ts';

test.each([
  ['2018-530126-47-03-012345', '2018-530126-47-03-012345'],
  ['２０１８－530126 47—03－012345', '2018-530126-47-03-012345'],
  ['201853012647030123 45', '2018-530126-47-03-012345'],
  [' 2102-530126-04-01-123456\n', '2102-530126-04-01-123456'],
])('%j is written %j', (pasted, plain) => {
  expect(plainCode(pasted)).toBe(plain);
  expect(nationalCodeShape.test(plain)).toBe(true);
});

test.each(['2018-530126-47-03-01234', '2018-530126-4A-03-012345', '无'])('%j is no code', (pasted) => {
  expect(nationalCodeShape.test(plainCode(pasted))).toBe(false);
});

test('what is plain stays as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(nationalCodeShape), (code) => {
      expect(plainCode(code)).toBe(code);
    }),
  );
});
