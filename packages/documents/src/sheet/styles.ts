import type { ColumnKind } from './workbook.ts';

type StyleName = ColumnKind | 'title' | 'unit' | 'heading';

interface Style {
  /** Number of a built-in format, or of one of `ownFormats`. */
  readonly format: number;
  readonly font: 0 | 1 | 2;
  readonly side: 'left' | 'right' | 'center';
  readonly wraps?: boolean;
  readonly ruled?: boolean;
}

const general = 0;
const wholeNumber = 1;
/** `@`: a text stays a text when it is edited. */
const asText = 49;
const ownFormats = { 164: '0.0%', 165: 'yyyy-mm-dd' } as const;

const styles: Readonly<Record<StyleName, Style>> = {
  text: { format: asText, font: 0, side: 'left', wraps: true },
  integer: { format: wholeNumber, font: 0, side: 'right' },
  wanyuan: { format: general, font: 0, side: 'right' },
  percent: { format: 164, font: 0, side: 'right' },
  date: { format: 165, font: 0, side: 'center' },
  title: { format: asText, font: 1, side: 'center' },
  unit: { format: asText, font: 0, side: 'right' },
  heading: { format: asText, font: 2, side: 'center', wraps: true, ruled: true },
};

const names = Object.keys(styles) as StyleName[];

/** The number by which cells name a style; 0 is the one of cells that name none. */
export const styleOf = Object.fromEntries(names.map((name, at) => [name, at + 1])) as Readonly<
  Record<StyleName, number>
>;

const formatXml = ({ format, font, side, wraps = false, ruled = false }: Style): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${ruled ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
  `<alignment horizontal="${side}" vertical="center"${wraps ? ' wrapText="1"' : ''}/></xf>`;

const fontXml = (name: string, size: number): string =>
  `<font><sz val="${size}"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;

/** 宋体 for the rows, 黑体 for title and headings, as tables of offices are set. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${Object.keys(ownFormats).length}">`,
  ...Object.entries(ownFormats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  '</numFmts>',
  `<fonts count="3">${fontXml('宋体', 11)}${fontXml('黑体', 16)}${fontXml('黑体', 11)}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${names.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  ...names.map((name) => formatXml(styles[name])),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
