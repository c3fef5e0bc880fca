import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twips } from '../office-file/measure.ts';
import { seal } from '../office-file/seal.ts';
import type { AtlasEdition, AtlasProject } from './edition.ts';
import { frontMatter } from './front.ts';
import { type ReadPicture, within } from './office-picture.ts';
import { paginate } from './pagination.ts';
import { type PlacedPhotograph, projectPage } from './project-page.ts';

const red = 'B7281C';
const quiet = '7D7468';
const title = '方正小标宋简体';
const body = '仿宋_GB2312';
const plain = '黑体';
/** The type area's width in millimetres, and in pixels as Word counts them. */
const inner = 255;
const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);

interface Face {
  readonly face?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
}

const text = (words: string, { face = body, size = 12, color = '000000' }: Face = {}): TextRun =>
  new TextRun({
    text: words,
    size: size * 2,
    color,
    font: { eastAsia: face, ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  });

/** 项目图册 as a Word file, A4 landscape: headings for the navigator, tables and pictures, nothing drawn. */
export async function atlasDocx(
  edition: AtlasEdition,
  picture: ReadPicture,
  onProject: (projectsSet: number) => void,
): Promise<Uint8Array> {
  const children: (Paragraph | Table | TableOfContents)[] = front(edition);
  for (const [index, project] of edition.projects.entries()) {
    children.push(...(await projectBlocks(project, index + 1, picture)));
    onProject(index + 1);
  }
  const document = new Document({
    title: `${edition.county}项目图册`,
    creator: edition.compiledBy,
    lastModifiedBy: edition.compiledBy,
    features: { updateFields: true },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE },
            margin: { top: twips(20), bottom: twips(18), left: twips(22), right: twips(20) },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  text(`${edition.county}项目图册　`, { face: plain, size: 9, color: quiet }),
                  new TextRun({ children: [PageNumber.CURRENT], size: 18, color: red }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), edition.compiledOn);
}

function front(edition: AtlasEdition): (Paragraph | Table | TableOfContents)[] {
  const { cover, overview, since } = frontMatter(edition, paginate(edition));
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
    heading('本期概览', HeadingLevel.HEADING_1),
    table(
      [90, 60, inner - 150],
      overview.map(({ label, value, unit, note }) => [
        text(label, { color: quiet }),
        text(`${value}${unit}`, { face: title, size: 16 }),
        text(note, { size: 10, color: quiet }),
      ]),
    ),
    ...(since === '' ? [] : [new Paragraph({ spacing: { before: 300 }, children: [text(since)] })]),
    heading('前言', HeadingLevel.HEADING_1),
    ...edition.preface.split('\n').map(
      (words) =>
        new Paragraph({
          indent: { firstLine: 480 },
          spacing: { line: 400 },
          children: [text(words, { size: 14 })],
        }),
    ),
    heading('目录', HeadingLevel.HEADING_1),
    new TableOfContents('目录', { hyperlink: true, headingStyleRange: '2-2' }),
  ];
}

async function projectBlocks(
  project: AtlasProject,
  number: number,
  picture: ReadPicture,
): Promise<(Paragraph | Table)[]> {
  const page = projectPage(project, number, ({ key }) => key);
  const blocks: (Paragraph | Table)[] = [heading(`${page.number}　${page.name}`, HeadingLevel.HEADING_2)];
  if (page.marks.length > 0)
    blocks.push(
      new Paragraph({ children: [text(page.marks.join('　'), { face: plain, size: 10, color: red })] }),
    );
  const label = (words: string) => text(words, { face: plain, size: 10, color: quiet });
  const lines = Array.from({ length: Math.ceil(page.facts.length / 2) }, (_, row) =>
    page.facts.slice(row * 2, row * 2 + 2),
  );
  blocks.push(
    table(
      [25, 100, 25, inner - 150],
      lines.map((line) => line.flatMap(([name, value]) => [label(name), text(value, { size: 11 })])),
    ),
    spacer(),
    table(
      [45, 45, inner - 90],
      page.investment.map(({ label: name, value, unit, note, was }) => [
        label(name),
        text(`${value}${unit}`, { face: title, size: 13 }),
        text([note, was].filter(Boolean).join('　'), { size: 10, color: was === null ? quiet : red }),
      ]),
    ),
  );
  for (const [name, words] of [
    ['建设内容及规模', page.content],
    ['形象进度', page.progress],
  ] as const) {
    blocks.push(
      new Paragraph({
        spacing: { before: 240 },
        keepNext: true,
        children: [text(name, { face: plain, size: 11, color: red })],
      }),
    );
    for (const paragraph of words.split('\n'))
      blocks.push(new Paragraph({ indent: { firstLine: 480 }, children: [text(paragraph, { size: 12 })] }));
  }
  for (const rows of page.photographs)
    for (const [at, { pictures }] of rows.entries())
      blocks.push(...(await pictureRow(pictures, rows.length === 1 ? 135 : 66, at === 0, picture)));
  return blocks;
}

/** Pictures side by side in a table without lines, each with its date and words below. */
async function pictureRow(
  placed: readonly PlacedPhotograph[],
  height: number,
  opensPage: boolean,
  picture: ReadPicture,
): Promise<(Paragraph | Table)[]> {
  const each = inner / placed.length;
  const cells: TableCell[] = [];
  for (const { file, date, caption } of placed) {
    const read = await picture(file);
    const size = within(read, { width: pixels(each - 5), height: pixels(height) });
    cells.push(
      new TableCell({
        width: { size: twips(each), type: WidthType.DXA },
        children: [
          new Paragraph({
            keepNext: true,
            children: [
              new ImageRun({
                type: 'jpg',
                data: read.bytes,
                transformation: size,
                altText: { name: caption || '照片', title: caption, description: caption },
              }),
            ],
          }),
          new Paragraph({
            children: [
              text(date === null ? '' : `${date}　`, { face: plain, size: 9, color: red }),
              text(caption, { size: 9 }),
            ],
          }),
        ],
      }),
    );
  }
  return [
    opensPage ? new Paragraph({ pageBreakBefore: true, children: [] }) : spacer(),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: placed.map(() => twips(each)),
      width: { size: twips(inner), type: WidthType.DXA },
      borders: borders(BorderStyle.NONE, BorderStyle.NONE),
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}

const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({
    heading: level,
    pageBreakBefore: true,
    spacing: { after: 240 },
    children: [text(words, { face: title, size: 22 })],
  });

const spacer = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 120 }, children: [] });

/** Rows of runs under thin lines; widths in millimetres. */
const table = (widths: readonly number[], rows: readonly (readonly TextRun[])[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(inner), type: WidthType.DXA },
    borders: borders(BorderStyle.SINGLE, BorderStyle.NONE),
    rows: rows.map(
      (runs) =>
        new TableRow({
          cantSplit: true,
          children: runs.map(
            (run, column) =>
              new TableCell({
                width: { size: twips(widths[column]!), type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                margins: { top: 50, bottom: 50, left: 60, right: 60 },
                children: [new Paragraph({ children: [run] })],
              }),
          ),
        }),
    ),
  });

const borders = (
  level: (typeof BorderStyle)[keyof typeof BorderStyle],
  upright: (typeof BorderStyle)[keyof typeof BorderStyle],
) => {
  const [across, down] = [level, upright].map((style) => ({ style, size: 4, color: 'D8CFBF' }));
  return {
    top: across!,
    bottom: across!,
    insideHorizontal: across!,
    left: down!,
    right: down!,
    insideVertical: down!,
  };
};
