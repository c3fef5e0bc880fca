import { expect, test } from 'vitest';
import { type ImportField, importFields } from './field.ts';
import { headingSynonyms } from './heading-synonyms.ts';
import { matchHeading } from './match-heading.ts';

test.each(importFields.flatMap((field) => headingSynonyms[field].map((word) => [word, field] as const)))(
  '%s is %s',
  (word, field) => {
    const found = matchHeading(word);
    expect(found?.field).toBe(field);
    expect(found?.match).toBe(word === headingSynonyms[field][0] ? 'exact' : 'synonym');
  },
);

test.each<[string, ImportField, string, number | null]>([
  ['项 目\n名 称', 'name', 'exact', null],
  ['总投资（万元）', 'totalInvestment', 'exact', null],
  ['总投资额(亿元）', 'totalInvestment', 'synonym', null],
  ['总投资万元', 'totalInvestment', 'exact', null],
  ['2021年投资计划', 'annualPlan', 'synonym', 2021],
  ['2022年度计划投资(万元)', 'annualPlan', 'exact', 2022],
  ['2019年计划投资', 'annualPlan', 'synonym', 2019],
  ['2022年前期工作或工程\n形象进度目标', 'annualGoal', 'guessed', 2022],
  ['2022年工作目标', 'annualGoal', 'synonym', 2022],
  ['主要建设内容及规模', 'content', 'synonym', null],
  ['项目主要建设内容及规模等', 'content', 'guessed', null],
  ['截至2020年底累计完成投资', 'completedBefore', 'synonym', 2020],
  ['2021年5月完成投资', 'completedMonth', 'synonym', 2021],
  ['开工以来累计完成投资', 'sinceStart', 'synonym', null],
  ['项目所处阶段', 'stage', 'synonym', null],
  ['项目总投资估算', 'totalInvestment', 'guessed', null],
  ['2021年1-5月完成投资', 'completed', 'synonym', 2021],
  ['＊责任单位', 'responsibleUnit', 'exact', null],
])('%o is %s (%s)', (heading, field, match, year) =>
  expect(matchHeading(heading)).toEqual({ field, match, year }),
);

test.each(['', '责任单位联系人', '联系电话', '用地面积', '省级以上补助', '是否开工建设', '项目责任人'])(
  '%o names no field',
  (heading) => expect(matchHeading(heading)).toBeNull(),
);
