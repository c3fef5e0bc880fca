import type { Bearer, Obligation } from '@guatu/engine';

/** Obligations of one rule, and of each who bears them; the most first. */
export type RuleGroup<Item> = {
  readonly rule: string;
  readonly count: number;
  readonly bearers: ReadonlyArray<{ readonly bearer: Bearer; readonly items: readonly Item[] }>;
};

/**
 * Puts obligations together by rule, then by bearer.
 *
 * @param obligationOf what of an item tells rule and bearer: itself, or one side of a move
 */
export const groupObligations = <Item>(
  items: readonly Item[],
  obligationOf: (item: Item) => Obligation,
): RuleGroup<Item>[] =>
  gathered(items, (item) => obligationOf(item).rule)
    .map(([rule, ofRule]) => ({
      rule,
      count: ofRule.length,
      bearers: gathered(ofRule, (item) => keyOf(obligationOf(item).bearer))
        .flatMap(([, ofBearer]) => {
          const [first] = ofBearer;
          return first === undefined ? [] : { bearer: obligationOf(first).bearer, items: ofBearer };
        })
        .sort((one, other) => other.items.length - one.items.length),
    }))
    .sort((one, other) => other.count - one.count);

const keyOf = ({ kind, id }: Bearer): string => `${kind}:${id}`;

const gathered = <Item>(items: readonly Item[], keyOfItem: (item: Item) => string): [string, Item[]][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
};
