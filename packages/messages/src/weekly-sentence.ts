import type { MessageKey, MessageParams } from './key.ts';
import type { Locale } from './locale.ts';

/** A sentence of a weekly report as data, as the engine draws it. */
export type SayableSentence = {
  readonly kind: string;
  readonly figures: Readonly<Record<string, string | number | boolean | null>>;
};

type Text = (key: MessageKey, params?: MessageParams) => string;

/**
 * A sentence of a weekly report in words. Days bear their year where that is not the year of `asOf` (ISO); money is said
 * in units of 10,000 yuan.
 *
 * @param text says a message in the language of `locale`
 */
export const weeklySentence = (
  text: Text,
  locale: Locale,
  { kind, figures }: SayableSentence,
  asOf: string,
): string => {
  const said = Object.entries(figures).map(([name, value]) => [
    name,
    sayable(text, locale, asOf, name, value),
  ]);
  const params = { ...Object.fromEntries(said), ...derived(text, figures) } as MessageParams;
  return text(`weeklyReport.sentence.${formOf(kind, figures)}` as MessageKey, params);
};

/** A kind of sentence has several forms where a figure decides about its words, or is not known. */
const formOf = (kind: string, figures: SayableSentence['figures']): string => {
  if (kind === 'stage') return `stage.${figures['stage']}`;
  if (kind === 'halt') return `halt.${figures['halt']}`;
  if (figures['overdue'] === true) return `${kind}-overdue`;
  const needed = { entered: 'investment', month: 'annualPlan', permit: 'number' }[kind];
  return needed !== undefined && !figures[needed] ? `${kind}-bare` : kind;
};

const derived = (
  text: Text,
  { completed, yearToDate, annualPlan, name, permit }: SayableSentence['figures'],
) => ({
  ...(typeof completed === 'number' && typeof yearToDate === 'number' && typeof annualPlan === 'number'
    ? { rate: annualPlan === 0 ? 0 : Math.round((yearToDate / annualPlan) * 1000) / 10 }
    : {}),
  ...(typeof permit === 'string'
    ? { permit: typeof name === 'string' ? name : text(`project.permit.${permit}` as MessageKey) }
    : {}),
});

const days = ['on', 'raisedOn', 'plannedOn'];
const sums = ['investment', 'completed', 'yearToDate', 'annualPlan'];

const sayable = (
  text: Text,
  locale: Locale,
  asOf: string,
  name: string,
  value: string | number | boolean | null,
): string | number => {
  if (typeof value === 'number') return sums.includes(name) ? tenThousands(locale, value) : value;
  if (typeof value !== 'string') return '';
  if (days.includes(name) || name === 'month') return dayIn(locale, asOf, value);
  if (name === 'stage') return text(`project.stage.${value}` as MessageKey);
  if (name === 'state') return text(`problem.state.${value}` as MessageKey);
  if (name === 'section') return text(`weeklyReport.portfolio.${value}` as MessageKey);
  // It stands within a sentence, whatever its writer ended it with.
  return value.trim().replace(/[。．.；;，,、]+$/u, '');
};

const tenThousands = (locale: Locale, yuan: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: locale === 'en' }).format(
    yuan / 10_000,
  );

/** A date or a month (`2018-04`). */
const dayIn = (locale: Locale, asOf: string, date: string): string => {
  const isMonth = date.length === 7;
  const ofThisYear = date.slice(0, 4) === asOf.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    // A month that stands alone would be spelt out in Chinese: 五月, beside 5月3日.
    month: isMonth && ofThisYear && locale === 'zh-CN' ? 'numeric' : 'long',
    ...(!isMonth && { day: 'numeric' }),
    ...(!ofThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(isMonth ? `${date}-01` : date));
};
