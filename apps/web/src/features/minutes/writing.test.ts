import { describe, expect, test } from 'vitest';
import { begin, contested, unsent, write, type Writing, type WritingAction } from './writing.ts';

const stored = { title: '纪要', copies: '县委' };
const after = (...actions: WritingAction[]): Writing => actions.reduce(write, begin(stored));
const type = (place: string, text: string, at: number): WritingAction => ({ do: 'type', place, text, at });

describe('a paper that is being worded', () => {
  test('has nothing to send before anybody typed', () => {
    expect(unsent(begin(stored))).toEqual([]);
  });

  test('sends what was typed with what stood there', () => {
    expect(unsent(after(type('title', '会议纪要', 0)))).toEqual([
      { place: 'title', was: '纪要', text: '会议纪要' },
    ]);
  });

  test('goes back by passages and pauses, and forward again', () => {
    const typing = [
      type('title', '纪要一', 0),
      type('title', '纪要一二', 500),
      type('title', '纪要三', 2_000),
    ];
    expect(after(...typing, { do: 'undo' }).texts['title']).toBe('纪要一二');
    expect(after(...typing, { do: 'undo' }, { do: 'undo' }).texts['title']).toBe('纪要');
    expect(after(...typing, { do: 'undo' }, { do: 'redo' }).texts['title']).toBe('纪要三');
    expect(after(...typing, { do: 'undo' }, type('copies', '', 9_000), { do: 'redo' }).texts['title']).toBe(
      '纪要一二',
    );
  });

  test('takes over what others wrote elsewhere, and keeps what is typed here', () => {
    const now = after(type('title', '会议纪要', 0), {
      do: 'read',
      stored: { title: '纪要', copies: '县委，县人大' },
    });
    expect(now.texts).toEqual({ title: '会议纪要', copies: '县委，县人大' });
    expect(unsent(now)).toEqual([{ place: 'title', was: '纪要', text: '会议纪要' }]);
  });

  test('has sent what the server says again, blanks at the end or not', () => {
    const now = after(type('title', '会议纪要 ', 0), {
      do: 'read',
      stored: { ...stored, title: '会议纪要' },
    });
    expect([unsent(now), now.texts['title']]).toEqual([[], '会议纪要 ']);
  });

  test('shows both texts where two wrote the same passage, and loses neither', () => {
    const theirs = { ...stored, title: '别人的标题' };
    const now = after(type('title', '我的标题', 0), { do: 'read', stored: theirs });
    expect(contested(now, theirs)).toEqual([
      { place: 'title', was: '纪要', text: '我的标题', theirs: '别人的标题' },
    ]);
    expect(unsent(write(now, { do: 'keep-mine', stored: theirs }))).toEqual([
      { place: 'title', was: '别人的标题', text: '我的标题' },
    ]);
    expect(write(now, { do: 'take-theirs', stored: theirs }).texts['title']).toBe('别人的标题');
  });
});
