import { sentence } from '../wording/sentence.ts';
import { type Block, printed } from './composition.ts';

/** Text of several lines as paragraphs, each ending in one full stop. */
export const paragraphs = (text: string, place: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', runs: [printed('fangSong', sentence(line), place)] }));
