/**
 * A time of day as minutes say it.
 *
 * @example spokenTime('15:30') // 下午3时30分
 */
export function spokenTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? '上午' : '下午';
  const said = hour > 12 ? hour - 12 : hour;
  return `${half}${said}时${minute === 0 ? '' : `${minute}分`}`;
}

/**
 * What an item is about, under which it stands in the minutes: the project is named, and the word 问题 closes it.
 *
 * @example topic('清溪河治理', '临时用地未批') // 清溪河治理临时用地未批问题
 */
export function topic(projectName: string, title: string): string {
  const named = title.includes(projectName) ? title : `${projectName}${title}`;
  return named.endsWith('问题') ? named : `${named}问题`;
}

/**
 * What a matter beside the docket is about, out of what the recorder wrote that the meeting heard.
 *
 * @example topicHeard('县水务局关于防汛准备情况的汇报，目前…') // 防汛准备情况
 */
export const topicHeard = (heard: string): string =>
  heard
    .replace(/[，。；\n].*$/s, '')
    .replace(/^.*关于/, '')
    .replace(/的汇报$/, '');
