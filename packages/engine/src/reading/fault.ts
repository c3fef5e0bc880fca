import type { z } from 'zod';
import type { FindingCode } from '../finding/index.ts';
import type { Path } from './source.ts';

/** One thing wrong with the shape of the data, at a path. */
export type Fault = {
  code: Extract<
    FindingCode,
    'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value' | 'wrong-form' | 'impossible-date'
  >;
  path: Path;
  params: Record<string, string | number>;
};

type Issue = z.core.$ZodIssue;

/** Turns a schema's issue into faults: one for each unknown key, and the nearest alternative's for a choice of forms. */
export const faultsOf = (issue: Issue, data: unknown, above: Path = []): Fault[] => {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const value = valueAt(data, path);
  const one = (code: Fault['code'], params: Fault['params']): Fault[] => [{ code, path, params }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', path: [...path, key], params: { key } }));
    case 'invalid_type':
      return value === undefined
        ? one('missing-key', { key: String(path.at(-1) ?? '') })
        : one('wrong-type', { legal: issue.expected });
    case 'invalid_value':
      return value === undefined
        ? one('missing-key', { key: String(path.at(-1) ?? '') })
        : one('wrong-value', { legal: issue.values.map(String).join(' | ') });
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
        ? one(value === undefined ? 'missing-key' : 'wrong-value', {
            key: String(path.at(-1) ?? ''),
            legal: 'options' in issue && Array.isArray(issue.options) ? issue.options.join(' | ') : '',
          })
        : nearestForm(
            issue.errors.map((issues) => issues.flatMap((inner) => faultsOf(inner, data, path))),
            path,
          );
    default:
      return one('wrong-form', { legal: '' });
  }
};

/**
 * Of several legal forms, the one that the writer most likely meant: that with the fewest faults. Where several are
 * equally near because the key that tells them apart is missing or wrong, the fault is the choice itself.
 */
const nearestForm = (forms: Fault[][], path: Path): Fault[] => {
  const possible = forms.filter((faults) => !faults.some((fault) => isAt(fault, path)));
  if (possible.length === 0) return [wholeValueFault(forms.flat(), path)];
  const fewest = Math.min(...possible.map((faults) => faults.length));
  const [nearest = [], ...others] = possible.filter((faults) => faults.length === fewest);
  if (others.length === 0) return nearest.map((fault) => withAllValues(fault, possible.flat()));
  const everywhere = nearest.filter((fault) =>
    others.every((form) => form.some((other) => same(fault, other))),
  );
  const telling = [nearest, ...others]
    .flat()
    .filter((fault) => !everywhere.some((other) => same(fault, other)));
  const legal = [...new Set(telling.map(({ params }) => String(params['key'] ?? params['legal'])))].join(
    ' | ',
  );
  return [...everywhere, { code: 'wrong-form', path, params: { legal } }];
};

const isAt = (fault: Fault, path: Path): boolean => fault.path.length === path.length;
const same = (one: Fault, other: Fault): boolean =>
  one.code === other.code && one.path.join('.') === other.path.join('.');

/** The value is of a kind that no form takes, e.g. a word that none of them knows. */
const wholeValueFault = (faults: Fault[], path: Path): Fault => {
  const here = faults.filter((fault) => isAt(fault, path));
  const legal = [...new Set(here.map(({ params }) => String(params['legal'])))].join(' | ');
  const code = here.some((fault) => fault.code === 'wrong-value') ? 'wrong-value' : 'wrong-type';
  return {
    code: here.some((fault) => fault.code === 'missing-key') ? 'missing-key' : code,
    path,
    params: { key: String(path.at(-1) ?? ''), legal },
  };
};

/** `every: fortnight` is nearest to one form, but the other forms' values for `every` are legal as well. */
const withAllValues = (fault: Fault, all: Fault[]): Fault =>
  fault.code === 'wrong-value'
    ? {
        ...fault,
        params: {
          legal: [
            ...new Set(
              all.filter((other) => same(fault, other)).map(({ params }) => String(params['legal'])),
            ),
          ].join(' | '),
        },
      }
    : fault;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
