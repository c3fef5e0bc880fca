import type { Fault } from './fault.ts';
import type { Path } from './source.ts';

/**
 * Of several legal forms, the faults of the one that the writer most likely meant: that with the fewest. Where several
 * are equally near because the key that tells them apart is missing or misspelt, the fault is the choice itself.
 *
 * @param forms the faults of each form
 * @param path where the value stands that should have one of the forms
 */
export const nearestForm = (forms: Fault[][], path: Path): Fault[] => {
  const all = forms.flat();
  const ofRightKind = forms.filter((faults) => !faults.some((fault) => isAbout(fault, path)));
  if (ofRightKind.length === 0)
    return [
      wrongAltogether(
        all.filter((fault) => isAbout(fault, path)),
        path,
      ),
    ];

  const fewest = Math.min(...ofRightKind.map((faults) => faults.length));
  const nearest = ofRightKind.filter((faults) => faults.length === fewest);
  const [first = [], ...others] = nearest.map((form) => new Map(form.map((fault) => [keyOf(fault), fault])));
  const shared = new Map([...first].filter(([key]) => others.every((form) => form.has(key))));
  const telling = nearest.flat().filter((fault) => !shared.has(keyOf(fault)));
  const choice: Fault = { code: 'wrong-form', path, params: { legal: either(telling.map(offered)) } };
  const legal = everyValue(all);
  return [
    ...[...shared.values()].map((fault) => withEveryValue(fault, legal)),
    ...(telling.length > 0 ? [choice] : []),
  ];
};

/** The fault is of the value as a whole. A choice that stands inside this one found the right kind, and no form. */
const isAbout = (fault: Fault, path: Path): boolean =>
  fault.path.length === path.length && fault.code !== 'wrong-form';
const keyOf = ({ code, path }: Fault): string => `${code} ${path.join('.')}`;

const offered = ({ params }: Fault): string => String(params['key'] ?? params['legal']);
const either = (options: string[]): string => [...new Set(options)].join(' | ');

/** The value is missing, or of a kind that no form takes, e.g. a word that none of them knows. */
const wrongAltogether = (faults: Fault[], path: Path): Fault => {
  const missing = faults.find(({ code }) => code === 'missing-key');
  if (missing) return missing;
  const code = faults.some((fault) => fault.code === 'wrong-value') ? 'wrong-value' : 'wrong-type';
  return { code, path, params: { legal: either(faults.map(offered)) } };
};

/** What is legal at each place, by any form. */
const everyValue = (all: Fault[]): ReadonlyMap<string, string[]> => {
  const legal = new Map<string, string[]>();
  for (const fault of all) {
    if (fault.code !== 'wrong-value') continue;
    const known = legal.get(keyOf(fault));
    if (known) known.push(offered(fault));
    else legal.set(keyOf(fault), [offered(fault)]);
  }
  return legal;
};

/** `every: fortnight` is nearest to one form, but what the other forms know for `every` is legal as well. */
const withEveryValue = (fault: Fault, legal: ReadonlyMap<string, string[]>): Fault =>
  fault.code === 'wrong-value'
    ? { ...fault, params: { legal: either(legal.get(keyOf(fault)) ?? [offered(fault)]) } }
    : fault;
