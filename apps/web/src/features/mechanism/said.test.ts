import type { Phrase } from '@guatu/contract';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../text/i18n.ts';
import { Said } from './said.tsx';

const magistrate: Phrase = { text: '县长', holder: '沈立新' };
const days: Phrase = { code: 'days.calendar', params: { count: 3 }, open: 'minutes-day-count' };
const ours = (code: string, params: Record<string, string | number | Phrase>): Phrase => ({
  code,
  params,
  open: null,
});

/** What is read, with each frame or name in brackets. */
const read = (phrase: Phrase): string =>
  renderToStaticMarkup(createElement(Said, { phrase }))
    .replace(/^<span[^>]*>|<\/span>$/g, '')
    .replaceAll(/<span[^>]*>/g, '[')
    .replaceAll('</span>', ']');

test.each<[string, Phrase, string]>([
  ['words of the document', { text: '项目储备', holder: null }, '项目储备'],
  ['a holder beside the post', magistrate, '县长[沈立新]'],
  [
    'a holder beside the post within a sentence',
    ours('liaison', { of: magistrate }),
    '县长[沈立新]的联系副主任',
  ],
  ['what is open, where it stands', ours('due.within', { days }), '3个自然日[待定]内'],
  [
    'phrases in phrases, in the order of the language',
    ours('in-season', {
      of: ours('with-slot', { of: { text: '例会', holder: null } }),
      season: ours('quarter.2', {}),
    }),
    '每期例会（二季度）',
  ],
])('%s', (_, phrase, said) => {
  expect(read(phrase)).toBe(said);
});
