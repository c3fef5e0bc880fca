import type { SheetColumn } from '../sheet/workbook.ts';
import { projectsWorkbook } from '../sheet/write.ts';
import { printedDate } from '../wording/date.ts';
import type { DocketPaper, DocketPaperProblem, DocketPaperState } from './docket.ts';
import { docketTitle, kindWords, remarkOn, studied } from './words.ts';

/** The problem list as a workbook of one landscape sheet, a row each, to be printed or passed on. */
export function docketWorkbook(docket: DocketPaper): Promise<Uint8Array> {
  const { date, problems } = docket;
  return projectsWorkbook(problems, columns, {
    sheetName: '项目问题清单',
    title: docketTitle(docket),
    unitLine: printedDate(date),
    date,
  });
}

const states: Readonly<Record<DocketPaperState, string>> = {
  docketed: '待会办',
  deferred: '转下期',
  decided: '已议定',
  'carried-out': '已办结',
  closed: '已销号',
};

const columns: readonly SheetColumn<DocketPaperProblem>[] = [
  { heading: '序号', kind: 'integer', width: 6, value: ({ position }) => position },
  { heading: '项目名称', kind: 'text', value: ({ project }) => project },
  { heading: '存在问题', kind: 'text', value: ({ title }) => title },
  { heading: '类别', kind: 'text', width: 10, value: ({ kind }) => kindWords[kind] },
  { heading: '报送单位', kind: 'text', width: 14, value: ({ unit }) => unit },
  { heading: '单位建议', kind: 'text', value: ({ proposal }) => proposal },
  { heading: '专题会议研究情况', kind: 'text', width: 30, value: ({ study }) => study && studied(study) },
  { heading: '提请会议决定事项', kind: 'text', value: ({ decisionAsked }) => decisionAsked },
  { heading: '责任部门', kind: 'text', width: 14, value: ({ responsibleUnit }) => responsibleUnit },
  { heading: '工作要求', kind: 'text', value: ({ requirement }) => requirement },
  { heading: '办理时限', kind: 'date', value: ({ limitOn }) => limitOn },
  { heading: '办理情况', kind: 'text', width: 10, value: ({ state }) => states[state] },
  { heading: '销号日期', kind: 'date', value: ({ closedOn }) => closedOn },
  { heading: '备注', kind: 'text', value: (problem) => remarkOn(problem) },
];
