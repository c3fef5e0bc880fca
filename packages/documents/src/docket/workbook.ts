import type { SheetColumn } from '../sheet/workbook.ts';
import { projectsWorkbook } from '../sheet/write.ts';
import { printedDate, printedMonth } from '../wording/date.ts';
import type { DocketPaper, DocketPaperKind, DocketPaperProblem, DocketPaperState } from './docket.ts';

/** The problem list as a workbook of one landscape sheet, a row each, to be printed or passed on. */
export function docketWorkbook({ county, month, part, date, problems }: DocketPaper): Promise<Uint8Array> {
  return projectsWorkbook(problems, columns, {
    sheetName: '项目问题清单',
    title: `${county}${printedMonth(month)}${part === null ? '' : parts[part]}项目问题清单`,
    unitLine: printedDate(date),
    date,
  });
}

const parts = { early: '上旬', mid: '中旬', end: '月底' } as const;

const kinds: Readonly<Record<DocketPaperKind, string>> = {
  land: '用地',
  forest: '林地',
  environment: '环保',
  funds: '资金',
  acquisition: '征地拆迁',
  permits: '审批',
  utilities: '水电路等配套',
  other: '其他',
};

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
  { heading: '类别', kind: 'text', width: 10, value: ({ kind }) => kinds[kind] },
  { heading: '报送单位', kind: 'text', width: 14, value: ({ unit }) => unit },
  { heading: '单位建议', kind: 'text', value: ({ proposal }) => proposal },
  { heading: '专题会议研究情况', kind: 'text', width: 30, value: ({ study }) => study && studied(study) },
  { heading: '提请会议决定事项', kind: 'text', value: ({ decisionAsked }) => decisionAsked },
  { heading: '责任部门', kind: 'text', width: 14, value: ({ responsibleUnit }) => responsibleUnit },
  { heading: '工作要求', kind: 'text', value: ({ requirement }) => requirement },
  { heading: '办理时限', kind: 'date', value: ({ limitOn }) => limitOn },
  { heading: '办理情况', kind: 'text', width: 10, value: ({ state }) => states[state] },
  { heading: '销号日期', kind: 'date', value: ({ closedOn }) => closedOn },
  { heading: '备注', kind: 'text', value: ({ lateReason }) => lateReason && `逾期报送：${lateReason}` },
];

const studied = ({ heldOn, findings }: NonNullable<DocketPaperProblem['study']>): string =>
  `${printedDate(heldOn)}：${findings}`;
