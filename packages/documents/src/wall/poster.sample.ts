import type { Poster, PosterProject, PosterSize } from './poster.ts';

const lights = ['green', 'yellow', 'red', 'blue', 'orange', 'grey', null] as const;

/** An invented row; every light, every kind of bar and name comes round. */
export const sampleRow = (at: number, otherwise: Partial<PosterProject> = {}): PosterProject => ({
  name:
    at % 5 === 0
      ? `云岭至青石二级公路改建工程（第${at + 1}合同段，含云岭隧道及引线）`
      : `云岭河综合治理第${at + 1}期`,
  unit: ['县交通运输局', '县水务局', '县住房和城乡建设局'][Math.floor(at / 8) % 3] ?? null,
  stage: '在建',
  light: lights[at % lights.length] ?? null,
  lightByHand: at % 5 === 4,
  totalInvestment: 120_000_000 + at * 1_230_000,
  annualPlan: at % 9 === 8 ? null : 60_000_000,
  completed: 18_345_600,
  plan: { from: -2 + at, to: 60 + at * 2 },
  actual: { from: 1 + at, to: 50 },
  forecast: at % 3 === 0 ? { from: 50, to: 70 } : null,
  marks: [
    { kind: 'planned', at: 20 },
    { kind: 'actual', at: 22 },
    { kind: 'planned', at: 55 },
    { kind: 'forecast', at: 62 },
  ],
  ...otherwise,
});

export const samplePoster = (size: PosterSize, rows: number, otherwise: Partial<Poster> = {}): Poster => ({
  county: '云岭县',
  size,
  asOf: '2018-05-14',
  drawnUpBy: '云岭县重点项目科',
  narrowed: ['在建'],
  address: 'https://guatu.yunling.example/wall?stage=construction',
  firstMonth: '2017-01',
  months: 36,
  today: 49.3,
  sums: { annualPlan: 60_000_000 * rows, completed: 18_345_600 * rows },
  projects: Array.from({ length: rows }, (_, at) => sampleRow(at)),
  ...otherwise,
});
