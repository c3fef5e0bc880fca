import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate, printedMonth, shortDate } from '../wording/date.ts';
import { wanyuan } from '../wording/wanyuan.ts';
import { lightWord } from './light-words.ts';
import { mostOnSheet, type ProjectSheet } from './sheet.ts';

/** Everything that the template sets. */
export function composeSheet(sheet: ProjectSheet, fileOf: (key: string) => string) {
  const { curve } = sheet;
  const greatest = Math.max(1, ...(curve.planned ?? []), ...curve.done.map((yuan) => yuan ?? 0));
  const share = (yuan: number | null) => (yuan === null ? null : yuan / greatest);
  return {
    book: `${sheet.county}　项目一张图`,
    title: sheet.name,
    asOf: `截至${printedDate(sheet.asOf)}`,
    drawnUpBy: sheet.drawnUpBy,
    address: sheet.address,
    light: sheet.light ?? 'none',
    lightWord: lightWord(sheet),
    tags: sheet.tags,
    facts: sheet.facts,
    content: shortened(sheet.content ?? '—', 150),
    progress:
      sheet.progress === null
        ? null
        : { month: printedMonth(sheet.progress.month), text: shortened(sheet.progress.text, 120) },
    curve: {
      year: curve.year,
      scale: [0, 0.5, 1].map((part) => ({ part, label: wanyuan(Math.round((greatest * part) / 1e4) * 1e4) })),
      planned: curve.planned?.map(share) ?? null,
      done: curve.done.map(share),
      plannedWord: curve.planned === null ? null : `计划${wanyuan(curve.planned.at(-1) ?? 0)}`,
      doneWord: `完成${wanyuan(curve.done.findLast((yuan) => yuan !== null) ?? 0)}`,
    },
    milestones: some(sheet.milestones, mostOnSheet.milestones, (one) => ({
      name: shortened(one.name, 12),
      planned: shortDate(one.planned),
      kind: one.actual === null ? 'forecast' : 'actual',
      so: soWord(one.actual ?? one.forecast),
      late: (one.actual ?? one.forecast ?? one.planned) > one.planned,
    })),
    photographs: sheet.photographs
      .slice(0, mostOnSheet.photographs)
      .map(({ key, caption }) => ({ file: fileOf(key), caption: shortened(caption, 18) })),
    problems: some(sheet.problems, mostOnSheet.problems, (one) => ({
      text: shortened(one.title, 44),
      note: `${one.state}　${shortDate(one.since)}提出`,
    })),
    decisions: some(sheet.decisions, mostOnSheet.decisions, (one) => ({
      text: shortened(one.requirement, 44),
      note: `${one.unit}　${shortDate(one.limit)}前`,
    })),
  };
}

const soWord = (date: string | null) => (date === null ? null : shortDate(date));

const some = <Given, Set>(given: readonly Given[], most: number, set: (one: Given) => Set) => ({
  rows: given.slice(0, most).map(set),
  more: Math.max(0, given.length - most),
});

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** What comes from people and has to have a glyph. */
export const printedTexts = (sheet: ProjectSheet): PrintedText[] => [
  { role: 'xiaoBiaoSong', text: sheet.name, place: 'name' },
  ...[
    ['content', sheet.content ?? ''] as const,
    ['progress', sheet.progress?.text ?? ''] as const,
    ...sheet.tags.map((tag, at) => [`tags[${at}]`, tag] as const),
    ...sheet.facts.map(({ value }, at) => [`facts[${at}]`, value] as const),
    ...sheet.milestones.map(({ name }, at) => [`milestones[${at}]`, name] as const),
    ...sheet.photographs.map(({ caption }, at) => [`photographs[${at}]`, caption] as const),
    ...sheet.problems.map(({ title }, at) => [`problems[${at}]`, title] as const),
    ...sheet.decisions.map(({ requirement }, at) => [`decisions[${at}]`, requirement] as const),
  ].map(([place, text]): PrintedText => ({ role: 'song', text, place })),
];
