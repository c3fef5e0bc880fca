import type { Problem } from './rooms/problems.ts';

/** A problem with those through whose hands it goes, and what is decided about it. */
interface Case extends Problem {
  readonly clerk: string;
  readonly vice: string;
  readonly unit: string;
  readonly asked: string;
  readonly decision: string;
  readonly limitOn: string;
}

export const houses: Case = {
  project: '临溪县城至云岭乡二级公路改建工程',
  title: '云岭段12户房屋未拆除',
  kind: '征地拆迁',
  facts: '云岭段红线内12户房屋补偿协议未签，路基无法贯通。',
  proposal: '请云岭乡明确安置点，5月底前完成签约。',
  involved: '云岭乡',
  leader: '副县长（交通） · 韩志远',
  team: '交运局牵头，云岭乡、国土局参加',
  plan: { what: '完成12户签约', dueOn: '2018-05-31' },
  clerk: '马行',
  vice: '韩志远',
  unit: '县交通运输局',
  asked: '明确安置点和拆除时限',
  decision: '云岭乡配合，完成12户房屋签约和拆除，交付路基用地',
  limitOn: '2018-05-24',
};

export const funds: Case = {
  project: '石桥片区棚户区改造',
  title: '安置房二期资金缺口3000万元',
  kind: '资金',
  facts: '安置房二期到位资金不足，7月起无法支付工程款。',
  proposal: '请财政局统筹专项债资金。',
  involved: '县财政局',
  leader: '副县长（城建） · 许建平',
  team: '住建局牵头，财政局参加',
  plan: { what: '落实资金来源', dueOn: '2018-06-15' },
  clerk: '林小松',
  vice: '许建平',
  unit: '县住房和城乡建设局',
  asked: '明确资金来源',
  decision: '商县财政局提出资金筹措方案，报县政府审定',
  limitOn: '2018-05-28',
};

/** Put off by the meeting of mid-May, and decided at the next. */
export const poles: Case = {
  ...houses,
  title: '云岭段电杆迁改费用未落实',
  kind: '水电路等配套',
  facts: '红线内23根电杆未迁，供电公司要求先付迁改费。',
  proposal: '请明确迁改费由谁承担。',
  involved: '云岭乡',
  plan: { what: '完成电杆迁改', dueOn: '2018-06-20' },
  asked: '明确迁改费的承担方式',
  decision: '迁改费列入工程概算，6月20日前完成23根电杆迁改',
  limitOn: '2018-06-20',
};

/** Settled at a leader's own meeting. */
export const gravel: Case = {
  ...houses,
  title: '路基填料料场合同到期',
  kind: '其他',
  facts: '现用料场合同5月底到期，新料场尚未批复。',
  proposal: '请协调续签。',
  plan: { what: '续签料场合同', dueOn: '2018-05-31' },
};
