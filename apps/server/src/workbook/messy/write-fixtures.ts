import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messySheets } from './index.ts';
import { workbookOf } from './workbook-of.ts';

/**
 * Writes the fixtures that only other programs can write: the cases as an Excel 97–2003 workbook (LibreOffice), and one of
 * them in the encodings of Chinese Excel (iconv). `node apps/server/src/workbook/messy/write-fixtures.ts` after a case has changed.
 */
const fixtures = new URL('../../../fixtures/messy/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'messy-'));
try {
  const workbook = join(folder, 'cases.xlsx');
  writeFileSync(workbook, await workbookOf(messySheets));
  execFileSync('soffice', ['--headless', '--convert-to', 'xls', '--outdir', folder, workbook]);
  writeFileSync(new URL('cases.xls', fixtures), readFileSync(join(folder, 'cases.xls')));
} finally {
  rmSync(folder, { recursive: true });
}

// 䶮 is in GB18030 alone, the others in GBK too.
const lines = [
  '某县2024年重点项目表（单位：万元）',
  '序号,项目名称,总投资,建设单位,起止年限',
  '1,"青石水库,一期","1,200.5",水投公司,2023～2025',
  '2,"红岩\n公路",０．８亿元,交投公司,2024',
];
const text = lines.join('\r\n');
const inForm = (form: string, of: string) =>
  execFileSync('iconv', ['-f', 'utf-8', '-t', form], { input: of });
writeFileSync(new URL('list-gbk.csv', fixtures), inForm('gbk', text));
writeFileSync(new URL('list-gb18030.csv', fixtures), inForm('gb18030', text.replace('红岩', '红䶮')));
writeFileSync(new URL('list-utf16.txt', fixtures), inForm('utf-16', tabbed(text)));

/** Commas between cells become tabs, those within quotes stay. */
function tabbed(table: string): string {
  return table.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t');
}
