import { doubtCodes, ignoredReasons, importFields, importFindingCodes, yuanPer } from '@guatu/engine';
import { isMessageKey, locales, render } from '@guatu/messages';
import { expect, test } from 'vitest';
import { workbookProblemCodes } from './index.ts';

test.each([
  ...doubtCodes.map((code) => `import.doubt.${code}`),
  ...importFindingCodes.map((code) => `import.finding.${code}`),
  ...ignoredReasons.map((reason) => `import.ignored.${reason}`),
  ...importFields.map((field) => `import.field.${field}`),
  ...Object.keys(yuanPer).map((unit) => `import.unit.${unit}`),
  ...workbookProblemCodes.map((code) => `import.problem.${code}`),
])('%s has a sentence in every language', (key) => {
  if (!isMessageKey(key)) throw new Error(`no message ${key}`);
  const sentences = locales.map((locale) => render(locale, key));
  expect(new Set(sentences).size).toBe(locales.length);
});
