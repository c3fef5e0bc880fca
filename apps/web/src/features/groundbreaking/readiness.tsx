import { tenThousands } from '../../design/ten-thousands.ts';
import { useDay } from '../../text/use-day.ts';
import { useLocale, useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Candidate } from './groundbreaking-queries.ts';

type Facts = Candidate['facts'];
type Permit = Facts['permits'][number];

/** 用地 and 施工招标 stand apart from the other procedures, since a start fails on them first. */
const land: readonly Permit['permit'][] = ['land-supply', 'land-conversion', 'land-use-planning'];

/** What the register says of a project's readiness, as facts; whether that is enough is for people to say. */
export const Readiness = ({ facts, today }: { readonly facts: Facts; readonly today: string }) => {
  const text = useText();
  const day = useDay(today);
  const locale = useLocale();
  const { permits, funded, sources, totalInvestment, reached, problems, plannedStart } = facts;
  const nameOf = ({ permit, name, dated, state }: Permit) => {
    const called = name ?? text(`project.permit.${permit}`);
    if (state === 'granted') return dated === null ? called : `${called} ${day(dated)}`;
    return `${called} ${text(`project.permitState.${state}`)}`;
  };
  const ofKind = (kinds: readonly Permit['permit'][]) => {
    const found = permits.filter(({ permit }) => kinds.includes(permit));
    return found.length === 0 ? text('groundbreaking.candidate.unknown') : found.map(nameOf).join('、');
  };
  const others = permits.filter(({ permit }) => !land.includes(permit) && permit !== 'bidding');
  const granted = others.filter(({ state }) => state === 'granted');
  const missing = others.filter(({ state }) => state === 'not-begun' || state === 'in-hand');
  const money = (yuan: number) => tenThousands(yuan, locale);
  const names = (some: readonly Permit[]) => ({ names: some.map(nameOf).join('、') });
  const lines = [
    ...(granted.length > 0 ? [text('groundbreaking.candidate.granted', names(granted))] : []),
    ...(missing.length > 0 ? [text('groundbreaking.candidate.missing', names(missing))] : []),
    ...(others.length === 0 ? [text('groundbreaking.candidate.noPermits')] : []),
    text('groundbreaking.candidate.land', { state: ofKind(land) }),
    sources === 0
      ? text('groundbreaking.candidate.fundsUnknown')
      : text('groundbreaking.candidate.funds', {
          funded: money(funded),
          total: totalInvestment === null ? '—' : money(totalInvestment),
        }),
    text('groundbreaking.candidate.contractor', { state: ofKind(['bidding']) }),
    ...(plannedStart === null
      ? []
      : [text('groundbreaking.candidate.plannedStart', { day: day(plannedStart) })]),
    ...(reached === null ? [] : [text('groundbreaking.candidate.reached', reached)]),
    ...(problems === 0 ? [] : [text('groundbreaking.candidate.problems', { count: problems })]),
  ];
  return (
    <ul className={styles.facts}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
