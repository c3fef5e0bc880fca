/** `collecting → compiling → compiled → frozen`. A change after compiling leads back: what is frozen was read as it is. */
export const editionStates = ['collecting', 'compiling', 'compiled', 'frozen'] as const;
export type EditionState = (typeof editionStates)[number];

/** What happens to an edition: people write, compile and freeze; the press delivers, or fails. */
export type EditionMove =
  | { kind: 'write-preface' }
  /** A unit's pages are sent back to it. */
  | { kind: 'return' }
  | { kind: 'compile'; eligible: number }
  | { kind: 'deliver' }
  | { kind: 'fail' }
  /** How many units still owe, and until when they may hand in; ISO dates. */
  | { kind: 'freeze'; outstanding: number; cutoff: string | null; on: string };

export type EditionObstacle =
  | { code: 'atlas-frozen' | 'atlas-empty' | 'atlas-not-compiled'; params?: undefined }
  | { code: 'atlas-still-collecting'; params: { cutoff: string; count: number } };

export type EditionAdvance = { next: EditionState } | { refused: EditionObstacle };

/**
 * Where a move takes an edition, or what is in its way. A frozen edition never changes. Before the cut-off nobody is
 * shut out: while a unit still owes and has time, the edition is not frozen (三（二）).
 */
export const advanceEdition = (state: EditionState, move: EditionMove): EditionAdvance => {
  if (state === 'frozen') return { refused: { code: 'atlas-frozen' } };
  switch (move.kind) {
    case 'write-preface':
    case 'return':
      return { next: 'collecting' };
    case 'compile':
      return move.eligible === 0 ? { refused: { code: 'atlas-empty' } } : { next: 'compiling' };
    case 'deliver':
      return { next: state === 'compiling' ? 'compiled' : state };
    case 'fail':
      return { next: state === 'compiling' ? 'collecting' : state };
    case 'freeze':
      return freeze(state, move);
  }
};

const freeze = (
  state: EditionState,
  { outstanding, cutoff, on }: Extract<EditionMove, { kind: 'freeze' }>,
): EditionAdvance => {
  if (state !== 'compiled') return { refused: { code: 'atlas-not-compiled' } };
  if (outstanding > 0 && cutoff !== null && on <= cutoff) {
    return { refused: { code: 'atlas-still-collecting', params: { cutoff, count: outstanding } } };
  }
  return { next: 'frozen' };
};
