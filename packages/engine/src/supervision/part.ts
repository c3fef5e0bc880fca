import type { SupervisionAct, SupervisionAdvance, SupervisionObstacleCode } from './advance.ts';
import type { AssistingPart, PartState, SupervisionItem } from './item.ts';

/** What becomes of a part by each move. */
const leadsTo = {
  'acknowledge-part': 'acknowledged',
  'report-part': 'reported',
  'send-part-back': 'sent-back',
} as const satisfies Record<string, PartState>;

/** What an assisting unit does about its part, and the office with what it reported. */
export type PartMove = { kind: keyof typeof leadsTo; unit: string };

export const isPartMove = (move: { kind: string }): move is PartMove => Object.hasOwn(leadsTo, move.kind);

/**
 * What an item becomes when an assisting unit takes up or reports its own part, or the office sends that one part back.
 * Reporting is taking up as well. Nobody judges a part on which the same person reported.
 */
export const advancePart = (
  item: SupervisionItem,
  { kind, unit }: PartMove,
  act: SupervisionAct,
): SupervisionAdvance => {
  const part = item.assisting.find((one) => one.unit === unit);
  const code = obstacle(item, part, kind, act);
  if (part === undefined || code !== null) return { refused: { code: code ?? 'supervision-not-assisting' } };
  const moved: AssistingPart = {
    ...part,
    ...(kind === 'report-part' && { reporters: [...new Set([...part.reporters, act.by])] }),
    state: leadsTo[kind],
  };
  return {
    next: {
      ...item,
      assisting: item.assisting.map((one) => (one === part ? moved : one)),
      ...(kind === 'report-part' && { reporters: [...new Set([...item.reporters, act.by])] }),
    },
  };
};

const obstacle = (
  { state }: SupervisionItem,
  part: AssistingPart | undefined,
  kind: PartMove['kind'],
  { by, ownUnit }: SupervisionAct,
): SupervisionObstacleCode | null => {
  if (part === undefined) return 'supervision-not-assisting';
  if (state === 'closed') return 'supervision-closed';
  if (kind === 'acknowledge-part') return part.state === 'open' ? null : 'supervision-acknowledged';
  if (kind === 'report-part') return null;
  if (part.state !== 'reported') return 'supervision-not-reported';
  return ownUnit === true || part.reporters.includes(by) ? 'supervision-own-work' : null;
};
