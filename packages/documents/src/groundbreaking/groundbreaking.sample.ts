import type { Groundbreaking, GroundbreakingPaperHead } from './groundbreaking.ts';

/** A ground-breaking of an invented county with two sites, with whatever a test wants otherwise. */
export const sampleGroundbreaking = (otherwise: Partial<Groundbreaking> = {}): Groundbreaking => ({
  county: '云岭县',
  label: '项目集中开工活动',
  slot: '2018-Q2',
  heldOn: '2018-06-15',
  startsAt: '09:00',
  place: '县政府广场',
  chair: '常务副县长某甲',
  sites: [
    {
      site: 'main',
      project: '清溪河综合治理工程',
      place: '清溪镇',
      unit: '县水务局',
      totalInvestment: 120_000_000,
    },
    { site: 'branch', project: '县医院迁建', place: '城关镇', unit: '县卫生局', totalInvestment: null },
  ],
  agenda: [
    { title: '观摩集中开工项目点', startsAt: '09:30', by: '', words: '' },
    { title: '介绍项目情况', startsAt: null, by: '县水务局局长', words: '有请水务局介绍。' },
    { title: '宣布开工', startsAt: '10:30', by: '县长', words: '' },
  ],
  route: [
    { place: '清溪河综合治理工程', arrivesAt: '09:30', leavesAt: '10:40' },
    { place: '县医院迁建', arrivesAt: null, leavesAt: null },
  ],
  tasks: [
    { what: '现场彩排', owner: '县政府办公室', on: '2018-06-14' },
    { what: '主会场搭建', owner: '县水务局', on: '2018-06-12' },
    { what: '备勤', owner: '县公安局', on: null },
  ],
  guests: [
    { title: '县长', name: '某乙', role: 'required', reply: 'coming', standIn: null },
    { title: '水务局局长', name: '某丙', role: 'required', reply: 'stand-in', standIn: '副局长 某丁' },
    { title: '县政协', name: '', role: 'invited', reply: null, standIn: null },
    { title: '施工单位代表', name: '某戊', role: 'added', reply: null, standIn: null },
  ],
  service: '参加人员统一乘车',
  contingency: '遇大雨改在一楼会议厅',
  office: '云岭县人民政府办公室',
  date: '2018-06-06',
  ...otherwise,
});

export const sampleHead = (otherwise: Partial<GroundbreakingPaperHead> = {}): GroundbreakingPaperHead => ({
  masthead: '云岭县人民政府办公室文件',
  number: '云政办函〔2018〕4号',
  addressees: ['县水务局', '县卫生局'],
  copies: ['县委', '县政协'],
  printedBy: '云岭县人民政府办公室',
  ...otherwise,
});
