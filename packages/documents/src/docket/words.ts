import { printedDate, printedMonth } from '../wording/date.ts';
import type { DocketPaper, DocketPaperChange, DocketPaperKind, DocketPaperProblem } from './docket.ts';

const parts = { early: '上旬', mid: '中旬', end: '月底' } as const;

export const docketTitle = ({
  county,
  month,
  part,
}: Pick<DocketPaper, 'county' | 'month' | 'part'>): string =>
  `${county}${printedMonth(month)}${part === null ? '' : parts[part]}项目问题清单`;

export const kindWords: Readonly<Record<DocketPaperKind, string>> = {
  land: '用地',
  forest: '林地',
  environment: '环保',
  funds: '资金',
  acquisition: '征地拆迁',
  permits: '审批',
  utilities: '水电路等配套',
  other: '其他',
};

export const studied = ({ heldOn, findings }: NonNullable<DocketPaperProblem['study']>): string =>
  `${printedDate(heldOn)}：${findings}`;

const fields: Readonly<Record<DocketPaperChange['field'], string>> = {
  'responsible-unit': '责任部门',
  requirement: '工作要求',
  limit: '办理时限',
};

/** Stands before what was changed after the list was put to the meeting. */
export const changeMark = '※';

/** Why a problem came late, and what was changed since the list was put to the meeting; null where there is neither. */
export function remarkOn({ lateReason, changes }: DocketPaperProblem): string | null {
  const said = [
    ...(lateReason === null ? [] : [`逾期报送：${lateReason}`]),
    ...changes.map(
      ({ field, before, after, reason, on }) =>
        `${changeMark}${printedDate(on)}${fields[field]}由“${before}”改为“${after}”（${reason}）`,
    ),
  ];
  return said.length === 0 ? null : said.join('；');
}
