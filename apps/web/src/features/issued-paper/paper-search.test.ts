import { describe, expect, it } from 'vitest';
import { exportUrl, readPaperSearch } from './paper-search.ts';

describe('what of the register one looks at', () => {
  it('is read from an address, without what is no filter', () => {
    expect(
      readPaperSearch({ kind: 'bulletin', year: '2018', words: ' 3号 ', unacknowledged: 'true', page: 3 }),
    ).toEqual({ kind: 'bulletin', year: 2018, words: '3号', unacknowledged: true });
    expect(readPaperSearch({ kind: 'letter', year: 'x', words: '', unit: '', unacknowledged: 'no' })).toEqual(
      {},
    );
  });

  it('keeps words that look like a number', () => {
    expect(readPaperSearch({ words: 2018 })).toEqual({ words: '2018' });
  });

  it('can be had as a workbook', () => {
    expect(exportUrl({ year: 2018, unit: 'water-bureau' })).toBe(
      '/api/issued-papers.xlsx?year=2018&unit=water-bureau',
    );
  });
});
