import type { z } from 'zod';
import type { FindingCode } from '../finding/index.ts';
import { withMisspelt } from './misspelt.ts';
import { nearestForm } from './nearest-form.ts';
import type { Path } from './source.ts';

/** One thing wrong with the shape of the data, at a path. */
export type Fault = {
  code: Extract<
    FindingCode,
    | 'unknown-key'
    | 'misspelt-key'
    | 'missing-key'
    | 'wrong-type'
    | 'wrong-value'
    | 'wrong-form'
    | 'impossible-date'
  >;
  path: Path;
  params: Record<string, string | number>;
};

type Issue = z.core.$ZodIssue;

/** Turns a schema's issue into faults: one for each unknown key, and the nearest alternative's for a choice of forms. */
export const faultsOf = (issue: Issue, data: unknown, above: Path = []): Fault[] => {
  const path: Path = [...above, ...pathOf(issue)];
  const value = valueAt(data, path);
  const one = (code: Fault['code'], params: Fault['params']): Fault[] =>
    value === undefined
      ? [{ code: 'missing-key', path, params: { key: String(path.at(-1) ?? '') } }]
      : [{ code, path, params }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', path: [...path, key], params: { key } }));
    case 'invalid_type':
      return one('wrong-type', { legal: issue.expected });
    case 'invalid_value':
      return one('wrong-value', { legal: issue.values.map(String).join(' | ') });
    case 'invalid_format':
      return issue.format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))
        ? one('impossible-date', { value: String(value) })
        : one('wrong-value', { legal: issue.format === 'date' ? 'YYYY-MM-DD' : (issue.pattern ?? '') });
    case 'too_small':
      return one('wrong-value', { legal: `≥ ${issue.minimum}` });
    case 'too_big':
      return one('wrong-value', { legal: `≤ ${issue.maximum}` });
    case 'invalid_union':
      return issue.errors.length === 0
        ? one('wrong-value', {
            legal: 'options' in issue && Array.isArray(issue.options) ? issue.options.join(' | ') : '',
          })
        : nearestForm(
            issue.errors.map((issues) =>
              withMisspelt(issues.flatMap((inner) => faultsOf(inner, data, path))),
            ),
            path,
          );
    default:
      return one('wrong-form', { legal: '' });
  }
};

/** Where an issue is, without a word of what is wrong there. */
export const faultyPaths = (issue: Issue): Path[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [pathOf(issue)];

const pathOf = ({ path }: Issue): Path => path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
