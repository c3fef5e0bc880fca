import ExcelJS from '@protobi/exceljs';

const sections = ['交通', '水利', '工业', '民生', '农业'];
const units = ['交运局', '县水务局', '工信局', '住建局', '农业局', '县文旅办公室（筹）'];

/**
 * A list of projects as counties keep them: a title, a line with the unit of money, headings in two rows, sections with
 * their own sums, amounts as text with commas and spaces, years in five spellings, names broken over lines, blank rows.
 *
 * @param rows number of projects in it
 */
export async function messyWorkbook(rows: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  sheet.addRow(['临溪县2018年重点项目前期工作计划表']);
  sheet.mergeCells('A1:J1');
  sheet.addRow(['单位：万元', '', '', '', '', '', '', '', '', '填报日期：2018年3月']);
  sheet.addRow([
    '序号',
    '项目名称',
    '建设性质',
    '建设地点',
    '建设内容及规模',
    '起止年限',
    '投资',
    '',
    '责任单位',
    '备注',
  ]);
  sheet.addRow(['', '', '', '', '', '', '总投资', '2018年计划投资', '', '']);
  sheet.mergeCells('G3:H3');
  sheet.addRow(['', `合计（${rows}个）`]);
  const each = Math.ceil(rows / sections.length);
  for (const [nth, section] of sections.entries()) {
    sheet.addRow(['一二三四五'[nth], `${section}（${each}个）`]);
    for (let row = 1; row <= each && nth * each + row <= rows; row += 1) {
      sheet.addRow(project(nth * each + row, row, section));
      if (row % 400 === 0) sheet.addRow([]);
    }
  }
  sheet.addRow(['', '注：以上投资以批复为准。']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function project(number: number, row: number, section: string): (string | number)[] {
  const total = 1_000 + (number % 700) * 35;
  const planned = Math.round(total / 3);
  return [
    row,
    `临溪县${section}第${number}标段${number % 7 === 0 ? '\n' : ''}建设工程${number % 11 === 0 ? '　' : ''}`,
    ['新建', '续建 ', '改扩建'][number % 3] ?? '',
    ['临江镇', '清溪镇', '石桥镇', '云岭乡'][number % 4] ?? '',
    `新建道路${number % 90}公里，配套给排水、照明、绿化及附属设施`,
    ['2018-2020', '2018—2019', '2018年至2021年', '2018.3-2020.10', '2018'][number % 5] ?? '',
    number % 4 === 0 ? ` ${total.toLocaleString('en-US')}` : total,
    number % 9 === 0 ? '' : planned,
    units[number % units.length] ?? '',
    number % 13 === 0 ? '含省补资金' : '',
  ];
}
