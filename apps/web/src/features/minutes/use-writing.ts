import { useEffect, useEffectEvent, useReducer } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Paper } from './minutes-queries.ts';
import { passagesOf } from './passages-of.ts';
import { begin, contested, type Passage, type Texts, unsent, write } from './writing.ts';

/** How long a pause in typing is, in milliseconds; then what was typed is saved. */
const pause = 800;

export type Typing = {
  readonly texts: Texts;
  readonly type: (place: string, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: boolean;
  readonly saving: boolean;
  readonly error: Error | null;
  readonly contested: readonly (Passage & { readonly theirs: string })[];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** A draft in the hands of somebody who words it: saved by itself at every pause, nothing lost to another writer. */
export const useWriting = (paper: Paper): Typing => {
  const stored = passagesOf(paper.sheet);
  const [writing, act] = useReducer(write, stored, begin);
  const word = useCommand(api.minutes.word.call);
  const { run, pending, error, conflict, forget } = word;
  useEffect(() => act({ do: 'read', stored: passagesOf(paper.sheet) }), [paper.sheet]);
  const waiting = unsent(writing);
  const disputed = contested(writing, stored);
  const stuck = disputed.length > 0 || error !== null;
  const sentence = JSON.stringify(waiting);
  const { id, revision } = paper;
  const send = useEffectEvent((passages: Passage[]) => run({ id, revision, passages }));
  useEffect(() => {
    if (sentence === '[]' || pending || stuck) return undefined;
    const later = setTimeout(() => send(JSON.parse(sentence) as Passage[]), pause);
    return () => clearTimeout(later);
  }, [sentence, pending, stuck]);
  const saved = waiting.length === 0 && !pending;
  useEffect(() => {
    if (saved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saved]);
  const settle = (how: 'keep-mine' | 'take-theirs') => () => {
    act({ do: how, stored });
    forget();
  };
  return {
    texts: writing.texts,
    type: (place, text) => {
      if (error !== null && !conflict) forget();
      act({ do: 'type', place, text, at: Date.now() });
    },
    undo: () => act({ do: 'undo' }),
    redo: () => act({ do: 'redo' }),
    canUndo: writing.past.length > 0,
    canRedo: writing.future.length > 0,
    saved,
    saving: pending,
    error,
    contested: disputed,
    keepMine: settle('keep-mine'),
    takeTheirs: settle('take-theirs'),
  };
};
