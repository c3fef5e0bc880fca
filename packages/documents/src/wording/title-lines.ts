import { fullWidths } from './full-widths.ts';

/**
 * Breaks a title at the sense (GB/T 9704): never inside a word, never before 的 or a closing mark, never after an
 * opening one, and into lines of unequal length, as the standard's trapezium and diamond want them. A `\n` in the
 * title is the writer's own break and is obeyed.
 */
export function titleLines(title: string, longest: number): string[] {
  return title.split('\n').flatMap((line) => {
    const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(line)].map(
      ({ segment }) => segment,
    );
    const fewest = Math.ceil(fullWidths(line) / longest);
    return bestBreak(joinBound(words), fewest, longest);
  });
}

const neverFirst = /^[的地得之和与及、，。；：！？）〕》”’…—\s]/u;
const neverLast = /[（〔《“‘、]$|(?:关于|和|与|及|对|为|在|第)$/u;

/** Glues to its neighbour what may not stand at the edge of a line. */
function joinBound(words: readonly string[]): string[] {
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    if (last === undefined || !(neverFirst.test(word) || neverLast.test(last))) return [...joined, word];
    return [...joined.slice(0, -1), last + word];
  }, []);
}

/** Of all ways to fill `count` lines, the most even one that is not a rectangle; one line more when none fits. */
function bestBreak(words: readonly string[], count: number, longest: number): string[] {
  if (count <= 1 || words.length <= 1) return [words.join('')];
  const candidates = partitions(words, count).filter((lines) =>
    lines.every((line) => fullWidths(line) <= longest),
  );
  if (candidates.length === 0) {
    return count < words.length ? bestBreak(words, count + 1, longest) : [...words];
  }
  return candidates.reduce((best, lines) => (unevenness(lines) < unevenness(best) ? lines : best));
}

function partitions(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join('')]];
  return words.slice(0, words.length - count + 1).flatMap((_, index) => {
    const first = words.slice(0, index + 1).join('');
    return partitions(words.slice(index + 1), count - 1).map((rest) => [first, ...rest]);
  });
}

function unevenness(lines: readonly string[]): number {
  const widths = lines.map(fullWidths);
  const mean = widths.reduce((sum, each) => sum + each, 0) / widths.length;
  const spread = widths.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return spread === 0 ? 2 : spread;
}
