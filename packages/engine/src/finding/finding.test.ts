import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { findingCodes } from './index.ts';

type Texts = Record<string, { statement: string; advice: string }>;

const textsIn = (language: string): Texts =>
  JSON.parse(
    readFileSync(new URL(`../../../messages/src/${language}/findings.json`, import.meta.url), 'utf8'),
  ) as Texts;

test.each(['zh-CN', 'en'])('every finding says what is so and what to do, in %s', (language) => {
  const { words: _, ...texts } = textsIn(language);
  expect(Object.keys(texts).sort()).toEqual([...findingCodes].sort());
  expect(Object.values(texts).every(({ statement, advice }) => statement !== '' && advice !== '')).toBe(true);
});

test('what the texts fill in, the findings bring', () => {
  const texts = textsIn('zh-CN');
  const findings = (['shilin-2018', 'linxi-demonstration'] as const).flatMap((county) =>
    checkMechanism(shippedMechanism(county), officialCalendar, { from: '2018-01-01', to: '2028-12-31' }),
  );
  const unfilled = findings.flatMap(({ code, params }) =>
    [
      ...Object.values(texts[code] ?? {})
        .join()
        .matchAll(/\{\{(\w+)\}\}/g),
    ]
      .filter(([, name]) => !((name ?? '') in params))
      .map(([hole]) => `${code} ${hole}`),
  );
  expect(unfilled).toEqual([]);
});
