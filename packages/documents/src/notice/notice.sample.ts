import type { Notice, NoticeItem } from './notice.ts';

const items: readonly NoticeItem[] = [
  {
    matter: '城东污水管网破损',
    basis: '领导批示：县长批示（云政批〔2018〕7号）',
    clause: '三（三）',
    lead: '县住房和城乡建设局',
    assisting: ['县水务局', '城关镇人民政府'],
    requirement: '查明破损原因，修复破损管段，并报送长效管护办法',
    originalLimit: '2018-05-05',
    limit: '2018-05-15',
    overdueDays: 3,
    acknowledged: { by: '住建局局长 某甲', on: '2018-05-04' },
    progress: '已查明三处破损，正在开挖。',
    verdict: '',
  },
  {
    matter: '取水口临时用地',
    basis: '云政纪〔2018〕2号第3项',
    clause: '二（二）4（3）',
    lead: '县水务局',
    assisting: [],
    requirement: '办理临时用地手续',
    originalLimit: '2018-05-31',
    limit: '2018-05-31',
    overdueDays: null,
    acknowledged: null,
    progress: '',
    verdict: '',
  },
];

/** A notice of an invented county about two matters, with whatever a test wants otherwise. */
export const sampleNotice = (otherwise: Partial<Notice> = {}): Notice => ({
  office: '云岭县目标督查办公室',
  masthead: '云岭县目标督查办公室督办通知单',
  printedBy: '云岭县人民政府办公室',
  number: '云督通〔2018〕4号',
  date: '2018-05-18',
  addressees: ['县住房和城乡建设局', '县水务局'],
  items,
  reporting: '在时限内通过督办台账反馈办理情况，附佐证材料；不能按期办结的，在时限之前书面报告',
  signedBy: '目督办主任 某乙',
  copies: ['县人民政府办公室'],
  ...otherwise,
});
