import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf } from './grid-of.ts';
import { understandList } from './understand-list.ts';

/**
 * Lists composed at random of what real ones are made of; what must come out is stated by the generator, never by the
 * reader: a project's name, its amount in yuan, its section.
 */
type Cell = string | number | null;
type Project = { name: string; yuan: number; written: Cell; owner: Cell; years: Cell; hasYears: boolean };

const unit = fc.constantFrom(
  { word: '亿元', yuan: 100_000_000 },
  { word: '万元', yuan: 10_000 },
  { word: '元', yuan: 1 },
);
type Unit = { word: string; yuan: number };

/** An amount of whole 万元, written as a cell in the list's unit or with a unit of its own. */
const amount = ({ word, yuan }: Unit): fc.Arbitrary<{ yuan: number; written: Cell }> =>
  fc
    .tuple(fc.integer({ min: 100, max: 900_000 }), fc.nat(5))
    .map(([tenThousands, how]): { yuan: number; written: Cell } => {
      const own = tenThousands * 10_000;
      const figure = Number((own / yuan).toPrecision(15));
      const written: Cell[] = [
        figure,
        String(figure),
        `${tenThousands}万元`,
        `${Number((tenThousands / 10_000).toPrecision(15))}亿元`,
        word === '亿元' ? figure : figure.toLocaleString('en-US', { maximumFractionDigits: 8 }),
        word === '亿元'
          ? `总投资:${figure}亿元`
          : figure.toLocaleString('en-US', { maximumFractionDigits: 8 }).replaceAll(',', '，'),
      ];
      return { yuan: own, written: written[how] ?? figure };
    });

const place = fc.constantFrom('青石', '红岩', '溪口', '云岭', '石桥', '汉中', '君澜府');
const thing = fc.constantFrom(
  '水库扩建工程',
  '公路改建',
  '综合保税区',
  '小区',
  '市民餐厅',
  '110千伏变电站',
  '污水处理厂（一期）',
);
const nothing = fc.constantFrom<Cell>(null, '-', '——', '/', '待定', '');
const years = fc.constantFrom<[Cell, boolean]>(
  [2023, true],
  ['2023-2025', true],
  ['2023年至2025年', true],
  ['2024年10月', true],
  ['2023～2025', true],
  [45597, true],
  ['——', false],
  [null, false],
);

const project = (money: Unit, at: fc.Arbitrary<number>): fc.Arbitrary<Project> =>
  fc
    .record({
      place,
      thing,
      at,
      mark: fc.constantFrom('', '★', '▲ '),
      amount: amount(money),
      owner: fc.oneof(fc.constantFrom<Cell>('水投公司', '县城投公司'), nothing),
      years,
    })
    .map(({ amount: { yuan, written }, owner, years: [cell, hasYears], ...named }) => ({
      name: `${named.mark}${named.place}${named.thing}${named.at}号`,
      yuan,
      written,
      owner,
      years: cell,
      hasYears,
    }));

const section = fc.constantFrom<[Cell[], string]>(
  [[null, '一、基础设施'], '基础设施'],
  [[null, '（一）交通', null, null, 12], '交通'],
  [[null, '——铁路'], '铁路'],
  [[null, 'Ⅱ、机场（9项）'], '机场'],
  [[null, '续建项目7个', '——'], '续建项目'],
  [['南 宁 市'], '南宁市'],
  [['二', '能源'], '能源'],
  [[null, '【预备】(1个)'], '预备'],
);
const aside = fc.constantFrom<Cell[]>(
  [null, '小计', null, null, 300],
  ['备注：投资为估算数'],
  [null, '重大前期项目92个,总投资494亿元。其中交通12个'],
  [],
);

const list = unit.chain((money) => {
  let number = 0;
  const next = fc.constant(null).map(() => (number += 1));
  return fc.record({
    money: fc.constant(money),
    unitIn: fc.constantFrom<'line' | 'heading'>('line', 'heading'),
    twoRows: fc.boolean(),
    titleFirst: fc.boolean(),
    reprint: fc.boolean(),
    groups: fc.array(
      fc.record({
        head: fc.option(section, { nil: null }),
        projects: fc.array(project(money, next), { minLength: 1, maxLength: 5 }),
        after: fc.option(aside, { nil: null }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  });
});

test('whatever lists are composed of, every project comes out with its yuan, and nothing else does', () => {
  fc.assert(
    fc.property(list, ({ money, unitIn, twoRows, titleFirst, reprint, groups }) => {
      const total = unitIn === 'heading' ? `总投资（${money.word}）` : '总投资';
      const headings: Cell[][] = twoRows
        ? [
            ['序号', '项目名称', '业主', '建设起', '投资', null, '备注'],
            [null, null, null, '止年限', total, '2023年计划', null],
          ]
        : [['序号', '项 目\n名 称', '业主', '建设年限', total, '2023年计划投资', '备注']];
      const rows: Cell[][] = [
        ...(titleFirst ? [['附件1'], ['某市2023年重点项目投资计划']] : []),
        ...(unitIn === 'line' ? [[null, null, null, `单位：${money.word}`] as Cell[]] : []),
        ...headings,
      ];
      const expected: object[] = [];
      const hasSections = groups.some(({ head }) => head !== null);
      for (const [at, { head, projects, after }] of groups.entries()) {
        if (reprint && at > 0 && !twoRows) rows.push(...headings);
        if (head) rows.push(head[0]);
        for (const [nth, one] of projects.entries()) {
          rows.push([nth + 1, one.name, one.owner, one.years, one.written, null, '新']);
          const name = one.name.replaceAll(/[★▲\s]/g, '');
          expected.push({ row: rows.length, name, yuan: one.yuan, hasYears: one.hasYears });
        }
        if (after) rows.push(after);
      }
      const merges = twoRows
        ? [`E${rows.indexOf(headings[0] ?? []) + 1}:F${rows.indexOf(headings[0] ?? []) + 1}`]
        : [];
      const read = understandList(gridOf(rows, merges), { knownUnits: [] });
      expect(
        read.projects.map(({ row, fields }) => ({
          row,
          name: fields.name,
          yuan: fields.totalInvestment,
          hasYears: fields.years !== undefined,
        })),
      ).toEqual(expected);
      expect(read.sections.length > 0).toBe(hasSections);
    }),
    { numRuns: 400 },
  );
});
