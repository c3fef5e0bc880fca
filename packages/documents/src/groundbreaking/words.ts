import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import type { Groundbreaking, GroundbreakingGuest } from './groundbreaking.ts';

/** 临溪县2018年第二季度项目集中开工活动. */
export function eventName({
  county,
  label,
  slot,
}: Pick<Groundbreaking, 'county' | 'label' | 'slot'>): string {
  const [, year = '', quarter] = /^(\d{4})(?:-Q([1-4]))?/.exec(slot) ?? [];
  return `${county}${year}年${quarter ? `第${chineseNumeral(Number(quarter))}季度` : ''}${label}`;
}

/** 2018年6月15日（星期五）9:00, or that the day is still to be set. */
export function whenHeld({ heldOn, startsAt }: Pick<Groundbreaking, 'heldOn' | 'startsAt'>): string {
  if (heldOn === null) return '另行通知';
  const weekday = '日一二三四五六'[new Date(`${heldOn}T00:00:00Z`).getUTCDay()];
  return `${printedDate(heldOn)}（星期${weekday}）${timeOf(startsAt)}`;
}

/** 09:00 as 9:00; empty where there is none. */
export const timeOf = (time: string | null): string => time?.replace(/^0/, '') ?? '';

const replies = { coming: '参加', leave: '请假', 'stand-in': '委派代表' } as const;

/** What somebody answered, with who comes instead. */
export const replyOf = ({ reply, standIn }: GroundbreakingGuest): string => {
  if (reply === null) return '未答复';
  return standIn === null ? replies[reply] : `${replies[reply]}：${standIn}`;
};

export const roles = { required: '参加', invited: '邀请', added: '来宾' } as const;
