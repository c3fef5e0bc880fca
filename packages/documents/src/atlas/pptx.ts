import type Pptx from 'pptxgenjs';
import type { AtlasEdition, AtlasProject } from './edition.ts';
import { frontMatter } from './front.ts';
import { type OfficePicture, type ReadPicture, within } from './office-picture.ts';
import { paginate } from './pagination.ts';
import { type PlacedPhotograph, projectPage } from './project-page.ts';

/** The package's types stand one `default` deeper than Node finds them. */
type Presentation = Pptx.default;
type Slide = Pptx.default.Slide;
type TableCell = Pptx.default.TableCell;
type TableCellProps = Pptx.default.TableCellProps;
type Border = Pptx.default.BorderProps;

const red = 'B7281C';
const ink = '221E1A';
const quiet = '7D7468';
const hair = 'D8CFBF';
const title = '方正小标宋简体';
const body = '仿宋_GB2312';
const plain = '黑体';
/** A4 landscape, inches. */
const sheet = { width: 11.69, height: 8.27 };
const left = 0.75;
const inner = sheet.width - 2 * left;
const line = { type: 'solid', pt: 0.5, color: hair } as const;
const none = { type: 'none' } as const;
const border: [Border, Border, Border, Border] = [none, none, line, none];

/** 项目图册 as slides: text, tables and charts that can be edited; the same order and numbers as the printed book. */
export async function atlasPptx(
  edition: AtlasEdition,
  picture: ReadPicture,
  onProject: (projectsSet: number) => void,
): Promise<Uint8Array> {
  const { default: constructor } = await import('pptxgenjs');
  const pptx = new (constructor as unknown as new () => Presentation)();
  pptx.defineLayout({ name: 'A4', ...sheet });
  pptx.layout = 'A4';
  pptx.title = `${edition.county}项目图册`;
  pptx.author = edition.compiledBy;
  pptx.company = edition.county;
  pptx.theme = { headFontFace: title, bodyFontFace: body };
  front(pptx, edition);
  for (const [index, project] of edition.projects.entries()) {
    await projectSlides(pptx, project, index + 1, picture);
    onProject(index + 1);
  }
  return new Uint8Array((await pptx.write({ outputType: 'arraybuffer', compression: false })) as ArrayBuffer);
}

function front(pptx: Presentation, edition: AtlasEdition): void {
  const { cover, overview, since, contents } = frontMatter(edition, paginate(edition));
  const first = pptx.addSlide();
  first.addShape('rect', { x: 1.4, y: 0, w: 1.05, h: 4.2, fill: { color: red } });
  first.addText([...cover.name].join('\n'), {
    x: 1.4,
    y: 0.5,
    w: 1.05,
    h: 3.4,
    align: 'center',
    valign: 'middle',
    fontFace: title,
    fontSize: 34,
    color: 'FFFFFF',
  });
  first.addText(cover.county, { x: 3.4, y: 2.3, w: 7, h: 0.9, fontFace: title, fontSize: 34, color: ink });
  first.addText(`${cover.month}　${cover.edition}`, {
    x: 3.4,
    y: 3.3,
    w: 7,
    h: 0.5,
    fontFace: body,
    fontSize: 18,
    color: ink,
  });
  first.addText(`${cover.compiledBy}　${cover.compiledOn}`, {
    x: 3.4,
    y: 7,
    w: 7.5,
    h: 0.4,
    fontFace: body,
    fontSize: 12,
    color: quiet,
  });
  const second = headed(pptx, '本期概览');
  second.addTable(
    overview.map(({ label, value, unit, note }) => [
      cell(label, { color: quiet }),
      cell(`${value}${unit}`, { align: 'right', fontFace: title, fontSize: 20 }),
      cell(note, { color: quiet, fontSize: 11 }),
    ]),
    { x: left, y: 1.4, w: inner, colW: [3.4, 3, inner - 6.4], rowH: 0.6, border: line },
  );
  if (since !== '')
    second.addText(since, {
      x: left,
      y: 5.6,
      w: inner,
      h: 1.6,
      fontFace: body,
      fontSize: 14,
      color: ink,
      valign: 'top',
    });
  headed(pptx, '前言').addText(
    edition.preface.split('\n').map((text) => ({ text, options: { breakLine: true } })),
    {
      x: left,
      y: 1.4,
      w: inner,
      h: 5.8,
      fontFace: body,
      fontSize: 18,
      color: ink,
      valign: 'top',
      fit: 'shrink',
      paraSpaceAfter: 10,
    },
  );
  for (const rows of contents) {
    const heading = ['序号', '项目名称', '责任单位', '总投资（万元）', ''].map((text) =>
      cell(text, { color: quiet, fontSize: 10 }),
    );
    headed(pptx, '目录').addTable(
      [
        heading,
        ...rows.map((row) =>
          'group' in row
            ? [cell(row.group, { colspan: 5, color: red, fontFace: title, fontSize: 11 })]
            : [
                cell(row.number, { color: red, fontSize: 11 }),
                cell(row.name, { fontSize: 11 }),
                cell(row.unit, { fontSize: 10 }),
                cell(row.investment, { fontSize: 11, align: 'right' }),
                cell(row.mark, { fontSize: 9, color: red }),
              ],
        ),
      ],
      {
        x: left,
        y: 1.25,
        w: inner,
        colW: [0.6, 5, 2.7, 1.3, inner - 9.6],
        rowH: 0.26,
        margin: [0.02, 0.05, 0.02, 0.05],
      },
    );
  }
}

