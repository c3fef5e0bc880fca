import { useEffect, useRef, useState } from 'react';
import type { Examination, Question } from './examine.ts';

/** A typist's pause, in milliseconds. */
const pause = 250;

export type Examined = {
  /** What was last found out; may be of an earlier question while `pending`. */
  readonly examination: Examination | null;
  readonly pending: boolean;
  readonly failed: boolean;
};

/** Has a question answered beside the page, after a pause in asking. Only the last question is answered. */
export const useExamination = (question: Question | null): Examined => {
  const [answer, setAnswer] = useState<{ to: Question; examination: Examination }>();
  const [failed, setFailed] = useState(false);
  const worker = useRef<Worker>(null);
  const asked = useRef(0);
  useEffect(() => {
    const made = new Worker(new URL('./examination-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('error', () => setFailed(true));
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    if (question === null) return undefined;
    asked.current += 1;
    const id = asked.current;
    const hear = ({ data }: MessageEvent<Examination & { readonly id: number }>) => {
      if (data.id !== id) return;
      setFailed(false);
      setAnswer({ to: question, examination: data });
    };
    const { current } = worker;
    current?.addEventListener('message', hear);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
    const waiting = setTimeout(() => current?.postMessage({ id, ...question }), pause);
    return () => {
      clearTimeout(waiting);
      current?.removeEventListener('message', hear);
    };
  }, [question]);
  return {
    examination: answer?.examination ?? null,
    pending: question !== null && answer?.to !== question,
    failed,
  };
};
