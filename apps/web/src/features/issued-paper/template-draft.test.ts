import { describe, expect, it } from 'vitest';
import { differences, draftOf, specimenUrl, wordsOf } from './template-draft.ts';

const words = {
  masthead: '临溪县督办通知单',
  numberWord: '临督办',
  printingOffice: '县政府办',
  signerTitle: '',
  copies: ['县委', '县人大'],
  secrecy: '',
};

describe('a template in its fields', () => {
  it('has its copies in one line, and reads them back whatever stands between', () => {
    expect(draftOf(words).copies).toBe('县委、县人大');
    expect(wordsOf({ ...draftOf(words), copies: '县委，县人大; 县政协、' }).copies).toEqual([
      '县委',
      '县人大',
      '县政协',
    ]);
    expect(wordsOf(draftOf(words))).toEqual(words);
  });

  it('differs from what is stored where somebody changed it', () => {
    expect(differences(words, { ...draftOf(words), secrecy: '内部' })).toEqual([
      { place: 'secrecy', theirs: '', mine: '内部' },
    ]);
  });

  it('can be had as a sheet', () => {
    expect(new URL(specimenUrl('bulletin', words), 'http://x').searchParams.getAll('copies')).toEqual(
      words.copies,
    );
  });
});
