/** Text that is being written on top of a published version. */
export type Draft = { readonly base: number; readonly text: string };

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = (county: string): string => `guatu.mechanism-draft.${county}.`;

/** The draft on the newest version that there is one for; null where nothing is being written. */
export const findDraft = (keeper: Keeper, county: string): Draft | null => {
  const bases = Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '')
    .filter((key) => key.startsWith(prefix(county)))
    .map((key) => Number(key.slice(prefix(county).length)))
    .filter(Number.isInteger)
    .sort((one, other) => other - one);
  for (const base of bases) {
    const text = keeper.getItem(`${prefix(county)}${base}`);
    if (text !== null) return { base, text };
  }
  return null;
};

/** Keeps a draft in this browser. False where it cannot, being full or forbidden to. */
export const keepDraft = (keeper: Keeper, county: string, { base, text }: Draft): boolean => {
  try {
    keeper.setItem(`${prefix(county)}${base}`, text);
    return true;
  } catch {
    return false;
  }
};

export const dropDraft = (keeper: Keeper, county: string, base: number): void =>
  keeper.removeItem(`${prefix(county)}${base}`);
