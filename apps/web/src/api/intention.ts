import { v7 } from 'uuid';

/**
 * One thing a person means to have done. Its key goes with every attempt, so that a lost answer, a double click or
 * a second press of the button has the server do it once.
 */
export type Intention = {
  /** The key for this input: the same one until the input changes or the server has decided. */
  readonly keyFor: (input: unknown) => string;
  /** The server has done or refused it; whatever comes next is meant anew. */
  readonly settle: () => void;
};

export const createIntention = (newKey: () => string = v7): Intention => {
  let open: { readonly key: string; readonly content: string } | undefined;
  return {
    keyFor: (input) => {
      const content = JSON.stringify(input, describeFile) ?? '';
      if (open?.content !== content) open = { key: newKey(), content };
      return open.key;
    },
    settle: () => {
      open = undefined;
    },
  };
};

/** Files have no JSON; the same file chosen again is the same intention. */
const describeFile = (_name: string, value: unknown): unknown =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value;
