import type { Permit, PermitState } from '../permit.ts';
import { permitIn } from './heading-detail.ts';
import { cellOf, doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import { halfWidth, oneLine } from './text.ts';
import type { Doubt } from './understood.ts';

/** How far a procedure is, and under which number; `name` where it is none of the usual ones. */
export type StatedPermit = { permit: Permit; name: string | null; state: PermitState; number: string | null };
export type ReadPermits = { permits: StatedPermit[]; doubts: Doubt[] };

/** Approvals: a column a procedure, or lines such as `环境影响评价：已办结（文号）` in one cell. */
export const readPermits = (source: Source, row: number): ReadPermits => {
  const permits: StatedPermit[] = [];
  const doubts: Doubt[] = [];
  for (const { column, permit } of source.map.permits) {
    const from = cellOf(source, row, column, 'permits');
    const seen = from.isShared ? { isNothing: true, doubts: [] } : nothingIn(from);
    doubts.push(...seen.doubts);
    if (seen.isNothing) continue;
    const text = oneLine(from.cell.text);
    const state = stateIn(text) ?? (numberIn(text) ? 'granted' : null);
    if (state === null) doubts.push(doubt(from, 'permit-unreadable', ''));
    else permits.push({ permit, name: null, state, number: numberIn(text) });
  }
  const lines = linesIn(source, row);
  return { permits: [...permits, ...lines.permits], doubts: [...doubts, ...lines.doubts] };
};

const linesIn = (source: Source, row: number): ReadPermits => {
  const from = sourceCell(source, row, 'permits');
  if (!from || from.isShared) return { permits: [], doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { permits: [], doubts };
  const lines = from.cell.text.split(/[\n；;]/).filter((line) => line.trim() !== '');
  const permits = lines.flatMap((line) => {
    const [, words = '', said = '', number] =
      /^\s*([^:：]+)[:：]\s*([^（(]+)(?:[（(](.*)[)）])?\s*$/.exec(line) ?? [];
    const state = stateIn(said);
    const permit = permitIn(words);
    const name = words.trim();
    if (state === null || name === '') return [];
    return {
      permit: permit ?? ('other' as const),
      name: permit === null ? name : null,
      state,
      number: number?.trim() || null,
    };
  });
  if (permits.length === lines.length) return { permits, doubts };
  return { permits: [], doubts: [...doubts, doubt(from, 'permits-unreadable', '')] };
};

const stateIn = (text: string): PermitState | null => {
  const plain = halfWidth(text).trim();
  if (/^(?:不需要|无需|不涉及|免办)/.test(plain)) return 'not-needed';
  if (/^(?:未办|未取得|未批|未开展|尚未|否$|×)/.test(plain)) return 'not-begun';
  if (/^(?:在办|正在|办理中|编制中|报批中|已上报|已报送|待批)/.test(plain)) return 'in-hand';
  if (/^(?:已办结|已办|已批|已取得|已完成|办结|是$|√|完成$|取得$)/.test(plain)) return 'granted';
  return null;
};

/** A document's number, such as `临发改〔2018〕12号`. */
const numberIn = (text: string): string | null =>
  /[\p{Script=Han}A-Za-z]*[〔[（(]\d{4}[)）\]〕]第?\d+号?|\d{10,}/u.exec(text)?.[0] ?? null;
