import { AlignmentType, InternalHyperlink, Paragraph, SimpleField } from 'docx';
import type { AtlasEdition } from './edition.ts';
import {
  type Block,
  heading,
  headingText,
  nextPage,
  plain,
  quiet,
  red,
  table,
  text,
  title,
  typeArea,
} from './docx-blocks.ts';
import { type ContentsEntry, frontMatter } from './front.ts';
import type { Pagination } from './pagination.ts';
import { unitIndex } from './unit-index.ts';

/** Under which name the heading of a project is found, by its place in the book. */
export const bookmarkOf = (index: number): string => `project-${index + 1}`;

/** Cover, the edition at a glance, preface and contents, page by page as the book has them. */
export function frontBlocks(edition: AtlasEdition, pagination: Pagination): Block[] {
  const { cover, overview, since, contents, contentsTitlePage } = frontMatter(edition, pagination);
  return [
    new Paragraph({
      spacing: { before: 1600, after: 400 },
      children: [text(cover.county, { face: title, size: 34 })],
    }),
    new Paragraph({
      spacing: { after: 600 },
      children: [text(cover.name, { face: title, size: 48, color: red })],
    }),
    new Paragraph({ children: [text(`${cover.month}　${cover.edition}`, { size: 18 })] }),
    new Paragraph({
      spacing: { before: 2400 },
      children: [text(`${cover.compiledBy}　${cover.compiledOn}`)],
    }),
    heading([headingText('本期概览')]),
    table(
      [90, 60, typeArea.width - 150],
      overview.map(({ label, value, unit, note }) => [
        text(label, { color: quiet }),
        text(`${value}${unit}`, { face: title, size: 16 }),
        text(note, { size: 10, color: quiet }),
      ]),
    ),
    ...(since === '' ? [] : [new Paragraph({ spacing: { before: 300 }, children: [text(since)] })]),
    heading([headingText('前言')]),
    ...edition.preface.split('\n').map(
      (words) =>
        new Paragraph({
          indent: { firstLine: 480 },
          spacing: { line: 400 },
          children: [text(words, { size: 14 })],
        }),
    ),
    heading([headingText('目录')]),
    ...contents.flatMap((rows, page) => [
      ...(page > 0 || contentsTitlePage ? [nextPage()] : []),
      ...(rows.length === 0 ? [] : [contentsTable(rows)]),
    ]),
  ];
}

type ContentsLine = ContentsEntry | { readonly group: string };

const contentsTable = (rows: readonly ContentsLine[]) =>
  table(
    [14, 120, 65, 36, 20],
    rows.map((row) =>
      'group' in row
        ? [text(''), text(row.group, { face: title, size: 10, color: red }), text(''), text(''), text('')]
        : [
            text(row.number, { size: 10, color: quiet }),
            linkTo(row.index, [text(row.name, { size: 10 })]),
            text(row.unit, { size: 10, color: quiet }),
            text(`${row.investment}万元`, { size: 10 }),
            pageOf(row.index, row.page),
          ],
    ),
    { margin: 20 },
  );

/** By responsible unit, as the book closes. */
export function indexBlocks({ projects }: AtlasEdition, { projectStarts }: Pagination): Block[] {
  return [
    heading([headingText('责任单位索引')]),
    ...unitIndex(projects, projectStarts).flatMap((unit) => [
      new Paragraph({
        spacing: { before: 200, after: 60 },
        keepNext: true,
        children: [text(unit.name, { face: title, size: 12, color: red })],
      }),
      table(
        [typeArea.width - 20, 20],
        unit.projects.map(({ name, index, page }) => [
          linkTo(index, [text(name, { size: 10 })]),
          pageOf(index, page),
        ]),
        { margin: 20 },
      ),
    ]),
  ];
}

const linkTo = (index: number, children: ReturnType<typeof text>[]) =>
  new InternalHyperlink({ anchor: bookmarkOf(index), children });

/** The page as it is planned, in a field that an office suite can reckon anew once somebody has edited the book. */
const pageOf = (index: number, page: number) => [
  new Paragraph({
    style: pageNumber.id,
    children: [new SimpleField(`PAGEREF ${bookmarkOf(index)} \\h`, String(page))],
  }),
];

/** How the page numbers of contents and index look; a field takes its look from its paragraph. */
export const pageNumber = {
  id: 'page-number',
  name: '页码',
  run: {
    size: 20,
    color: red,
    font: { eastAsia: plain, ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  },
  paragraph: { alignment: AlignmentType.RIGHT },
} as const;
