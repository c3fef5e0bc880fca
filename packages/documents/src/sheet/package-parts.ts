import { stylesXml } from './styles.ts';
import { escaped } from './xml.ts';

interface Package {
  sheetName: string;
  /** ISO; the file is from this day. */
  date: string;
  headingLine: number;
  /** Headings and rows, `A3:F40`. */
  table: string;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything of a workbook of one sheet but the sheet (ECMA-376, part 1, 12), by the part's name. */
export const packageParts = ({ sheetName, date, headingLine, table }: Package): Record<string, string> => ({
  '[Content_Types].xml':
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
  '_rels/.rels':
    `${xml}<Relationships xmlns="${relationships}">` +
    `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
  'docProps/core.xml':
    `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`,
  'xl/_rels/workbook.xml.rels':
    `${xml}<Relationships xmlns="${relationships}">` +
    `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/workbook.xml':
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${placeIn(sheetName, table)}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escaped(quoted(sheetName))}!$${headingLine}:$${headingLine}</definedName>` +
    '</definedNames></workbook>',
  'xl/styles.xml': stylesXml,
});

const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** `'项目库'!$A$3:$F$40` */
const placeIn = (sheetName: string, table: string): string =>
  `${escaped(quoted(sheetName))}!${table.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
