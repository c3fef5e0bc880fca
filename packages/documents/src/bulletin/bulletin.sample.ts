import type { Bulletin } from './bulletin.ts';

const row = (matter: string, standing: string) => ({
  matter,
  requirement: '完成用地报批并交付施工',
  basis: '云政纪〔2018〕2号第3项',
  lead: '县国土资源局',
  assisting: ['县住房和城乡建设局'],
  originalLimit: '2018-05-10',
  limit: '2018-05-20',
  standing,
});

/** A bulletin of an invented county, with whatever a test wants otherwise. */
export const sampleBulletin = (otherwise: Partial<Bulletin> = {}): Bulletin => ({
  masthead: '云岭县督查通报',
  issue: '2018年第3期',
  title: '关于项目会办会议定事项落实情况的通报',
  addressee: null,
  passages: [
    { heading: '总体情况', text: '截至2018年5月25日，共督办议定事项24项，已销号18项，按时办结16项。' },
    { heading: '已办结事项', text: '县水务局牵头的河道清淤已完成\n县交通运输局牵头的林场路已通车' },
    { heading: '未办结事项', text: '县国土资源局牵头的用地报批逾期5天。' },
  ],
  rows: Array.from({ length: 24 }, (_, index) =>
    row(`第${index + 1}宗用地`, index < 18 ? '已销号' : '逾期5天'),
  ),
  asOf: '2018-05-25',
  office: '云岭县目标督查办公室',
  date: '2018-05-28',
  printedBy: '云岭县人民政府办公室',
  signer: null,
  copies: ['县委办公室', '县人民政府办公室'],
  ...otherwise,
});
