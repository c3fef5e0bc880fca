import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { composeCorrection } from './compose-correction.ts';
import type { Composition, Paragraph, RollLine } from './composition.ts';
import type { Correction } from './correction.ts';
import { itemParagraphs } from './item.ts';
import type { Attendance, MeetingOpening, Minutes } from './minutes.ts';
import { outcomeParagraphs } from './outcome.ts';
import { endMatter, paperHead, printed } from './paper-frame.ts';
import { worder, type Worder } from './worded.ts';

/** Puts a paper into words: minutes, or what puts issued ones right. */
export const composeMinutes = (paper: Minutes | Correction): Composition =>
  'corrects' in paper ? composeCorrection(paper) : composed(paper);

/** The opening sentence, the last decisions first (`二（二）4（3）`), then item by item. */
function composed(minutes: Minutes): Composition {
  const word = worder(minutes.wording);
  const outcomes = outcomeParagraphs(minutes.outcomes, word);
  const sections = [
    ...(outcomes.length === 0
      ? []
      : [{ heading: '上次会议议定事项落实情况', place: 'outcomes.heading', body: outcomes }]),
    ...minutes.items.map((item, index) => ({
      heading: item.heading,
      place: `items[${index}].heading`,
      body: itemParagraphs(item, `items[${index}]`, word),
    })),
  ];
  return {
    ...paperHead(minutes),
    body: [
      { kind: 'text', runs: [word('fangSong', opening(minutes.meeting), 'opening')] },
      ...sections.flatMap(({ heading, place, body }, index): Paragraph[] => [
        {
          kind: 'heading',
          runs: [printed('heiTi', `${chineseNumeral(index + 1)}、`, place), word('heiTi', heading, place)],
        },
        ...body,
      ]),
    ],
    attendance: roll(minutes.attendance, word),
    endMatter: endMatter(minutes),
  };
}

/** When, who chaired, where, what was heard. */
function opening({ heldOn, time, chair, place, name, heard }: MeetingOpening): string {
  const topics = heard.length === 0 ? '' : `，听取了${heard.join('、')}`;
  return `${printedDate(heldOn)}${time ?? ''}，${chair}在${place}主持召开${name}${topics}。现纪要如下：`;
}

function roll({ present, leave, observers }: Attendance, word: Worder): RollLine[] {
  const lines = [
    ['出席：', present, 'attendance.present'],
    ['请假：', leave, 'attendance.leave'],
    ['列席：', observers, 'attendance.observers'],
  ] as const;
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([label, names, place]) => ({
      label: printed('heiTi', label, place),
      names: word('fangSong', `${names.join('，')}。`, place, true),
    }));
}
