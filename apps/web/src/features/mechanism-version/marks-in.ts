import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Finding } from '@guatu/engine';

/** Something to be said about a place in the text, counted from 1. */
export type Marked = {
  readonly line: number;
  readonly column: number;
  readonly severity: Finding['severity'];
  readonly message: string;
};

/** What is to be said, on the word that stands at its place; at the end of a text that has become shorter. */
export const marksIn = (doc: Text, marks: readonly Marked[]): Diagnostic[] =>
  marks.map(({ line, column, severity, message }) => {
    const { from: start, to: end, text } = doc.line(Math.min(line, doc.lines));
    const from = Math.min(start + column - 1, end);
    const [word = ''] = /^[^\s,\]}]+/.exec(text.slice(from - start)) ?? [];
    return {
      from,
      to: Math.max(from, from + word.length),
      severity: severity === 'error' || severity === 'warning' ? severity : 'info',
      message,
    };
  });
