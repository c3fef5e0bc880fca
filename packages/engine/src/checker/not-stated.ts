import type { FindingCode } from '../finding/index.ts';
import type { Action, Mechanism } from '../mechanism/index.ts';
import { type Check, note, open } from './remark.ts';

type Path = ReadonlyArray<string | number>;

/** What it means that the document does not say, by the place at which it does not. */
const meanings: ReadonlyArray<[RegExp, FindingCode]> = [
  [/^effective$/, 'effective-not-stated'],
  [/^issued\.by$/, 'issuer-not-stated'],
  [/^issued\.on$/, 'issue-date-not-stated'],
  [/^issued\.number$/, 'number-not-stated'],
  [/^jurisdiction\.level$/, 'level-not-stated'],
  [/^distribution$/, 'distribution-not-stated'],
  [/^organisation\.portfolios$/, 'portfolios-not-stated'],
  [/^organisation\.liaison$/, 'liaison-not-stated'],
  [/^problems$/, 'problems-not-stated'],
  [/^supervision$/, 'supervision-not-stated'],
  [/^assessment$/, 'assessment-not-stated'],
  [/^assessment\.scoring$/, 'scoring-not-stated'],
  [/^duties\.\*\.bearer$/, 'bearer-not-stated'],
  [/\.within$/, 'days-not-stated'],
  [/\.shift\.(weekend|holiday)$/, 'day-off-not-stated'],
  [/^ladders\.\*\.rungs\.\*\.when$/, 'rung-when-not-stated'],
  [/^consequences\.\*\.upon$/, 'consequence-when-not-stated'],
  [/^lifecycles\.\*\.moves\.\*\.by$/, 'move-by-not-stated'],
  [/^lifecycles\.\*\.slips\.\*\.when$/, 'slip-when-not-stated'],
  [/^lights\.\*\.override\.by$/, 'override-by-not-stated'],
  [/^scorecards\.\*\.objections$/, 'objections-not-stated'],
  [/\.pass$/, 'pass-not-stated'],
  [/\.items\.\*\.method$/, 'method-not-stated'],
  [/\.judged\.by$/, 'judge-not-stated'],
  [/\.judged\.(from|to)$/, 'judged-range-open'],
  // A limit, of whatever; that of an extension is told with its other terms.
  [/^(?!.*\.extension\.).*\.(due|otherwise)$/, 'due-not-stated'],
];

/** Every place at which the file says that the document does not, in the order of the language. */
export const leftOpen: Check = ({ mechanism }) =>
  blanksIn(mechanism, [], {}).flatMap(({ path, rule, clause, says }) => {
    const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    const code = meanings.find(([pattern]) => pattern.test(place))?.[1];
    if (code === undefined || isAnytime(mechanism, path)) return [];
    const params = { says: says ?? mechanism.title, title: mechanism.title };
    const remark = isMissed(mechanism, code) ? open : note;
    return remark(code, { rule, clause, path, params });
  });

/** Whether something in the mechanism leans on a whole part that the document leaves out; otherwise it is no gap. */
const isMissed = (mechanism: Mechanism, code: FindingCode): boolean => {
  const acts = (...actions: Action[]) => mechanism.duties.some(({ action }) => actions.includes(action));
  switch (code) {
    case 'portfolios-not-stated':
      return holdsAnywhere(mechanism, ({ relation }) => relation === 'portfolio-lead');
    case 'liaison-not-stated':
      return holdsAnywhere(mechanism, ({ liaisonOf }) => liaisonOf !== undefined);
    case 'problems-not-stated':
      return (
        mechanism.slots.some(({ occasion }) => occasion === 'resolution-meeting') ||
        acts('raise-problem', 'review-problem', 'submit-problem', 'compile-docket')
      );
    case 'supervision-not-stated':
      return acts('acknowledge-decision', 'carry-out-decision', 'request-extension', 'verify-decision');
    case 'assessment-not-stated':
      return mechanism.scorecards.length > 0 || acts('assess');
    default:
      return true;
  }
};

const holdsAnywhere = (value: unknown, holds: (one: Record<string, unknown>) => boolean): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return (
    holds(value as Record<string, unknown>) ||
    Object.values(value).some((inner) => holdsAnywhere(inner, holds))
  );
};

/** What may be done at any time is never late, and no limit is missing. */
const isAnytime = ({ duties }: Mechanism, [list, index, key, ...within]: Path): boolean => {
  const isLimit = list === 'duties' && key === 'due' && within.length === 0;
  const duty = isLimit ? duties[Number(index)] : undefined;
  return duty !== undefined && 'upon' in duty && duty.upon === 'anytime';
};

/** The rule that a place belongs to, and the nearest clause and words around it. */
type Around = { rule?: string; clause?: string; says?: string };

const blanksIn = (value: unknown, path: Path, around: Around): Array<Around & { path: Path }> => {
  if (value === 'not-stated') return [{ ...around, path }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => blanksIn(item, [...path, index], around));
  }
  const here = { ...around, ...aroundIn(value, path) };
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    blanksIn(inner, [...path, key], here),
  );
};

const aroundIn = (value: object, path: Path): Around => {
  const { id, clause, says, name } = value as Record<string, unknown>;
  const words = says ?? name;
  return {
    ...(path.length === 2 && typeof id === 'string' && { rule: id }),
    ...(typeof clause === 'string' && { clause }),
    ...(typeof words === 'string' && { says: words }),
  };
};
