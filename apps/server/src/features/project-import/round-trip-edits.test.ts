import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { enterDemonstration } from '../county/index.ts';
import { someFacts } from '../project/testing.ts';

type Cell = string | number | boolean | Date | null;

let county: TestCounty;
let office: Caller;
let exported: Buffer;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
  await enterDemonstration(county.server);
  await fillOneProject();
  exported = (
    await county.app.inject({ url: '/api/projects.xlsx', headers: { cookie: 'key-projects-clerk' } })
  ).rawPayload;
});

/** A project with everything that the register can hold. */
async function fillOneProject() {
  const facts = someFacts({
    name: '样样都有的项目',
    formerNames: ['从前的名字', '更早的名字'],
    nationalCode: '2018-530126-48-01-000001',
    plannedStart: '2018-03-01',
    plannedFinish: '2020-12-31',
    actualStart: '2018-03-15',
    completedBefore: { yuan: 12_345_678, year: 2018 },
    remarks: '第一行\n第二行',
  });
  let { id, revision } = (await office.call('project.create', facts)).body;
  const then = async (procedure: string, input: object) => {
    const { status, body } = await office.call(procedure, { id, revision, ...input });
    if (status !== 200) throw new Error(JSON.stringify(body));
    ({ id, revision } = body);
  };
  const lines = [
    [
      [103.2701234, 24.77],
      [103.3, 24.8],
    ],
  ];
  await then('project.locate', { position: { kind: 'lines', lines } });
  const sources = [
    { source: 'province', amount: 100_000_001, note: '已下达' },
    { source: 'own-funds', amount: 19_999_999, note: null },
  ];
  await then('project.fund', { sources });
  const permits = [
    { permit: 'environment', name: null, state: 'granted', number: '临环审〔2017〕8号', dated: '2017-11-02' },
    { permit: 'other', name: '环评补充说明', state: 'in-hand', number: null, dated: null },
  ];
  await then('project.permit', { permits });
  await then('project.designate', { year: 2018, lists: ['city-key-2018', 'county-first-batch-2018'] });
  await then('project.plan', { year: 2019, plannedInvestment: 5_000_000, goal: '通车' });
  await then('project.halt', { halt: 'suspended', on: '2018-05-01', reason: '等用地：批复' });
}

const preview = async (name: string, content: Buffer) => {
  const { body: file } = await office.upload(name, content);
  const { status, body: batch } = await office.call('projectImport.preview', { fileId: file.id });
  if (status !== 200) throw new Error(JSON.stringify(batch));
  return (await office.call('projectImport.show', { id: batch.id })).body;
};

interface Row {
  row: number;
  outcome: string;
  changes: { field: string; to: unknown }[];
}
const changed = ({ projects }: { projects: Row[] }) =>
  projects.flatMap(({ row, outcome, changes }) =>
    outcome === 'same' ? [] : [{ row, outcome, changes: changes.map(({ field, to }) => ({ field, to })) }],
  );

/** How somebody edits a cell, and what that means; by the column's heading. */
const edits: readonly { heading: string; field: string; write: (nth: number) => [Cell, unknown] }[] = [
  { heading: '项目名称', field: 'name', write: (nth) => [`改过的名称${nth}`, `改过的名称${nth}`] },
  { heading: '项目业主', field: 'owner', write: (nth) => [`新业主${nth}公司`, `新业主${nth}公司`] },
  { heading: '建设地点', field: 'place', write: (nth) => [`新地点${nth}`, `新地点${nth}`] },
  {
    heading: '建设内容',
    field: 'content',
    write: (nth) => [`新建${nth}公里\n及附属`, `新建${nth}公里\n及附属`],
  },
  {
    heading: '总投资',
    field: 'totalInvestment',
    write: (nth) => [770_000 + nth / 100, 7_700_000_000 + nth * 100],
  },
  { heading: '年度计划投资', field: 'annualPlan', write: (nth) => [`${nth + 11}万元`, (nth + 11) * 10_000] },
  { heading: '年度目标', field: 'annualGoal', write: (nth) => [`完成第${nth}段`, `完成第${nth}段`] },
  {
    heading: '起止年限',
    field: 'years',
    write: (nth) => [`${1990 + (nth % 9)}-2031`, { from: 1990 + (nth % 9), to: 2031 }],
  },
  {
    heading: '拟开工日期',
    field: 'plannedStart',
    write: (nth) => [`2016-01-${10 + (nth % 9)}`, `2016-01-${10 + (nth % 9)}`],
  },
  { heading: '投资主体', field: 'kind', write: (nth) => [`主体${nth}`, `主体${nth}`] },
  {
    heading: '资金来源',
    field: 'sources',
    write: (nth) => [`银行贷款 ${nth + 3}`, [{ source: 'bank-loan', amount: (nth + 3) * 10_000 }]],
  },
  {
    heading: '经纬度',
    field: 'position',
    write: (nth) => [
      `102.${nth + 100}1, 24.5`,
      { kind: 'point', lines: [[[Number(`102.${nth + 100}1`), 24.5]]] },
    ],
  },
  { heading: '备注', field: 'remarks', write: (nth) => [`备注${nth}`, `备注${nth}`] },
];

