import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

type Path = ReadonlyArray<string | number>;

/**
 * A mechanism file with one value put in, replaced or (for `undefined`) taken out. All the rest stays as it was written:
 * order, comments, spacing. A map takes a new key, a list a new item behind its last.
 *
 * @param path keys and indexes from the top, such as `['slots', 2, 'cutoff', 'days', 0, 'day']`
 * @returns null where the text is no YAML or the path leads nowhere
 */
export const rewrite = (text: string, path: Path, value: unknown): string | null => {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return null;
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (key === undefined || !(isMap(parent) || isSeq(parent))) return null;
  const place = isMap(parent) ? parent.items.findIndex((pair) => keyOf(pair) === key) : Number(key);
  const present = place >= 0 && place < parent.items.length;
  if (value === undefined) return present ? without(text, parent, place) : text;
  if (present) return replaced(text, parent, place, value);
  if (!isMap(parent) && place !== parent.items.length) return null;
  return withOneMore(text, parent, isMap(parent) ? `${key}: ${written(value)}` : written(value));
};

type Collection = YAMLMap | YAMLSeq;

const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : pair.key);

/** As the files write it: in one line, with spaces inside braces only, and quoted where a flow needs it. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  // A line break in the text must not become one of the file.
  if (typeof value === 'string' && /[\n\r]/.test(value)) return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) {
    return stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(2, -2);
  }
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${written(item)}`);
  return `{ ${pairs.join(', ')} }`;
};

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/**
 * Where what is written of a node ends; the range of a block takes in the comments that follow it, and that of a text of
 * several lines the line break behind it.
 */
const endOf = (text: string, node: unknown): number => {
  if (!isNode(node)) return 0;
  const last = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last !== undefined) return endOfItem(text, last);
  return text.slice(0, node.range?.[1] ?? 0).trimEnd().length;
};

const endOfItem = (text: string, item: unknown): number => {
  if (isNode(item)) return endOf(text, item);
  const { key, value } = item as Pair;
  return isNode(value) && !isEmpty(value) ? endOf(text, value) : endOf(text, key);
};

const isEmpty = (node: Node): boolean => node.range !== null && node.range?.[0] === node.range?.[1];

const startOfItem = (item: unknown): number => startOf(isNode(item) ? item : (item as Pair).key);

const replaced = (text: string, parent: Collection, place: number, value: unknown): string => {
  const item: unknown = parent.items[place];
  const node = isNode(item) ? item : (item as Pair).value;
  if (!isNode(node) || isEmpty(node)) {
    const end = endOfItem(text, item);
    return splice(text, text.indexOf(':', end) + 1, text.indexOf(':', end) + 1, ` ${written(value)}`);
  }
  return splice(text, startOf(node), endOf(text, node), written(value));
};

const withOneMore = (text: string, parent: Collection, addition: string): string => {
  const last: unknown = parent.items.at(-1);
  if (last === undefined) {
    const brackets = isMap(parent) ? (['{ ', ' }'] as const) : (['[', ']'] as const);
    return splice(text, startOf(parent), endOf(text, parent), brackets.join(addition));
  }
  const end = endOfItem(text, last);
  if (parent.flow === true) return splice(text, end, end, `, ${addition}`);
  const lineEnd = endOfLine(text, end);
  // A map begins with its first key, and a list with its first dash.
  const indent = ' '.repeat(columnOf(text, startOf(parent)));
  return splice(text, lineEnd, lineEnd, `\n${indent}${isMap(parent) ? '' : '- '}${addition}`);
};

const without = (text: string, parent: Collection, place: number): string => {
  const items: unknown[] = parent.items;
  const [start, end] = [startOfItem(items[place]), endOfItem(text, items[place])];
  const next = items[place + 1];
  if (parent.flow === true) {
    if (place > 0) return splice(text, endOfItem(text, items[place - 1]), end, '');
    return splice(text, start, next === undefined ? end : startOfItem(next), '');
  }
  if (next === undefined && place === 0)
    return splice(text, startOf(parent), end, isMap(parent) ? '{}' : '[]');
  // The first key of an item stands behind the item's dash, which has to stay.
  if (isMap(parent) && place === 0) return splice(text, start, startOfItem(next), '');
  return splice(text, startOfLine(text, start), endOfLine(text, end) + 1, '');
};

const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - startOfLine(text, at);
const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
