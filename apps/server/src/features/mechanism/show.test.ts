import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

interface Finding {
  code: string;
  severity: string;
  clause: string | null;
  line: number;
  column: number;
  params: Record<string, string | number>;
}
interface Rule {
  kind: string;
  id: string;
  lines: { term: string; phrases: { text?: string; code?: string; holder?: string; open?: string }[] }[];
}

describe('mechanism.show', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty({ county: 'shilin-2018', today: '2018-05-10' });
  });
  const show = async (input: Record<string, unknown> = {}) =>
    (await county.as('magistrate').call('mechanism.show', input)).body;
  const rulesOf = async (clause: string): Promise<Rule[]> =>
    (await county.as('magistrate').call('mechanism.clause', { id: clause })).body.rules;
  const phrases = (rule: Rule | undefined, term: string) =>
    rule?.lines.find((line) => line.term === term)?.phrases ?? [];

  it('is refused to nobody', async () => {
    const { status, body } = await county.nobody.call('mechanism.show');
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it('is refused a year that is none', async () => {
    const { status, body } = await county.as('magistrate').call('mechanism.show', { year: 20_188 });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-input' });
  });

  it('shows whoever asks the document, its clauses in order, and at least one rule from each', async () => {
    const { title, issued, effective, clauses } = (await county.as('water-head').call('mechanism.show')).body;
    expect(title).toContain('石林');
    expect(issued).toEqual({ by: '石林彝族自治县人民政府', on: '2018-04-26', number: null });
    expect(effective).toEqual({ from: '2018-03-01', to: null });
    expect(clauses.map(({ id }: { id: string }) => id).slice(0, 4)).toEqual(['文首', '文末', '一', '二·序']);
    expect(clauses.filter(({ rules }: { rules: Rule[] }) => rules.length === 0)).toEqual([]);
  });

  it('names who sits on the leading group, and today’s holders', async () => {
    const group = (await rulesOf('一')).find(({ kind }) => kind === 'group');
    expect(phrases(group, 'group-chair')).toEqual([{ text: '县长', holder: '普建勇' }]);
    expect(phrases(group, 'vice-chairs')).toHaveLength(9);
    expect(phrases(group, 'members').at(-1)).toMatchObject({ code: 'posts.principal' });
  });

  it('says of a limit that hangs on an open point which one it is', async () => {
    const minutes = (await rulesOf('二（二）4（2）')).find(({ id }) => id === 'issue-minutes');
    expect(phrases(minutes, 'due')).toMatchObject([
      {
        code: 'due.within',
        params: { days: { code: 'days.calendar', params: { count: 3 }, open: 'minutes-day-count' } },
      },
      { code: 'on-day-off', params: { of: { code: 'shift.later' } } },
    ]);
  });

  it('keeps the parts of a slot under the clauses they come from', async () => {
    expect((await rulesOf('二（二）4（1）')).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'cutoff resolution-meeting',
      'duty raise-problem',
      'duty compile-docket',
      'setting cutoff-shift',
    ]);
  });

  it('answers that there is no such clause', async () => {
    const { status, body } = await county.as('magistrate').call('mechanism.clause', { id: '九' });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-found' });
  });

  it('finds every point that the document leaves open', async () => {
    const { findings } = (await show()) as { findings: Finding[] };
    const told = findings.map(({ code, clause }) => `${code} ${clause ?? ''}`.trim());
    expect(told).toEqual(
      expect.arrayContaining([
        'label-against-recurrence 二（二）2',
        'day-count-not-stated 二（二）4（2）',
        'shift-not-stated 二（二）4（1）',
        'rota-months-missing 二（三）3',
        'quarters-without-event 二（四）3',
        'weekday-not-stated 二（一）2',
        'liaison-not-stated',
        'portfolios-not-stated',
        'due-not-stated 一',
        'scoring-not-stated 三（三）',
        'threshold-scope-not-stated 三（二）',
        'cutoffs-collide 三（二）',
        'in-force-before-issue',
      ]),
    );
  });

  it('places a finding in the file, line and column', async () => {
    const { findings } = (await show()) as { findings: Finding[] };
    const source = await county.server.database.withJurisdiction(
      county.server.jurisdiction.id,
      'read only',
      (tx) => tx.selectFrom('mechanism_version').select('source').executeTakeFirstOrThrow(),
    );
    const line = (number: number) => source.source.split('\n')[number - 1] ?? '';
    const portfolios = findings.find(({ code }) => code === 'portfolios-not-stated');
    expect(line(portfolios?.line ?? 0).slice((portfolios?.column ?? 0) - 1)).toMatch(/^not-stated/);
    expect(findings.every(({ line: at, column }) => at >= 1 && column >= 1)).toBe(true);
  });

  it('says that a year is not published, and places no cut-off in it on a day off', async () => {
    const { year, findings } = (await show({ year: 2027 })) as { year: number; findings: Finding[] };
    expect(year).toBe(2027);
    expect(findings.map(({ code }) => code)).toContain('calendar-not-published');
    expect(findings.map(({ code }) => code)).not.toContain('cutoff-on-day-off');
  });
});
