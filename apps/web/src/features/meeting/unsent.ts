import type { DecisionDraft } from './decision-draft.ts';
import { type Place, placeKey } from './points.ts';

/** What somebody has typed in a place and the server does not have yet. */
export type Unsent = {
  readonly place: Place;
  readonly draft: DecisionDraft;
  /** What it is built upon; 0 where nothing stood. */
  readonly revision: number;
  /** On its way under a key: until the server has decided, it is sent again as it is, and nothing after it. */
  readonly attempt?: { readonly key: string; readonly draft: DecisionDraft; readonly revision: number };
};

/** Keeps what is not sent yet where a crash does not reach it. */
export type UnsentStore = {
  readonly all: () => Unsent[];
  readonly keep: (unsent: Unsent) => void;
  readonly drop: (place: Place) => void;
};

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * One entry a place, under the person and the meeting: another person at the same machine does not see it. The browser
 * takes it down while the key is being pressed.
 */
export const unsentStore = (storage: Storage, personId: string, meetingId: string): UnsentStore => {
  const prefix = `guatu.unsent/${personId}/${meetingId}/`;
  const names = () =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
      (name): name is string => name?.startsWith(prefix) ?? false,
    );
  return {
    all: () => names().flatMap((name) => read(storage.getItem(name))),
    keep: (unsent) => {
      try {
        storage.setItem(prefix + placeKey(unsent.place), JSON.stringify(unsent));
      } catch {
        // A full store keeps nobody from typing: the page has the text, and sends it within a second.
      }
    },
    drop: (place) => storage.removeItem(prefix + placeKey(place)),
  };
};

const read = (text: string | null): Unsent[] => {
  if (text === null) return [];
  try {
    return [JSON.parse(text) as Unsent];
  } catch {
    return [];
  }
};
