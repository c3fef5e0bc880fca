import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** A mechanism file as text with its places kept, so that every finding can point at a line and a column. */
export type Source = { document: Document.Parsed; lines: LineCounter };

/** Both counted from 1. */
export type Place = { line: number; column: number };
export type Path = ReadonlyArray<string | number>;

/** Parses YAML without judging it; duplicate keys are left in, to be reported with everything else. */
export const parseSource = (text: string): Source => {
  const lines = new LineCounter();
  return {
    lines,
    document: parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false }),
  };
};

/** Line and column, counted from 1, of a character counted from 0. */
export const placeAt = ({ lines }: Source, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
};

/** Where the value at a path stands; for a path that leads nowhere, where its nearest existing parent stands. */
export const placeOfValue = (source: Source, path: Path): Place => {
  const node = source.document.getIn(path, true);
  if (isNode(node)) return placeAt(source, startOf(node));
  return path.length === 0 ? { line: 1, column: 1 } : placeOfValue(source, path.slice(0, -1));
};

/** Where the key stands under which the value at a path is written. */
export const placeOfKey = (source: Source, path: Path): Place => {
  const parent = source.document.getIn(path.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    : undefined;
  return isNode(key) ? placeAt(source, startOf(key)) : placeOfValue(source, path);
};

const startOf = (node: Node): number => node.range?.[0] ?? 0;
