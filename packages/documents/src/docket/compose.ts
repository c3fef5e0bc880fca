import { printed, type TableBlock } from '../official-paper/composition.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate } from '../wording/date.ts';
import type { DocketPaper, DocketPaperChange, DocketPaperProblem } from './docket.ts';
import { changeMark, docketTitle, kindWords, remarkOn, studied } from './words.ts';

/** The list in words and order, before any layout: what the PDF and the DOCX both print. */
export interface DocketComposition {
  readonly draft: boolean;
  readonly title: PrintedText;
  readonly facts: readonly PrintedText[];
  readonly table: TableBlock;
  /** What the mark stands for; null where nothing is marked. */
  readonly note: PrintedText | null;
  readonly author: string;
  readonly date: string;
}

/** Puts a problem list into words, a row a problem. */
export function composeDocket(docket: DocketPaper): DocketComposition {
  const { frozen, date, desk, problems } = docket;
  const marked = problems.some(({ changes }) => changes.length > 0);
  return {
    draft: !frozen,
    title: printed('xiaoBiaoSong', docketTitle(docket), 'county'),
    facts: [
      printed('fangSong', `汇总单位：${desk}`, 'desk'),
      printed('fangSong', `${frozen ? '提交会议' : '汇总'}日期：${printedDate(date)}`, 'date'),
      printed('fangSong', `共${problems.length}项`, 'problems'),
    ],
    table: {
      columns: columns.map(({ heading, width }) => ({
        heading: printed('heiTi', heading, 'problems'),
        width,
      })),
      rows: problems.map((problem, index) =>
        columns.map((column) => cellOf(column, problem, `problems[${index}]`)),
      ),
      none: printed('fangSong', '没有提交会办的问题。', 'problems'),
    },
    note: marked
      ? printed('fangSong', `注：标“${changeMark}”的内容在清单提交会议以后有更改，见备注。`, 'changes')
      : null,
    author: desk,
    date,
  };
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (problem: DocketPaperProblem) => string | null;
  /** The field that a change of it is told by. */
  readonly field?: DocketPaperChange['field'];
}

const columns: readonly Column[] = [
  { heading: '序号', width: 8, cell: ({ position }) => String(position) },
  { heading: '项目名称', width: 16, cell: ({ project }) => project },
  { heading: '存在问题', width: 17, cell: ({ title, kind }) => `${title}（${kindWords[kind]}）` },
  { heading: '报送单位', width: 13, cell: ({ unit }) => unit },
  { heading: '单位建议', width: 17, cell: ({ proposal }) => proposal },
  { heading: '专题会议研究情况', width: 18, cell: ({ study }) => study && studied(study) },
  { heading: '提请会议决定事项', width: 16, cell: ({ decisionAsked }) => decisionAsked },
  {
    heading: '责任部门',
    width: 13,
    cell: ({ responsibleUnit }) => responsibleUnit,
    field: 'responsible-unit',
  },
  { heading: '工作要求', width: 17, cell: ({ requirement }) => requirement, field: 'requirement' },
  {
    heading: '办理时限',
    // A date of two-digit month and day in one line.
    width: 22,
    cell: ({ limitOn }) => limitOn && printedDate(limitOn),
    field: 'limit',
  },
  { heading: '备注', width: 13, cell: remarkOn },
];

/** What nobody has stated stays empty, to be filled in by hand; what was changed stands out, also on a copy without colour. */
function cellOf({ cell, field }: Column, problem: DocketPaperProblem, place: string): PrintedText {
  const words = cell(problem) ?? '';
  const changed = problem.changes.some((change) => change.field === field);
  return changed ? printed('heiTi', `${changeMark}${words}`, place) : printed('fangSong', words, place);
}

/** Every text of the list, with its role and place. */
export function* printedTexts({ title, facts, table, note }: DocketComposition): Generator<PrintedText> {
  yield title;
  yield* facts;
  for (const { heading } of table.columns) yield heading;
  for (const row of table.rows) yield* row;
  if (table.rows.length === 0) yield table.none;
  if (note) yield note;
}
