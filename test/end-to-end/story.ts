import type { Problem } from './rooms/problems.ts';

/** Two projects of the demonstration county, what stops each of them, and what the meeting decides. */
export const road = '临溪县城至云岭乡二级公路改建工程';
export const shanties = '石桥片区棚户区改造';

export const houses: Problem = {
  project: road,
  title: '云岭段12户房屋未拆除',
  kind: '征地拆迁',
  facts: '云岭段红线内12户房屋补偿协议未签，路基无法贯通。',
  proposal: '请云岭乡明确安置点，5月底前完成签约。',
  involved: '云岭乡',
  leader: '副县长（交通） · 韩志远',
  team: '交运局牵头，云岭乡、国土局参加',
  plan: { what: '完成12户签约', dueOn: '2018-05-31' },
};

export const funds: Problem = {
  project: shanties,
  title: '安置房二期资金缺口3000万元',
  kind: '资金',
  facts: '安置房二期到位资金不足，7月起无法支付工程款。',
  proposal: '请财政局统筹专项债资金。',
  involved: '县财政局',
  leader: '副县长（城建） · 许建平',
  team: '住建局牵头，财政局参加',
  plan: { what: '落实资金来源', dueOn: '2018-06-15' },
};

export const signing = '云岭乡配合，完成12户房屋签约和拆除，交付路基用地';
export const bonds = '商县财政局提出资金筹措方案，报县政府审定';
