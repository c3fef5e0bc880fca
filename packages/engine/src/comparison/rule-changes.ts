import type { Mechanism } from '../mechanism/index.ts';
import { type Difference, differences } from './difference.ts';

type Path = ReadonlyArray<string | number>;

/** A rule that is new, gone, or says something else. */
export type RuleChange = {
  /** The part of the file it stands in, such as `duties` or `organisation.posts`. */
  part: string;
  /** Its id in that part; the part's own name where it is not a list. */
  id: string;
  kind: 'added' | 'removed' | 'changed';
  clause?: string;
  /** Where it stands in each file, from the top; null where it does not. */
  before: Path | null;
  after: Path | null;
  /** What it says differently, by paths inside the rule; empty for a rule that is new or gone. */
  differences: Difference[];
};

/** Which rules two mechanisms have differently, in the order of the file. Where in its list a rule stands does not matter. */
export const ruleChanges = (before: Mechanism, after: Mechanism): RuleChange[] => {
  const [one, other] = [rulesOf(before), rulesOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const change = changeOf(one.get(key), other.get(key));
    return change ?? [];
  });
};

type Rule = { part: string; id: string; path: Path; value: unknown };

const changeOf = (before: Rule | undefined, after: Rule | undefined): RuleChange | null => {
  const rule = after ?? before;
  if (rule === undefined) return null;
  const found = before && after ? differences(before.value, after.value) : [];
  if (before && after && found.length === 0) return null;
  const clause = clauseOf(rule);
  return {
    part: rule.part,
    id: rule.id,
    kind: before ? (after ? 'changed' : 'removed') : 'added',
    ...(clause !== undefined && { clause }),
    before: before?.path ?? null,
    after: after?.path ?? null,
    differences: found,
  };
};

const clauseOf = ({ part, id, value }: Rule): string | undefined => {
  if (part === 'clauses') return id;
  const clause = typeof value === 'object' && value !== null && 'clause' in value ? value.clause : undefined;
  return typeof clause === 'string' ? clause : undefined;
};

/** Every rule of a mechanism by part and id. The organisation's lists are parts of their own. */
const rulesOf = ({ organisation, ...parts }: Mechanism): ReadonlyMap<string, Rule> => {
  const all = [
    ...Object.entries(parts).flatMap(([part, value]) => rulesIn([part], value)),
    ...Object.entries(organisation).flatMap(([part, value]) => rulesIn(['organisation', part], value)),
  ];
  // Only a leader has several rows, of liaison or portfolio: they are told apart by their order.
  const met = new Map<string, number>();
  return new Map(
    all.map((rule) => {
      const name = `${rule.part}/${rule.id}`;
      const nth = (met.get(name) ?? 0) + 1;
      met.set(name, nth);
      return [`${name} ${nth}`, rule];
    }),
  );
};

const rulesIn = (path: string[], value: unknown): Rule[] => {
  const part = path.join('.');
  const whole = [{ part, id: part, path, value }];
  if (!Array.isArray(value)) return whole;
  const items: unknown[] = value;
  const ids = items.map(idOf);
  return ids.some((id) => id === undefined)
    ? whole
    : items.map((item, index) => ({ part, id: ids[index] ?? '', path: [...path, index], value: item }));
};

/** Who answers for what, and who helps whom, is known by the leader. */
const idOf = (item: unknown): string | undefined => {
  if (typeof item !== 'object' || item === null) return undefined;
  const id = 'id' in item ? item.id : 'leader' in item ? item.leader : undefined;
  return typeof id === 'string' ? id : undefined;
};
