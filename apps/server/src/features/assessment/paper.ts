import type { ScorecardEvidence, ScorecardPaper } from '@guatu/documents';
import { isLedgerFact } from '@guatu/engine';
import { type MessageKey, render } from '@guatu/messages';
import type { View } from '../../http/handler.ts';
import { bearerNames, rulebookOf } from '../mechanism/index.ts';
import { showScorecard } from './scorecard.ts';
import type { Wanted } from './wanted.ts';

type Shown = Awaited<ReturnType<typeof showScorecard>>;
type Item = Shown['parts'][number]['items'][number];

/** Papers are Chinese. */
const say = (key: string, params?: Record<string, string | number>): string =>
  render('zh-CN', `assessment.${key}` as MessageKey, params);

/** One unit's card as it is printed, by the same words as on the screen. */
export async function scorecardPaper(
  view: View,
  wanted: Wanted & { unitId: string },
): Promise<ScorecardPaper> {
  const shown = await showScorecard(view, wanted);
  const { unit, card, period, standing, points, soFar, outOf, parts, corrections } = shown;
  const date = view.today.toString();
  const office = bearerNames(await rulebookOf(view), 'assess', {}, date).join('、');
  return {
    unit: unit.name,
    period: periodWords(period.key),
    card: card.name,
    document: card.document,
    byDefault: card.basis === 'default',
    standing: {
      state: standing?.state ?? 'ahead',
      until: standing?.objectionsUntil ?? null,
      finalOn: standing?.final?.on ?? null,
    },
    points: String(points ?? soFar),
    outOf: outOf === null ? null : String(outOf),
    corrected: corrections.length === 0 ? null : String(corrections.at(-1)?.after),
    parts: parts.map((part) => ({
      name: part.name,
      points: String(part.points ?? part.soFar),
      items: part.items.map((item) => ({
        says: item.says,
        clause: item.clause,
        marks: item.fullMarks === null ? '—' : String(item.fullMarks),
        points: item.points === null ? '—' : String(item.points),
        how: howWords(item),
      })),
    })),
    notes: notesOf(shown),
    evidence: parts.flatMap(({ items }) => items.flatMap(evidenceOf)),
    clauses: card.basis === 'default' ? shown.clauses : [],
    office,
    date,
  };
}

/** `2018-Q2` as `2018年第2季度`. */
export function periodWords(key: string): string {
  const [year = '', part = ''] = key.split('-');
  if (part === '') return say('period.year', { year });
  if (part.startsWith('Q')) return say('period.quarter', { year, number: part.slice(1) });
  return part.startsWith('H')
    ? say('period.half', { year, number: say(part === 'H1' ? 'period.first' : 'period.second') })
    : say('period.month', { year, number: Number(part) });
}

const factWords = ({ id, name }: { id: string; name: string | null }): string =>
  name ?? (isLedgerFact(id) ? render('zh-CN', `mechanism.say.ledger-fact.${id}`) : id);

function howWords({ how, cuts }: Item): string {
  const figure = how.figure === null ? '' : factWords(how.figure);
  const missing = how.missing.map(factWords).join('、');
  return [
    say(`how.${how.code}`, { ...how.params, figure, missing }),
    ...cuts.map(({ to }) => say('how.cut', { to })),
  ].join('');
}

/** Each entry behind an item once. */
function evidenceOf(item: Item): ScorecardEvidence[] {
  const entries = new Map(item.facts.flatMap((fact) => fact.entries).map((entry) => [entry.key, entry]));
  return [...entries.values()].map(({ kind, title, originalDue, due, done, excused }) => ({
    item: item.says,
    kind: say(`entry.${kind}`),
    title,
    originalDue,
    due,
    done,
    note: excused ? say('entry.excused') : done === null && due !== null ? say('entry.notDone') : '',
  }));
}

function notesOf({ judgements, excuses, objections, corrections, parts }: Shown): ScorecardPaper['notes'] {
  const says = (item: string | null) =>
    parts.flatMap(({ items }) => items).find(({ id }) => id === item)?.says ?? say('objection.whole');
  const by = ({ on, person, postName }: { on: string; person: string; postName: string }) =>
    `（${postName} ${person}，${on}）`;
  const notes = [
    {
      heading: say('judge.title'),
      lines: judgements
        .filter(({ withdrawn }) => withdrawn === null)
        .map((one) => `${says(one.item)}：${one.points}分。${one.reason}${by(one)}`),
    },
    {
      heading: say('excuse.title'),
      lines: excuses
        .filter(({ withdrawn }) => withdrawn === null)
        .map((one) => `${one.title}：${one.reason}${by(one)}`),
    },
    {
      heading: say('objection.title'),
      lines: objections.map((one) => {
        const answered =
          one.answer === null
            ? say('objection.waiting')
            : `${say(`objection.outcome.${one.answer.outcome}`)}：${one.answer.words}${by(one.answer)}`;
        return `${says(one.item)}：${one.reason}${by(one)} ${answered}`;
      }),
    },
    {
      heading: say('correction.title'),
      lines: corrections.map(
        (one) =>
          `${say('correction.line', { before: one.before ?? '—', after: one.after })}：${one.reason}${by(one)}`,
      ),
    },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}
