import {
  Composer,
  type CST,
  type Document,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';

/** A mechanism file as text with its places kept, so that every finding can point at a line and a column. */
export type Source = {
  document: Document.Parsed;
  /** Where a second document begins, which a mechanism file does not have. */
  secondAt?: Place;
  lines: LineCounter;
};

/** Both counted from 1. */
export type Place = { line: number; column: number };
export type Path = ReadonlyArray<string | number>;

/** Legal rules go some twenty deep; what nests on and on is a mistake or an attack, and takes time and stack. */
export const deepestNesting = 64;

/**
 * Parses YAML without judging it; duplicate keys are left in, to be reported with everything else.
 *
 * @returns the place from which on it goes deeper than {@link deepestNesting}, for a text that does
 */
export const parseSource = (text: string): Source | { tooDeepAt: Place } => {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  if (typeof tokens === 'number') return { tooDeepAt: placeAt({ lines }, tokens) };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('Nothing was composed, not even an empty document');
  return { document, lines, ...(second && { secondAt: placeAt({ lines }, second.range[0]) }) };
};

/** The tokens of a text, or the offset at which it goes too deep: seen while it is read, before anything recurses. */
const tokensOf = (text: string, lines: LineCounter): CST.Token[] | number => {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepestNesting) return parser.offset;
  }
  return [...tokens, ...parser.end()];
};

/** Line and column, counted from 1, of a character counted from 0. */
export const placeAt = ({ lines }: Pick<Source, 'lines'>, offset: number): Place => {
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
