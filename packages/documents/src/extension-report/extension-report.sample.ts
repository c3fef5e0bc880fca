import type { ExtensionReport } from './extension-report.ts';

/** A report of an invented bureau, with whatever a test wants otherwise. */
export const sampleExtensionReport = (otherwise: Partial<ExtensionReport> = {}): ExtensionReport => ({
  unit: '县住房和城乡建设局',
  to: '县目标督查办公室',
  matter: '城东污水管网破损',
  requirement: '查明破损原因，修复破损管段',
  basis: '云政纪〔2018〕2号第3项',
  originalLimit: '2018-05-05',
  granted: ['2018-05-15'],
  progress: '已查明三处破损\n正在开挖。',
  cause: '连续降雨，沟槽积水',
  until: '2018-05-25',
  nextSteps: '抽水后三班作业。',
  signedBy: '',
  date: '2018-05-14',
  ...otherwise,
});
