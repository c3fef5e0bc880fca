import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isWorded,
  linesOf,
  nothingEdited,
  reworded,
  sentenceId,
  type WeeklyContent,
  type WeeklyKind,
  weeklySections,
  type WeeklySentence,
  type WeeklyWording,
} from './index.ts';

const sentence = (id: string, count = 1, kind: WeeklyKind = 'problem-open'): WeeklySentence => ({
  kind,
  section: 'problems',
  source: { of: 'problem', id, part: null },
  figures: { count },
});
const idOf = (id: string) => sentenceId(sentence(id));
const edit = (id: string, otherwise: object = {}) => ({
  id: idOf(id),
  section: 'problems' as const,
  words: '正在协调' as string | null,
  dropped: false,
  seen: false,
  ...otherwise,
});
const wording = (...edits: WeeklyWording['edits']): WeeklyWording => ({ edits, own: [], order: [] });
const edited = reworded(nothingEdited, [sentence('a'), sentence('b')], wording(edit('a')));

test('an edited sentence keeps its words when the facts change, and both are there', () => {
  const [line] = linesOf([sentence('a', 2), sentence('b')], edited);
  expect(line).toMatchObject({ words: '正在协调', beneath: 'changed', sentence: { figures: { count: 2 } } });
});

test('it stays when its fact has gone; what was dropped goes with it', () => {
  expect(linesOf([], edited)).toMatchObject([{ id: idOf('a'), words: '正在协调', beneath: 'gone' }]);
  const dropped = reworded(
    nothingEdited,
    [sentence('a')],
    wording(edit('a', { words: null, dropped: true })),
  );
  expect(linesOf([sentence('a', 2)], dropped)).toMatchObject([{ dropped: true, beneath: 'changed' }]);
  expect(linesOf([], dropped)).toEqual([]);
});

test('a change goes on showing until it was seen', () => {
  const now = [sentence('a', 2)];
  const saved = reworded(edited, now, wording(edit('a')));
  expect(linesOf(now, saved)[0]?.beneath).toBe('changed');
  const seen = reworded(saved, now, wording(edit('a', { seen: true })));
  expect(linesOf(now, seen)[0]?.beneath).toBe('same');
  const inOtherWords = reworded(saved, now, wording(edit('a', { words: '已协调' })));
  expect(linesOf(now, inOtherWords)[0]?.beneath).toBe('same');
});

test('words for a sentence whose fact went while they were typed become an added one', () => {
  const content = reworded(nothingEdited, [], wording(edit('a')));
  expect(content.own).toEqual([{ id: `own:${idOf('a')}`, section: 'problems', words: '正在协调' }]);
});

test('an order is kept, and what is new follows it', () => {
  const drawn = ['a', 'b', 'c'].map((id) => sentence(id));
  const order = [idOf('c'), idOf('a')];
  expect(linesOf(drawn, { ...nothingEdited, order }).map(({ id }) => id)).toEqual([...order, idOf('b')]);
});

test('to drop a sentence is not to put it in words', () => {
  const dropped = reworded(
    nothingEdited,
    [sentence('a')],
    wording(edit('a', { words: null, dropped: true })),
  );
  expect([isWorded(dropped), isWorded(edited)]).toEqual([false, true]);
});

const some = fc.uniqueArray(
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), count: fc.nat(3) })
    .map(({ id, count }) => sentence(id, count)),
  { selector: sentenceId },
);
const words = fc.constantFrom('甲', '乙', '丙');
const worded: fc.Arbitrary<WeeklyWording> = fc.record({
  edits: fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words: fc.option(words), seen: fc.boolean() })
      .map(({ id, words: said, seen }) => edit(id, { words: said, dropped: said === null, seen })),
    { selector: ({ id }) => id },
  ),
  own: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('own-1', 'own-2'), section: fc.constantFrom(...weeklySections), words }),
    { selector: ({ id }) => id },
  ),
  order: fc.shuffledSubarray(['a', 'b', 'c', 'd'].map(idOf)),
});

test('whatever the facts become, nobody’s words are lost and no sentence stands twice', () => {
  fc.assert(
    fc.property(some, worded, fc.array(some), (drawn, wording_, weeks) => {
      let content: WeeklyContent = reworded(nothingEdited, drawn, wording_);
      const asked = [...wording_.edits, ...wording_.own].flatMap(({ words: said }) => said ?? []).sort();
      for (const later of [drawn, ...weeks]) {
        const lines = linesOf(later, content);
        const ids = lines.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(lines.flatMap(({ words: said }) => said ?? []).sort()).toEqual(asked);
        for (const one of later) expect(ids).toContain(sentenceId(one));
        // Saved again as it stands, as after a look.
        const edits = lines
          .filter((line) => line.sentence !== null && (line.words !== null || line.dropped))
          .map((line) => ({ ...line, seen: false }));
        const own = lines.flatMap(({ id, section, sentence: from, words: said }) =>
          from === null && said !== null ? [{ id, section, words: said }] : [],
        );
        content = reworded(content, later, { edits, own, order: content.order });
      }
    }),
  );
});
