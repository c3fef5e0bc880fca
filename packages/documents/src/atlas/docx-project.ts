import { Bookmark, HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { Curve } from './curve.ts';
import { curvePicture } from './curve-picture.ts';
import {
  type Block,
  heading,
  headingText,
  nextPage,
  pixels,
  plain,
  quiet,
  red,
  spacer,
  table,
  text,
  title,
  typeArea,
} from './docx-blocks.ts';
import { bookmarkOf } from './docx-front.ts';
import type { AtlasProject } from './edition.ts';
import { type ReadPicture, within } from './office-picture.ts';
import { type PlacedPhotograph, type ProjectPage, projectPage } from './project-page.ts';

/** Of the upper part of a project's page, in millimetres: figures at the left, the curve at the right. */
const figuresWidth = 125;
const curveWidth = typeArea.width - figuresWidth;

/** One project on the pages that the book has planned for it: its facts, then its photographs, or its progress writ large. */
export async function projectBlocks(
  project: AtlasProject,
  index: number,
  picture: ReadPicture,
): Promise<Block[]> {
  const page = projectPage(project, index + 1, ({ key }) => key);
  const blocks: Block[] = [
    heading(
      [new Bookmark({ id: bookmarkOf(index), children: [headingText(`${page.number}　${page.name}`)] })],
      HeadingLevel.HEADING_2,
    ),
    ...marks(page.marks),
    facts(page.facts),
    spacer(),
    table([figuresWidth, curveWidth], [[[figures(page), spacer()], await curve(page.curve)]], {
      lines: false,
      margin: 0,
    }),
    ...words('建设内容及规模', page.content, page),
    ...words('形象进度', page.progress, page),
  ];
  for (const rows of page.photographs) {
    blocks.push(nextPage());
    for (const [at, { pictures }] of rows.entries())
      blocks.push(
        ...(at > 0 ? [spacer()] : []),
        await pictureRow(pictures, rows.length === 1 ? 135 : 66, picture),
      );
  }
  if (page.photographs.length === 0) blocks.push(...progressPage(page.progress));
  return blocks;
}

const label = (words: string) => text(words, { face: plain, size: 10, color: quiet });

const marks = (all: readonly string[]): Paragraph[] =>
  all.length === 0
    ? []
    : [new Paragraph({ children: [text(all.join('　'), { face: plain, size: 10, color: red })] })];

/** Label and value, two to a line. */
const facts = (all: ProjectPage['facts']) =>
  table(
    [25, 100, 25, typeArea.width - 150],
    Array.from({ length: Math.ceil(all.length / 2) }, (_, row) =>
      all.slice(row * 2, row * 2 + 2).flatMap(([name, value]) => [label(name), text(value, { size: 11 })]),
    ),
  );

const figures = ({ investment }: ProjectPage) =>
  table(
    [40, 38, figuresWidth - 83],
    investment.map(({ label: name, value, unit, note, was }) => [
      label(name),
      text(`${value}${unit}`, { face: title, size: 13 }),
      text([note, was].filter(Boolean).join('　'), { size: 9, color: was === null ? quiet : red }),
    ]),
  );

/** The year's curve as a picture, its months in words that can be edited. */
async function curve(drawn: Curve | null): Promise<Block[]> {
  if (drawn === null) return [spacer()];
  const read = await curvePicture(drawn);
  const size = within(read, { width: pixels(curveWidth - 4), height: pixels(34) });
  const month = size.width / pixels(1) / 12;
  return [
    new Paragraph({
      spacing: { after: 60 },
      children: [
        text('本年投资曲线', { face: plain, size: 10, color: red }),
        text(`　红线为完成，虚线为计划（按月均分），顶线${drawn.top}万元`, { size: 9, color: quiet }),
      ],
    }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: read.bytes,
          transformation: size,
          altText: { name: '本年投资曲线', title: '本年投资曲线', description: '本年投资曲线' },
        }),
      ],
    }),
    table(
      Array.from({ length: 12 }, () => month),
      [
        Array.from({ length: 12 }, (_, at) => [
          new Paragraph({ alignment: 'right', children: [text(String(at + 1), { size: 8, color: quiet })] }),
        ]),
      ],
      { lines: false, margin: 0 },
    ),
    spacer(),
  ];
}

function words(name: string, said: string, page: ProjectPage): Paragraph[] {
  const size = sizeFor(page);
  return [
    new Paragraph({
      spacing: { before: 160 },
      keepNext: true,
      children: [text(name, { face: plain, size: 11, color: red })],
    }),
    ...said
      .split('\n')
      .map(
        (paragraph) =>
          new Paragraph({ indent: { firstLine: size * 40 }, children: [text(paragraph, { size })] }),
      ),
  ];
}

/** What the page has left for the words below its figures, in millimetres. */
const roomForWords = 62;
const sizes = [12, 11, 10, 9, 8, 7];

/** The largest size, in points, at which content and progress stay on the page. */
function sizeFor({ content, progress }: ProjectPage): number {
  const height = (size: number) => {
    const em = size * 0.3528;
    const lines = [content, progress]
      .flatMap((said) => said.split('\n'))
      .reduce((sum, said) => sum + Math.ceil((([...said].length + 2) * em) / typeArea.width), 0);
    return lines * em * 1.35;
  };
  return sizes.find((size) => height(size) <= roomForWords) ?? sizes.at(-1)!;
}

const progressPage = (progress: string): Paragraph[] => [
  nextPage(),
  new Paragraph({
    spacing: { before: 2400, after: 200 },
    children: [text('形象进度', { face: plain, size: 12, color: red })],
  }),
  ...progress
    .split('\n')
    .map((said) => new Paragraph({ children: [text(said, { size: progress.length > 200 ? 12 : 16 })] })),
];

/** Pictures side by side in a table without lines, each with its date and words below. */
async function pictureRow(placed: readonly PlacedPhotograph[], height: number, picture: ReadPicture) {
  const each = typeArea.width / placed.length;
  const cells: Block[][] = [];
  for (const { file, date, caption } of placed) {
    const read = await picture(file);
    cells.push([
      new Paragraph({
        keepNext: true,
        children: [
          new ImageRun({
            type: 'jpg',
            data: read.bytes,
            transformation: within(read, { width: pixels(each - 5), height: pixels(height) }),
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
    ]);
  }
  return table(
    placed.map(() => each),
    [cells],
    { lines: false, margin: 0 },
  );
}
