import { type Mechanism, readMechanism, type RuleChange, ruleChanges } from '@guatu/engine';

/** A rule that two people changed, each from the same text; null for who let it be. */
export type ChangedByBoth = {
  readonly key: string;
  readonly theirs: RuleChange | null;
  readonly mine: RuleChange | null;
};

export type BothChanges = {
  /** Those first that both changed. */
  readonly rules: readonly ChangedByBoth[];
  readonly mechanisms: { readonly base: Mechanism; readonly theirs: Mechanism; readonly mine: Mechanism };
};

/** What two texts changed in the one they both came from; null while one of them cannot be read. */
export const bothChanges = (base: string, theirs: string, mine: string): BothChanges | null => {
  const [origin, other, own] = [base, theirs, mine].map((text) => readMechanism(text).mechanism);
  if (!origin || !other || !own) return null;
  const [byThem, byMe] = [byRule(ruleChanges(origin, other)), byRule(ruleChanges(origin, own))];
  const rules = [...new Set([...byThem.keys(), ...byMe.keys()])].map((key) => ({
    key,
    theirs: byThem.get(key) ?? null,
    mine: byMe.get(key) ?? null,
  }));
  const byOne = ({ theirs: one, mine: another }: ChangedByBoth) => Number(one === null || another === null);
  return {
    rules: [...rules].sort((one, another) => byOne(one) - byOne(another)),
    mechanisms: { base: origin, theirs: other, mine: own },
  };
};

const byRule = (changes: readonly RuleChange[]) =>
  new Map(changes.map((change) => [`${change.part}/${change.id}`, change]));