describe('what leaves as a workbook and comes back', () => {
  it('is unchanged where nothing was edited', async () => {
    const { counts, projects } = await preview('register.xlsx', exported);
    expect(changed({ projects })).toEqual([]);
    expect(counts).toMatchObject({ new: 0, changed: 0, aside: 0 });
  });

  it('has exactly the edits as changes, whichever cells are edited', async () => {
    const [sheet] = (await readXlsx(new Uint8Array(exported))).sheets;
    const rows = (sheet?.rows ?? []) as Cell[][];
    const headingRow = rows.findIndex((row) => row.includes('项目名称'));
    const headings = rows[headingRow] ?? [];
    const count = rows.length - headingRow - 1;
    const edit = fc.record({ at: fc.nat(count - 1), which: fc.nat(edits.length - 1), nth: fc.nat(89) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(edit, { minLength: 1, maxLength: 12, selector: ({ at, which }) => `${at} ${which}` }),
        async (chosen) => {
          const edited = rows.map((row) => [...row]);
          const expected = new Map<number, { field: string; to: unknown }[]>();
          for (const { at, which, nth } of chosen) {
            const row = headingRow + 1 + at;
            const { heading, field, write } = edits[which] ?? {
              heading: '',
              field: '',
              write: () => [null, null],
            };
            const [cell, to] = write(nth);
            (edited[row] ?? [])[headings.indexOf(heading)] = cell;
            expected.set(row + 1, [...(expected.get(row + 1) ?? []), { field, to }]);
          }
          const file = await writeXlsx({ sheets: [{ name: sheet?.name ?? '', rows: edited }] });
          const found = changed(await preview('edited.xlsx', Buffer.from(file)));
          const byRow = new Map(found.map(({ row, changes }) => [row, changes]));
          expect([...byRow.keys()].sort()).toEqual([...expected.keys()].sort());
          for (const [row, changes] of expected) {
            expect(byRow.get(row)).toHaveLength(changes.length);
            expect(byRow.get(row)).toEqual(expect.arrayContaining(changes));
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);

  it('writes the edits and nothing else', async () => {
    const [sheet] = (await readXlsx(new Uint8Array(exported))).sheets;
    const rows = (sheet?.rows ?? []) as Cell[][];
    const at = rows.findIndex((row) => row.includes('样样都有的项目'));
    const headings = rows.find((row) => row.includes('项目名称')) ?? [];
    const row = rows[at] ?? [];
    row[headings.indexOf('项目名称')] = '改了名的项目';
    row[headings.indexOf('总投资')] = 13_000;
    const file = await writeXlsx({ sheets: [{ name: 'x', rows }] });
    const { id: batch, counts, stage, year } = await preview('edited.xlsx', Buffer.from(file));
    const { id } = (await office.call('project.list', { search: '样样都有的项目' })).body.projects[0];
    const before = (await office.call('project.show', { id })).body;
    await office.call('projectImport.apply', { id: batch, expected: counts, year, stage, list: null });
    const after = (await office.call('project.show', { id })).body;
    const facts = ({
      revision: _r,
      changedBy: _b,
      changedAt: _t,
      history: _h,
      figures: _f,
      gaps: _g,
      beyondTotal: _y,
      ...rest
    }: Record<string, unknown>) => rest;
    expect(facts(after)).toEqual({
      ...facts(before),
      name: '改了名的项目',
      formerNames: ['样样都有的项目', '从前的名字', '更早的名字'],
      totalInvestment: 130_000_000,
    });
    expect((await office.call('projectImport.undo', { id: batch, reason: '试过了' })).status).toBe(200);
    expect(facts((await office.call('project.show', { id })).body)).toEqual(facts(before));
  });
});

const convert = (folder: string, name: string, to: string) =>
  promisify(execFile)('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'there'),
    join(folder, name),
  ]);

/** Whether this machine has a LibreOffice with its spreadsheet program. */
const hasCalc = await (async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-calc-'));
  try {
    await writeFile(join(folder, 'a.csv'), 'a,b\n1,2\n');
    await convert(folder, 'a.csv', 'xlsx');
    return (await readFile(join(folder, 'there/a.xlsx'))).length > 0;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true });
  }
})();

describe.skipIf(!hasCalc)('through LibreOffice', () => {
  it.each(['xls', 'xlsx', 'ods'])(
    'as %s and back it is unchanged',
    async (form) => {
      const folder = await mkdtemp(join(tmpdir(), 'guatu-round-trip-'));
      try {
        await writeFile(join(folder, 'register.xlsx'), exported);
        await convert(folder, 'register.xlsx', form);
        if (form === 'ods') await convert(folder, 'there/register.ods', 'xlsx');
        const name = form === 'ods' ? 'register.xlsx' : `register.${form}`;
        const { projects, counts } = await preview(name, await readFile(join(folder, 'there', name)));
        expect(changed({ projects })).toEqual([]);
        expect(counts.same).toBe(projects.length);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    120_000,
  );
});
