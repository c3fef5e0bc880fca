import { describe, expect, test } from 'vitest';
import { placeName } from './place-name.ts';

describe('a passage of the paper', () => {
  test.each([
    ['title', 'minutes.place.title', 1, 1],
    ['items[0].decisions[1].text', 'minutes.place.decision', 1, 2],
    ['outcomes[2].remark', 'minutes.place.remark', 3, 1],
    ['attendance.observers', 'minutes.place.observers', 1, 1],
    ['anything', 'minutes.place.other', 1, 1],
  ])('%s has a name', (place, key, item, part) => {
    expect(placeName(place)).toEqual({ key, params: { item, part } });
  });
});
