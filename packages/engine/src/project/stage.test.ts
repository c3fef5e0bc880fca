import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageMove, stages } from './stage.ts';

const move = { from: 'started', to: 'construction', on: '2018-05-01', reason: null } as const;

test.each([
  ['the stage it stands at', { ...move, to: 'started' }, { refused: 'stage-unchanged' }],
  ['a day to come', { ...move, on: '2018-05-11' }, { refused: 'stage-ahead' }],
  ['a step back without a word', { ...move, to: 'pipeline' }, { refused: 'stage-backwards' }],
  ['a step back with a reason', { ...move, to: 'pipeline', reason: '重新选址' }, { next: 'pipeline' }],
  ['the next stage', move, { next: 'construction' }],
  ['a stage further on', { ...move, to: 'completed', on: '2018-05-10' }, { next: 'completed' }],
] as const)('%s', (_case, step, outcome) => {
  expect(stageMove(step, '2018-05-10')).toEqual(outcome);
});

test('with a reason, any other stage can be come to; without one, only a later one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.constantFrom(...stages), (from, to) => {
      const explained = stageMove({ from, to, on: '2018-05-01', reason: '核实' }, '2018-05-10');
      const unexplained = stageMove({ from, to, on: '2018-05-01', reason: null }, '2018-05-10');
      expect('next' in explained).toBe(from !== to);
      expect('next' in unexplained).toBe(stages.indexOf(to) > stages.indexOf(from));
    }),
  );
});
