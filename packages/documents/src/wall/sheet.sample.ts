import type { ProjectSheet } from './sheet.ts';

export const sampleSheet = (otherwise: Partial<ProjectSheet> = {}): ProjectSheet => ({
  county: '云岭县',
  asOf: '2018-05-14',
  drawnUpBy: '云岭县重点项目科',
  address: 'https://guatu.yunling.example/projects/019a0000-0000-7000-8000-000000000000',
  name: '云岭县城至青石乡二级公路改建工程',
  light: 'red',
  lightByHand: true,
  tags: ['在建', '县交通运输局', '县第一批重点项目', '市级重点'],
  facts: [
    { name: '项目业主', value: '云岭县交通建设投资有限公司' },
    { name: '建设地点', value: '临江镇、云岭乡' },
    { name: '总投资', value: '86000万元' },
    { name: '开竣工年限', value: '2017—2020' },
    { name: '2018年计划', value: '26000万元' },
    { name: '本年完成', value: '7100万元（27%）' },
  ],
  content: '改建二级公路38.6公里，路基宽10米，新建大桥2座、隧道1座',
  progress: { month: '2018-04', text: '路基完成21公里，隧道掘进至460米' },
  curve: {
    year: 2018,
    planned: Array.from({ length: 12 }, (_, at) => Math.round((260_000_000 * (at + 1)) / 12)),
    done: [15_000_000, 24_000_000, 45_000_000, 71_000_000, ...Array.from({ length: 8 }, () => null)],
  },
  milestones: [
    { name: '征地拆迁完成', planned: '2017-06-30', forecast: null, actual: '2017-07-12' },
    { name: '路基完成', planned: '2018-10-31', forecast: '2018-12-10', actual: null },
    { name: '隧道贯通', planned: '2018-12-20', forecast: '2018-12-20', actual: null },
    { name: '竣工验收', planned: '2020-09-30', forecast: null, actual: null },
  ],
  photographs: [],
  problems: [{ title: '云岭乡段3户房屋未拆除，影响600米路基', state: '待会办', since: '2018-04-20' }],
  decisions: [{ requirement: '县自然资源局落实隧道进口临时用地', unit: '县自然资源局', limit: '2018-06-15' }],
  ...otherwise,
});
