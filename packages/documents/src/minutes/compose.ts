import type { FontRole } from '../typeset/font-book.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { Composition, EndMatter, Paragraph, RollLine } from './composition.ts';
import { itemParagraphs } from './item.ts';
import type { Attendance, MeetingOpening, Minutes } from './minutes.ts';
import { outcomeParagraphs } from './outcome.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;

/** Puts minutes into words: the opening sentence, the last decisions first (`二（二）4（3）`), then item by item. */
export function composeMinutes(minutes: Minutes): Composition {
  const outcomes = outcomeParagraphs(minutes.outcomes);
  const sections = [
    ...(outcomes.length === 0
      ? []
      : [{ heading: '上次会议议定事项落实情况', place: 'outcomes', body: outcomes }]),
    ...minutes.items.map((item, index) => ({
      heading: item.heading,
      place: `items[${index}].heading`,
      body: itemParagraphs(item, `items[${index}]`),
    })),
  ];
  return {
    masthead: printed('xiaoBiaoSong', minutes.masthead, 'masthead'),
    number: printed('fangSong', minutes.number?.text ?? '（草稿　尚未编号）', 'number.text'),
    draft: minutes.number === null,
    title: titleLines(minutes.title, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'title')),
    body: [
      opening(minutes.meeting),
      ...sections.flatMap(({ heading, place, body }, index): Paragraph[] => [
        { kind: 'heading', runs: [printed('heiTi', `${chineseNumeral(index + 1)}、${heading}`, place)] },
        ...body,
      ]),
    ],
    attendance: roll(minutes.attendance),
    endMatter: endMatter(minutes),
  };
}

/** When, who chaired, where, what was heard. */
function opening({ heldOn, time, chair, place, name, heard }: MeetingOpening): Paragraph {
  const said = [
    [`${printedDate(heldOn)}${time ?? ''}，`, 'meeting.heldOn'],
    [chair, 'meeting.chair'],
    ['在', 'meeting'],
    [place, 'meeting.place'],
    ['主持召开', 'meeting'],
    [name, 'meeting.name'],
    ...(heard.length === 0 ? [] : [['，听取了', 'meeting']]),
    ...heard.map((topic, index) => [(index === 0 ? '' : '、') + topic, `meeting.heard[${index}]`]),
    ['。现纪要如下：', 'meeting'],
  ];
  return { kind: 'text', runs: said.map(([text, at]) => printed('fangSong', text!, at!)) };
}

function roll({ present, leave, observers }: Attendance): RollLine[] {
  const lines = [
    ['出席：', present, 'attendance.present'],
    ['请假：', leave, 'attendance.leave'],
    ['列席：', observers, 'attendance.observers'],
  ] as const;
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([label, names, place]) => ({
      label: printed('heiTi', label, place),
      names: printed('fangSong', `${names.join('，')}。`, place),
    }));
}

function endMatter({ copies, printedBy, printedOn }: Minutes): EndMatter {
  return {
    copies: copies.length === 0 ? null : printed('fangSong', `${copies.join('，')}。`, 'copies'),
    printedBy: printed('fangSong', printedBy, 'printedBy'),
    printedOn: printed('fangSong', `${printedDate(printedOn)}印发`, 'printedOn'),
  };
}

const printed = (role: FontRole, text: string, place: string): PrintedText => ({ role, text, place });
