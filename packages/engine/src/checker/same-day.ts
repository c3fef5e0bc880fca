import type { Duty, Mechanism } from '../mechanism/index.ts';
import type { Finding, FindingCode } from '../finding/index.ts';
import type { Bearer } from '../organisation/index.ts';
import { type Check, type Checked, listed, note, warning } from './remark.ts';
import { namedAt } from './someone.ts';

/** A paper of one occasion: who owe it or get it, on which day. */
type Paper = {
  rule: string;
  clause: string;
  says: string;
  path: Finding['path'];
  /** The occasion that it belongs to: what one meeting asks for is one errand, and no collision. */
  occasion: string;
  date: string;
  at: readonly Bearer[];
  /** The day of a cut-off by its day of the month: two on the same are told without a calendar. */
  named?: string;
};

/** Two papers that one post or unit owes on one day. */
export const papersOwedTogether: Check = (checked) =>
  together(
    checked,
    papersOf(checked, (duty) => duty.bearer),
    'papers-owed-together',
  );

/** Two papers that one desk gets on one day, cut-offs included. */
export const papersReceivedTogether: Check = (checked) =>
  together(
    checked,
    [...papersOf(checked, (duty) => duty.to ?? 'not-stated'), ...atDesks(checked)],
    'papers-received-together',
  );

/** What brings people together, and is no paper. */
const gatherings: ReadonlySet<Duty['action']> = new Set([
  'convene-meeting',
  'hold-special-meeting',
  'lead-tour',
  'organise-groundbreaking',
]);

/** What comes every day comes together with everything. */
const isDaily = ({ slots }: Mechanism, id: string): boolean =>
  slots.some((rule) => rule.id === id && 'every' in rule.recurs && rule.recurs.every === 'day');

const papersOf = (checked: Checked, whose: (duty: Duty) => Duty['bearer']): Paper[] =>
  checked.mechanism.duties.flatMap((duty, index) => {
    const who = whose(duty);
    if (!('every' in duty) || who === 'not-stated' || gatherings.has(duty.action)) return [];
    if (isDaily(checked.mechanism, duty.every)) return [];
    const named = namedAt(checked, who);
    return (checked.owed.get(duty.id) ?? []).flatMap(({ slot, due }): Paper[] => {
      if (due === null || due.because === 'end-of-window') return [];
      const { id: rule, clause, says } = duty;
      const occasion = `${slot.rule} ${slot.key}`;
      return [
        { rule, clause, says, path: ['duties', index, 'due'], occasion, date: due.date, at: named(slot) },
      ];
    });
  });

const atDesks = ({ mechanism, slots }: Checked): Paper[] =>
  mechanism.slots.flatMap(({ id: rule, label, cutoff }, index) => {
    if (cutoff === undefined || isDaily(mechanism, rule)) return [];
    const isNamed = cutoff.days.some((stated) => 'day' in stated);
    return (slots.get(rule) ?? []).flatMap((slot): Paper[] =>
      slot.cutoff === undefined
        ? []
        : [
            {
              rule,
              clause: cutoff.clause,
              says: label.name,
              path: ['slots', index, 'cutoff'],
              occasion: `${rule} ${slot.key}`,
              date: slot.cutoff.actual,
              at: [{ kind: 'unit', id: cutoff.desk }],
              ...(isNamed && { named: slot.cutoff.nominal }),
            },
          ],
    );
  });

type Pair = { one: Paper; other: Paper; dates: Set<string>; at: Map<string, Bearer> };

/** One finding for two rules, however often and at however many desks they meet. */
const together = (checked: Checked, papers: readonly Paper[], code: FindingCode): Finding[] => {
  const occasions = new Map<string, Set<string>>();
  for (const { rule, occasion } of papers) {
    occasions.set(rule, (occasions.get(rule) ?? new Set<string>()).add(occasion));
  }
  return [...pairsIn(papers).values()].map(({ one, other, dates, at }) => {
    const rarer = Math.min(occasions.get(one.rule)?.size ?? 0, occasions.get(other.rule)?.size ?? 0);
    // Two rhythms meet now and then; two that meet every other time were set without looking.
    const remark = dates.size * 2 >= rarer ? warning : note;
    return remark(code, {
      rule: other.rule,
      clause: other.clause,
      path: other.path,
      params: {
        who: listed([...at.values()].map((bearer) => nameOf(checked, bearer))),
        names: listed([one.says, other.says]),
        count: dates.size,
        date: [...dates].sort()[0] ?? '',
      },
    });
  });
};

/** Each paper against the one before it at the same desk on the same day: three are told as two pairs, not as three. */
const pairsIn = (papers: readonly Paper[]): ReadonlyMap<string, Pair> => {
  const last = new Map<string, Paper>();
  const pairs = new Map<string, Pair>();
  for (const paper of papers) {
    for (const bearer of paper.at) {
      const place = `${bearer.kind} ${bearer.id}`;
      const one = last.get(`${place} ${paper.date}`);
      last.set(`${place} ${paper.date}`, paper);
      if (one === undefined || !collide(one, paper)) continue;
      const key = `${one.rule} ${paper.rule}`;
      const pair = pairs.get(key) ?? { one, other: paper, dates: new Set(), at: new Map() };
      pair.dates.add(paper.date);
      pair.at.set(place, bearer);
      pairs.set(key, pair);
    }
  }
  return pairs;
};

const collide = (one: Paper, other: Paper): boolean =>
  one.rule !== other.rule &&
  one.occasion !== other.occasion &&
  (one.named === undefined || one.named !== other.named);

const nameOf = ({ organisation }: Checked, { kind, id }: Bearer): string =>
  (kind === 'post' ? organisation.posts : organisation.units).find((one) => one.id === id)?.name ?? id;
