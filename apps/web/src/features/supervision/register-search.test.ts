import { expect, test } from 'vitest';
import { readRegisterSearch } from './register-search.ts';

test.each<[Record<string, unknown>, object]>([
  [{}, {}],
  [
    { state: 'overdue', unit: 'water-bureau', page: 2 },
    { state: 'overdue', unit: 'water-bureau', page: 2 },
  ],
  [{ source: '临政纪〔2018〕1号' }, { source: '临政纪〔2018〕1号' }],
  // An address typed by hand asks for nothing that there is not.
  [{ state: 'lost', unit: '', source: 7, page: 'x' }, {}],
  [{ page: 1 }, {}],
])('%j is read as %j', (address, search) => expect(readRegisterSearch(address)).toEqual(search));
