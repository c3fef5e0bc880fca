import type { Waiting } from '../../offline/waiting.ts';
import type { Text } from '../../text/use-text.ts';

/** Hands the words of what waits over as a text file, so that they can be kept or sent some other way. */
export const exportWords = (waiting: readonly Waiting[], text: Text): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`\uFEFF${wordsOf(waiting)}`], { type: 'text/plain;charset=utf-8' }),
  );
  link.download = text('offline.exportName', { date: new Date().toISOString().slice(0, 10) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** A title, and each part of what was written below its name. */
export const wordsOf = (waiting: readonly Waiting[]): string =>
  waiting
    .map(({ title, words }) => [title, ...words.map(([name, said]) => `${name}：${said}`)].join('\r\n'))
    .join('\r\n\r\n');
