import { isAlias, isMap, isNode, isScalar, type Range, Scalar, visit } from 'yaml';
import type { Finding } from '../finding/index.ts';
import { deepestNesting, type Place, placeAt, type Source } from './source.ts';

/** The whole of a text that cannot be looked into: more of it than {@link parseSource} follows. */
export const tooDeep = (place: Place): Finding => at('too-deep', place, { limit: deepestNesting });

/** A broken line often breaks all that follow; after these the reader has seen enough. */
const mostSyntaxErrors = 20;

const at = (code: Finding['code'], place: Place, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'error',
  path: [],
  ...place,
  params,
});

/** What keeps the text from being one YAML document, tags of other languages among it. */
export const syntaxFindings = (source: Source): Finding[] => [
  ...[...source.document.errors, ...source.document.warnings]
    .slice(0, mostSyntaxErrors)
    .map(({ code, pos }) => at('syntax', placeAt(source, pos[0]), { reason: code })),
  ...(source.secondAt ? [at('syntax', source.secondAt, { reason: 'MULTIPLE_DOCS' })] : []),
];

/**
 * Refuses what YAML allows and this language does not: anchors and aliases, because a rule has to be read where it
 * stands, and a key given twice, because one of the two would silently win. Aliases are taken out of the document, so
 * that the rest can still be read.
 */
export const forbiddenConstructs = (source: Source): Finding[] => {
  const findings: Finding[] = [];
  const refuse = (offset: number, name: string) =>
    findings.push(at('alias-refused', placeAt(source, offset), { name }));
  visit(source.document, {
    Node(_, node) {
      if (isAlias(node)) {
        refuse(node.range?.[0] ?? 0, node.source);
        return emptyAt(node.range);
      }
      if (node.anchor !== undefined) refuse(node.range?.[0] ?? 0, node.anchor);
      if (isMap(node)) findings.push(...repeatedKeys(source, node.items));
      return undefined;
    },
  });
  return findings;
};

/** What stands in for an alias, at its place. */
const emptyAt = (range: Range | null | undefined): Scalar => {
  const scalar = new Scalar(null);
  scalar.range = range ?? null;
  return scalar;
};

const repeatedKeys = (source: Source, pairs: ReadonlyArray<{ key: unknown }>): Finding[] => {
  const seen = new Set<unknown>();
  return pairs.flatMap(({ key }) => {
    if (!isNode(key) || !isScalar(key)) return [];
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    return at('duplicate-key', placeAt(source, key.range?.[0] ?? 0), { key: String(key.value) });
  });
};
