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

/** The word of a number for papers of one kind, such as 临政纪 for the minutes of a county that issued 临政发〔2018〕3号. */
export function numberWord(issuedNumber: string, county: string): string {
  const word = /^(.+?)(?:发|办发|字)?〔/.exec(issuedNumber)?.[1] ?? `${county.slice(0, 1)}政`;
  return `${word}纪`;
}

/** A document number with full year and U+3014/3015 brackets, not padded: 临政纪〔2018〕12号. */
export const numberText = (word: string, year: number, sequence: number): string =>
  `${word}〔${year}〕${sequence}号`;
