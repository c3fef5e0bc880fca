import { type Block, type FormRow, type PaperComposition, printed } from '../official-paper/composition.ts';
import { marksOf } from '../official-paper/marks.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import type { Notice, NoticeItem } from './notice.ts';

/** Puts a notice into words: to whom, a form for each matter, how to report back. */
export function composeNotice(notice: Notice): PaperComposition {
  const { office, number, date, addressees, items, reporting, signedBy, copies } = notice;
  const words = (text: string, place: string): Block => ({
    kind: 'text',
    runs: [printed('fangSong', text, place)],
  });
  return {
    name: `督办通知单${number ?? ''}`,
    head: {
      masthead: printed('xiaoBiaoSong', notice.masthead, 'masthead'),
      number: printed('fangSong', number ?? '（草稿　尚未编号）', 'number'),
      marks: marksOf(notice.marks),
      signer: null,
    },
    draft: number === null,
    title: [],
    addressee: printed('fangSong', `${addressees.join('、')}：`, 'addressees'),
    blocks: [
      words(`现将下列${items.length}项督办事项通知你单位，请按要求办理，并在时限内反馈。`, 'items'),
      ...items.flatMap((item, index): Block[] => [
        ...(items.length === 1 ? [] : [heading(item, index)]),
        { kind: 'form', rows: formOf(item, `items[${index}]`) },
      ]),
      words(`反馈办法：${sentence(reporting)}`, 'reporting'),
      words(`签发人：${signedBy}`, 'signedBy'),
    ],
    signature: [printed('fangSong', office, 'office'), printed('fangSong', printedDate(date), 'date')],
    annex: null,
    endMatter: {
      copies: copies.length === 0 ? null : printed('fangSong', `${copies.join('，')}。`, 'copies'),
      printedBy: printed('fangSong', notice.printedBy, 'printedBy'),
      printedOn: printed('fangSong', `${printedDate(date)}印发`, 'date'),
    },
    author: office,
    date,
  };
}

const heading = ({ matter }: NoticeItem, index: number): Block => ({
  kind: 'heading',
  runs: [printed('heiTi', `${chineseNumeral(index + 1)}、${matter}`, `items[${index}].matter`)],
});

function formOf(item: NoticeItem, at: string): FormRow[] {
  const row = (label: string, value: string, part: keyof NoticeItem, lines = 1): FormRow => ({
    label: printed('heiTi', label, `${at}.${part}`),
    value: printed('fangSong', value, `${at}.${part}`),
    lines,
  });
  const { acknowledged } = item;
  return [
    row('督办事项', item.matter, 'matter'),
    row('督办依据', `${item.basis}（机制条款：${item.clause}）`, 'basis'),
    row('牵头单位', item.lead, 'lead'),
    ...(item.assisting.length === 0 ? [] : [row('配合单位', item.assisting.join('、'), 'assisting')]),
    row('办理要求', item.requirement, 'requirement'),
    row('办理时限', limitOf(item), 'limit'),
    row('签收', acknowledged ? `${acknowledged.by}，${printedDate(acknowledged.on)}` : '', 'acknowledged', 2),
    row('办理情况', item.progress, 'progress', 4),
    row('核查结论', item.verdict, 'verdict', 3),
  ];
}

function limitOf({ limit, originalLimit, overdueDays }: NoticeItem): string {
  const put = limit === originalLimit ? '' : `（原定${printedDate(originalLimit)}，已批准延期）`;
  return `${printedDate(limit)}${put}${overdueDays === null ? '' : `，已逾期${overdueDays}天`}`;
}
