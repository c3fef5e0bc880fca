import type { Position } from '../position.ts';
import { readPosition } from '../read-position.ts';
import { doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import type { Doubt } from './understood.ts';

export type ReadPlace = { position: Position | null; doubts: Doubt[] };

/** Where a project is on the map: both numbers in one cell, or a column each. */
export const readPlace = (source: Source, row: number): ReadPlace => {
  const both = sourceCell(source, row, 'position');
  const longitude = sourceCell(source, row, 'longitude');
  const latitude = sourceCell(source, row, 'latitude');
  const from = both ?? longitude;
  if (!from || from.isShared) return { position: null, doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { position: null, doubts };
  const text = both ? both.cell.text : `${longitude?.cell.text ?? ''}, ${latitude?.cell.text ?? ''}`;
  const read = readPosition(text.replaceAll('\r', ''));
  if ('fault' in read) return { position: null, doubts: [...doubts, doubt(from, 'position-unreadable', '')] };
  return { position: read.position, doubts };
};