async function projectSlides(
  pptx: Presentation,
  project: AtlasProject,
  number: number,
  picture: ReadPicture,
): Promise<void> {
  const page = projectPage(project, number, ({ key }) => key);
  const slide = headed(pptx, `${page.number}　${page.name}`);
  if (page.marks.length > 0) {
    slide.addText(page.marks.join('　'), {
      x: left,
      y: 1.08,
      w: inner,
      h: 0.3,
      fontFace: plain,
      fontSize: 11,
      color: red,
    });
  }
  const pairs = Array.from({ length: Math.ceil(page.facts.length / 2) }, (_, row) =>
    page.facts.slice(row * 2, row * 2 + 2),
  );
  slide.addTable(
    pairs.map((two) =>
      two.flatMap(([label, value]) => [
        cell(label, { color: quiet, fontSize: 10 }),
        cell(value, { fontSize: 11 }),
      ]),
    ),
    { x: left, y: 1.5, w: 6, colW: [0.85, 2.15, 0.85, 2.15], rowH: 0.34 },
  );
  const words = (label: string, text: string) => [
    { text: label, options: { fontFace: plain, fontSize: 11, color: red, breakLine: true } },
    { text, options: { fontFace: body, fontSize: 14, color: ink, breakLine: true } },
  ];
  slide.addText([...words('建设内容及规模', page.content), ...words('形象进度', page.progress)], {
    x: left,
    y: 2.75,
    w: 6,
    h: 4.7,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
    paraSpaceAfter: 6,
  });
  slide.addTable(
    page.investment.map(({ label, value, unit, note, was }) => [
      cell(label, { color: quiet, fontSize: 11 }),
      cell(`${value}${unit}`, { align: 'right', fontFace: title, fontSize: 14 }),
      cell([note, was].filter(Boolean).join('　'), { fontSize: 9, color: was === null ? quiet : red }),
    ]),
    { x: 7.05, y: 1.5, w: 3.9, colW: [1.35, 1.25, 1.3], rowH: 0.46 },
  );
  chart(slide, project);
  for (const rows of page.photographs) {
    const photographs = headed(pptx, `${page.number}　${page.name}`);
    const height = 6.15 / rows.length;
    for (const [at, { pictures }] of rows.entries()) {
      const each = (inner - 0.25 * (pictures.length - 1)) / pictures.length;
      for (const [column, placed] of pictures.entries()) {
        const frame = {
          x: left + column * (each + 0.25),
          y: 1.3 + at * height,
          width: each,
          height: height - 0.5,
        };
        place(photographs, placed, await picture(placed.file), frame);
      }
    }
  }
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function place(
  slide: Slide,
  { date, caption }: PlacedPhotograph,
  picture: OfficePicture,
  frame: Frame,
): void {
  const { width, height } = within(picture, frame);
  slide.addImage({
    data: `data:image/jpeg;base64,${Buffer.from(picture.bytes).toString('base64')}`,
    x: frame.x + (frame.width - width) / 2,
    y: frame.y,
    w: width,
    h: height,
    altText: caption,
  });
  slide.addText(
    [
      { text: date === null ? '' : `${date}　`, options: { color: red, fontFace: plain } },
      { text: caption, options: { color: ink, fontFace: body } },
    ],
    {
      x: frame.x + (frame.width - width) / 2,
      y: frame.y + height + 0.05,
      w: width,
      h: 0.3,
      fontSize: 10,
      margin: 0,
    },
  );
}

/** Completed against planned since January, 万元: a chart of the office suite's own. */
function chart(slide: Slide, { annualPlan, doneByMonth }: AtlasProject): void {
  const labels = doneByMonth.map((_, index) => `${index + 1}月`);
  const inWan = (yuan: number) => Math.round(yuan / 100) / 100;
  const planned = annualPlan === null ? [] : labels.map((_, index) => inWan((annualPlan * (index + 1)) / 12));
  const done = doneByMonth.filter((yuan) => yuan !== null).map(inWan);
  const series = [
    { name: '完成', labels, values: done },
    { name: '计划（按月均分）', labels, values: planned },
  ].filter(({ values }) => values.length > 0);
  if (series.length === 0) return;
  slide.addChart('line', series, {
    x: 6.95,
    y: 4.35,
    w: 4.1,
    h: 2.9,
    chartColors: [red, quiet],
    lineSize: 2,
    lineDataSymbol: 'none',
    showLegend: true,
    legendPos: 't',
    legendFontSize: 9,
    legendFontFace: plain,
    showTitle: true,
    title: '本年投资（万元）',
    titleFontSize: 10,
    titleFontFace: plain,
    catAxisLabelFontSize: 8,
    valAxisLabelFontSize: 8,
    valGridLine: { color: hair, size: 0.5 },
  });
}

function headed(pptx: Presentation, heading: string): Slide {
  const slide = pptx.addSlide();
  slide.addText(heading, {
    x: left,
    y: 0.45,
    w: inner,
    h: 0.6,
    fontFace: title,
    fontSize: 24,
    color: ink,
    margin: 0,
    fit: 'shrink',
  });
  slide.addShape('line', { x: left, y: 1.1, w: inner, h: 0, line: { color: ink, width: 0.75 } });
  slide.slideNumber = { x: 10.6, y: 7.8, fontFace: plain, fontSize: 9, color: red };
  return slide;
}

const cell = (text: string, options: TableCellProps = {}): TableCell => ({
  text,
  options: {
    fontFace: body,
    fontSize: 14,
    color: ink,
    border,
    valign: 'middle',
    margin: [0.03, 0.05, 0.03, 0.05],
    ...options,
  },
});
