import type { Halt, Stage } from '../stage.ts';
import { doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import { haltIn, stageIn } from './stage-words.ts';
import type { Doubt } from './understood.ts';

/** How far a project has come, as a column of its own says. */
export const readStage = (source: Source, row: number): { value: Stage | null; doubts: Doubt[] } => {
  const from = sourceCell(source, row, 'stage');
  if (!from) return { value: null, doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { value: null, doubts };
  const value = stageIn(from.cell.text);
  return { value, doubts: value === null ? [...doubts, doubt(from, 'stage-unreadable', '')] : doubts };
};

type Stop = { halt: Halt | null; reason: string | null };

/** Whether a project stands still or has left the plan, as a column of its own says. */
export const readHalt = (source: Source, row: number): { value: Stop | null; doubts: Doubt[] } => {
  const from = sourceCell(source, row, 'halt');
  if (!from) return { value: null, doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { value: null, doubts };
  const text = from.cell.text.trim();
  if (/^(?:否|正常|正常推进)$/.test(text)) return { value: { halt: null, reason: null }, doubts };
  const value = haltIn(text);
  return { value, doubts: value === null ? [...doubts, doubt(from, 'halt-unreadable', '')] : doubts };
};
