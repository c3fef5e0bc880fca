import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { onlyEra } from '../era/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { judgedPeriods, type ProjectLedger, projectFactsIn, projectLights, projectSubject } from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const eras = onlyEra(linxi);
const [march, april] = judgedPeriods(eras, officialCalendar, '2018-05-14', 2);
if (!march || !april) throw new Error('two months');

const figure = (
  name: 'annual-plan' | 'completed',
  period: string,
  amount: number,
  givenOn: string,
  version = 1,
) => ({
  figure: name,
  period,
  version,
  amount,
  givenOn,
});

const project: ProjectLedger = {
  id: 'river',
  enteredOn: '2018-01-08',
  registered: {
    stage: 'construction',
    plannedStart: '2018-01-01',
    plannedFinish: null,
    actualStart: '2018-01-05',
    actualFinish: null,
  },
  said: [],
  figures: [
    figure('annual-plan', '2018', 60_000_000, '2018-01-08'),
    figure('completed', '2018-03', 9_000_000, '2018-03-24'),
    figure('completed', '2018-04', 11_000_000, '2018-04-24'),
  ],
  plans: [],
  reached: [],
  stated: [],
  lists: [],
};

const shown = (ledger: ProjectLedger) =>
  projectLights({ mechanism: linxi, calendar: officialCalendar }, projectSubject(ledger, [march, april]));

describe('a month of a project', () => {
  it('is judged when it has ended, and not on its last day', () => {
    const latest = (day: string) => judgedPeriods(eras, officialCalendar, day, 1)[0]?.month;
    expect([latest('2018-05-31'), latest('2018-06-01')]).toEqual(['2018-04', '2018-05']);
    expect(april).toEqual({ month: '2018-04', asOf: '2018-04-30', knownOn: '2018-04-30' });
  });

  it('shows the colour that follows, and what is missing where none does', () => {
    // 25 − 15 and 33.3 − 33.3 points behind.
    expect(shown(project).map(({ lights }) => lights.map(({ name, colour }) => [name, colour]))).toEqual([
      [['投资进度', 'yellow']],
      [['投资进度', 'green']],
    ]);
    const unreported = { ...project, figures: project.figures.slice(0, 2) };
    expect(shown(unreported)[1]?.lights).toMatchObject([{ colour: null, missing: ['completed'] }]);
  });

  it('takes stage and dates as the register had them then', () => {
    const begunLater = {
      ...project,
      said: [
        { on: '2018-01-08', facts: { actualStart: null, stage: 'preparation' as const } },
        { on: '2018-05-10', facts: { actualStart: '2018-01-05', stage: 'construction' as const } },
      ],
    };
    expect(projectFactsIn(begunLater, april)).toMatchObject({ 'started-on': null, stage: 'preparation' });
  });

  it('stays as it was, whatever is given after it was judged', () => {
    const later = fc.record({
      month: fc.constantFrom('2018-01', '2018-02', '2018-03', '2018-04'),
      amount: fc.nat(90_000_000),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(fc.array(later), (given) => {
        const corrected = given.map(({ month, amount, day }, at) =>
          figure('completed', month, amount, `2018-05-${String(day).padStart(2, '0')}`, at + 2),
        );
        expect(shown({ ...project, figures: [...project.figures, ...corrected] })).toEqual(shown(project));
      }),
    );
  });
});
