import { type Block, type PaperComposition, printed } from '../official-paper/composition.ts';
import { paragraphs } from '../official-paper/paragraphs.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { ExtensionReport } from './extension-report.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;

/** Puts a report into words: matter, original limit, progress, cause, new date, next steps, and where the head signs. */
export function composeExtensionReport(report: ExtensionReport): PaperComposition {
  const { unit, to, matter, date, signedBy } = report;
  const sections = [
    ['督办事项', `${report.basis}要求：${sentence(report.requirement)}`, 'requirement'],
    ['原定时限', limitsOf(report), 'originalLimit'],
    ['目前进展', report.progress, 'progress'],
    ['推迟的原因', report.cause, 'cause'],
    ['申请延期', `申请将办理时限延至${printedDate(report.until)}。`, 'until'],
    ['下步措施', report.nextSteps, 'nextSteps'],
  ] as const;
  return {
    name: `关于申请延期办理“${matter}”的情况报告`,
    head: null,
    draft: false,
    title: titleLines(`关于申请延期办理“${matter}”的情况报告`, titleWidth).map((line) =>
      printed('xiaoBiaoSong', line, 'matter'),
    ),
    addressee: printed('fangSong', `${to}：`, 'to'),
    blocks: [
      ...sections.flatMap(([heading, text, place], index): Block[] => [
        { kind: 'heading', runs: [printed('heiTi', `${chineseNumeral(index + 1)}、${heading}`, place)] },
        ...paragraphs(text, place),
      ]),
      { kind: 'text', runs: [printed('fangSong', '妥否，请批示。', 'to')] },
      {
        kind: 'signing',
        label: printed('fangSong', `单位负责人${signedBy === '' ? '' : `（${signedBy}）`}签名：`, 'signedBy'),
      },
    ],
    signature: [printed('fangSong', unit, 'unit'), printed('fangSong', printedDate(date), 'date')],
    annex: null,
    endMatter: null,
    author: unit,
    date,
  };
}

/** How often it was put off already, and to which days. */
function limitsOf({ originalLimit, granted }: ExtensionReport): string {
  const before =
    granted.length === 0
      ? '此前没有延期。'
      : `此前已批准延期${granted.length}次，依次延至${granted.map(printedDate).join('、')}。`;
  return `原定${printedDate(originalLimit)}办结。${before}`;
}
