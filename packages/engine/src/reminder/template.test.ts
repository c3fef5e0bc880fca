import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fillTemplate, isTemplate } from './index.ts';

test.each([
  ['{"to":"{{phone}}","msg":"{{text}}"}', true],
  ['{"to":["{{ phone }}"],"params":{"url":"{{link}}"}}', true],
  ['{"to":"{{phone}}"}', false],
  ['{"msg":"{{text}}"}', false],
  ['{"to":"{{phone}}","msg":"{{text}} {{name}}"}', false],
  ['{"to":"{{phone}}","msg":"{{text}} {{}}"}', false],
  ['{"to":"{{phone}}","{{text}}":1}', false],
  ['{"to":{{phone}},"msg":"{{text}}"}', false],
  ['"{{phone}} {{text}}"', false],
  ['phone={{phone}}&text={{text}}', false],
  ['', false],
])('%s can be filled: %s', (template, may) => {
  expect(isTemplate(template)).toBe(may);
});

it('whatever it is filled with, it stays the JSON that it was', () => {
  fc.assert(
    fc.property(fc.record({ phone: fc.string(), text: fc.string(), link: fc.string() }), (values) => {
      const filled = fillTemplate('{"to":["{{phone}}"],"msg":"见：{{text}} {{link}}","n":1}', values);
      expect(JSON.parse(filled)).toEqual({
        to: [values.phone],
        msg: `见：${values.text} ${values.link}`,
        n: 1,
      });
    }),
  );
});
