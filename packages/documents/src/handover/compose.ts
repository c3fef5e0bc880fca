import type { FontRole } from '../typeset/font-book.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate, printedMonth } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { slotsInWords } from '../wording/slot-key.ts';
import { stageWords } from '../wording/stage.ts';
import type { HandoverComposition, HandoverSection } from './composition.ts';
import type { Handover, HandoverItem, HandoverStep } from './handover.ts';

const steps: Readonly<Record<HandoverStep, string>> = {
  returned: '退回补正',
  raised: '待分管领导审核',
  reviewed: '待专题会议研究',
  settled: '专题会议已解决',
  unresolved: '待单位上报',
  submitted: '待列入清单',
  deferred: '转下期',
  docketed: '待会办',
  decided: '已议定，办理中',
  'carried-out': '已办结，待核验',
};

const states: Readonly<Record<HandoverItem['state'], string>> = {
  open: '待签收',
  acknowledged: '办理中',
  reported: '已反馈，待核验',
  'sent-back': '退办',
};

/** Puts what is open into words, a table a kind. */
export function composeHandover(handover: Handover): HandoverComposition {
  const { county, post, unit, from, to, takenOverOn, drawnUpBy, drawnUpOn } = handover;
  const sections = [duties, problems, supervision, projects, meetings, turns].map((compose, index) =>
    compose(handover, chineseNumeral(index + 1)),
  );
  return {
    title: printed('xiaoBiaoSong', `${county}职务交接清单`, 'county'),
    facts: [
      printed('fangSong', `职务：${post}`, 'post'),
      printed('fangSong', `单位：${unit}`, 'unit'),
      printed('fangSong', `移交人：${from ?? '（原空缺）'}`, 'from'),
      printed('fangSong', `接任人：${to}`, 'to'),
      printed('fangSong', `到任日期：${printedDate(takenOverOn)}`, 'takenOverOn'),
    ],
    sections,
    statement: printed(
      'fangSong',
      `本清单按${printedDate(drawnUpOn)}系统台账开列。未办结的事项自到任之日起由接任人继续办理，期限不变；已办结的事项仍记在移交人名下。`,
      'drawnUpOn',
    ),
    signatures: ['移交人（签名）：', '接任人（签名）：', '监交人（签名）：'].map((words) =>
      printed('fangSong', words, 'signatures'),
    ),
    madeBy: printed('fangSong', `${drawnUpBy}　${printedDate(drawnUpOn)}制`, 'drawnUpBy'),
  };
}

type Column<Row> = readonly [heading: string, width: number, cell: (row: Row) => string];

function section<Row>(
  number: string,
  heading: string,
  place: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): HandoverSection {
  const numbered: readonly Column<Row>[] = [['序号', 5, (row) => String(rows.indexOf(row) + 1)], ...columns];
  const counted = rows.length === 0 ? '' : `（${rows.length}项）`;
  return {
    heading: printed('heiTi', `${number}、${heading}${counted}`, place),
    columns: numbered.map(([words, width]) => ({ heading: printed('heiTi', words, place), width })),
    rows: rows.map((row, index) =>
      numbered.map(([, , cell]) => printed('fangSong', cell(row), `${place}[${index}]`)),
    ),
    none: printed('fangSong', '无。', place),
  };
}

const duties = ({ duties: rows }: Handover, number: string) =>
  section(number, '未办结的职责', 'duties', rows, [
    ['应办事项', 28, ({ says }) => says],
    ['所涉事项', 19, ({ matter }) => (matter === null ? '—' : slotsInWords(matter))],
    ['承担', 8, ({ byUnit }) => (byUnit ? '本单位' : '本职务')],
    ['报送', 14, ({ to }) => to.join('、') || '—'],
    [
      '期限',
      14,
      ({ limit, overdue }) => (limit === null ? '未定' : printedDate(limit) + (overdue ? '（已超期）' : '')),
    ],
    ['依据条款', 12, ({ clause }) => clause],
  ]);

const problems = ({ problems: rows }: Handover, number: string) =>
  section(number, '未办结的问题', 'problems', rows, [
    ['问题', 33, ({ title }) => title],
    ['项目', 23, ({ project }) => project],
    ['责任单位', 13, ({ unit }) => unit],
    ['办理环节', 13, ({ step }) => steps[step]],
    ['进入本环节', 13, ({ since }) => printedDate(since)],
  ]);

const supervision = ({ supervision: rows }: Handover, number: string) =>
  section(number, '督办事项', 'supervision', rows, [
    ['事项', 20, ({ matter }) => matter],
    ['要求', 23, ({ requirement }) => requirement],
    ['责任单位', 12, ({ lead }) => lead],
    ['来源', 16, ({ source }) => source],
    ['办理时限', 13, ({ limit }) => printedDate(limit)],
    ['办理情况', 11, ({ state }) => states[state]],
  ]);

const projects = ({ projects: rows }: Handover, number: string) =>
  section(number, '负责的项目', 'projects', rows, [
    ['项目名称', 58, ({ name }) => name],
    ['责任单位', 23, ({ unit }) => unit],
    ['阶段', 14, ({ stage }) => stageWords[stage]],
  ]);

const meetings = ({ meetings: rows }: Handover, number: string) =>
  section(number, '已定的会议', 'meetings', rows, [
    ['会议', 40, ({ name }) => name],
    [
      '时间',
      23,
      ({ heldOn, startsAt }) => `${printedDate(heldOn)}${startsAt === null ? '' : ` ${startsAt}`}`,
    ],
    ['地点', 22, ({ place }) => place ?? '—'],
    ['身份', 10, ({ role }) => (role === 'chair' ? '主持' : '参加')],
  ]);

const turns = ({ turns: rows }: Handover, number: string) =>
  section(number, '轮值', 'turns', rows, [
    ['事项', 52, ({ what }) => what],
    ['月份', 16, ({ month }) => printedMonth(month)],
    ['日期', 16, ({ on }) => (on === null ? '未定' : printedDate(on))],
    ['依据条款', 11, ({ clause }) => clause],
  ]);

const printed = (role: FontRole, text: string, place: string): PrintedText => ({ role, text, place });
