import type { Phrase } from '@guatu/contract';
import type { BandEdges, Edge, Operand, Settled } from '@guatu/engine';
import type { Names } from './names.ts';
import { joined, notStated, say } from './phrase.ts';
import { settled } from './settled.ts';

type Limit = keyof BandEdges;
/** From below upwards, as one reads them. */
const order = ['atLeast', 'above', 'from', 'atMost', 'below', 'to'] as const satisfies readonly Limit[];

/** Between which limits a figure lies, e.g. "60% or more and below 80%"; any figure where there is none. */
export const limits = <Of extends Operand>(
  stated: { [Edge in Limit]?: Of | undefined },
  said: (value: Of) => Phrase,
): Phrase => {
  const { from, to } = stated;
  if (from !== undefined && to !== undefined) return say('limit.between', { from: said(from), to: said(to) });
  const phrases = order.flatMap((limit) => {
    const value = stated[limit];
    return value === undefined ? [] : say(`limit.${limit}`, { value: said(value) });
  });
  return phrases.length === 0 ? say('limit.none') : joined('both', phrases);
};

/** To which band a value on a shared edge belongs; nothing where every edge says it itself. */
export const sharedEdge = (
  bands: readonly BandEdges[],
  edges: Settled<Edge> | undefined,
  { mechanism }: Names,
): Phrase[] => {
  if (edges === undefined) {
    const edge = bands.some(({ from }) => from !== undefined && bands.some(({ to }) => to === from));
    return edge ? [notStated] : [];
  }
  const { value, open } = settled(mechanism, edges);
  return [say(`edge.${value}`, {}, open)];
};
