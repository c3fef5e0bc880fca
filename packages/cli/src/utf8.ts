import type { Finding } from '@guatu/engine';

/** Text, or the place of the first byte that is not UTF-8; a byte order mark is taken off. */
export const decodeUtf8 = (bytes: Uint8Array): string | Finding => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = soundBeginning(bytes).split(/\r\n|\r|\n/);
    return {
      code: 'not-utf8',
      severity: 'error',
      path: [],
      line: lines.length,
      column: (lines.at(-1) ?? '').length + 1,
      params: {},
    };
  }
};

/** As much as is UTF-8. A beginning cut in the middle of a character still counts as sound. */
const soundBeginning = (bytes: Uint8Array): string => {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decodedSoFar(bytes.subarray(0, middle)) === undefined) broken = middle;
    else sound = middle;
  }
  return decodedSoFar(bytes.subarray(0, sound)) ?? '';
};

const decodedSoFar = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
};
