import {
  factsBehind,
  isLedgerFact,
  judgedPeriod,
  type Mechanism,
  monthsLookedAt,
  projectLights,
  projectSubject,
  type ScoreItem,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { unitOf } from '../project/index.ts';
import { factName } from './how.ts';
import { type Gathered, gather } from './gather.ts';
import { seesUnits } from './policy.ts';
import { type Rules, rulesOf } from './rules.ts';
import { isIdle, type ScoredUnit, scoreUnits } from './score.ts';
import { defaultScoring, shippedDocuments } from './shipped-rules.ts';
import { dayOf, situationOf } from './situation.ts';
import { scoredUnits } from './units.ts';
import type { Wanted } from './wanted.ts';

interface Answer {
  points: number | null;
  unscored: number;
  items: number;
  figures: { id: string; name: string | null; value: number | null; unit: 'yuan' | 'percent' | 'number' }[];
}

/** One way of judging, and what it says of a unit. */
interface Column {
  id: string;
  document: string;
  name: string;
  basis: 'own' | 'default' | 'example';
  kind: 'score' | 'light' | 'figures';
  outOf: number | null;
  missing: { id: string; name: string | null }[];
  judged: string[];
  open: string[];
  answers: ReadonlyMap<string, Answer>;
}

type Asked = Gathered & { rulebook: Rulebook; units: readonly string[] };

/**
 * What the documents that ship with the product would say of the county's units on the same ledger: by their cards, else
 * by their lights on projects, else by their figures. What they ask and the ledger does not keep is named, never guessed.
 */
export async function compareScoring(view: View, wanted: Wanted) {
  const { rules, period, rulebook } = await situationOf(view, wanted);
  if (seesUnits(view, rulebook) !== null) refuse('not-yours');
  const named = scoredUnits(rulebook, rules.card, dayOf(period, view));
  const others = [...(await shippedDocuments())].filter(([, { id }]) => id !== rulebook.mechanism.id);
  const cards = others.flatMap(([, mechanism]) =>
    mechanism.scorecards.filter(({ of }) => of === 'unit').map((card) => rulesOf(mechanism, card, 'own')),
  );
  const gathered = await gather(view, rulebook, [rules, ...cards], period);
  const asked: Asked = { ...gathered, rulebook, units: named.map(({ id }) => id) };
  const own = scoreColumn(asked, rules, rules.basis, rules.card.id);
  const columns = [
    own.column,
    ...others.flatMap(([folder, mechanism]) =>
      folder === defaultScoring && rules.basis === 'default' ? [] : columnsOf(asked, folder, mechanism),
    ),
  ];
  const busy = new Set(own.scored.filter((one) => !isIdle(one)).map(({ unit }) => unit));
  return {
    period,
    columns: columns.map(({ id, document, name, basis, kind, outOf, missing, judged, open }) => ({
      id,
      document,
      name,
      basis,
      kind,
      outOf,
      missing,
      judged,
      open,
    })),
    units: named
      .filter(({ id }) => busy.has(id))
      .map(({ id, name }) => ({
        id,
        name,
        answers: columns.map(({ answers }) => answers.get(id) ?? nothing),
      })),
  };
}

const nothing: Answer = { points: null, unscored: 0, items: 0, figures: [] };

function columnsOf(asked: Asked, folder: string, mechanism: Mechanism): Column[] {
  const cards = mechanism.scorecards.filter(({ of }) => of === 'unit');
  if (cards.length > 0) {
    const basis = folder === defaultScoring ? 'default' : 'example';
    return cards.map(
      (card) => scoreColumn(asked, rulesOf(mechanism, card, 'own'), basis, `${folder}.${card.id}`).column,
    );
  }
  if (mechanism.lights.some(({ of }) => of === 'project')) return [lightColumn(asked, folder, mechanism)];
  return mechanism.measures.some(({ of }) => of === 'unit') ? [figuresColumn(asked, folder, mechanism)] : [];
}

function scoreColumn(asked: Asked, rules: Rules, basis: Column['basis'], id: string) {
  const { card } = rules;
  const items = card.parts.flatMap((part) => part.items);
  const scored = scoreUnits(asked, rules, asked.rulebook.calendar, asked.units);
  const column: Column = {
    id,
    document: rules.document,
    name: card.name,
    basis,
    kind: 'score',
    outOf: card.outOf === 'open' ? null : card.outOf,
    missing: missingIn(asked, rules, [rules.card]),
    judged: items.filter(takesJudgement).map(({ says }) => says),
    open: items.filter(({ method }) => method === 'not-stated').map(({ says }) => says),
    answers: new Map(scored.map((one) => [one.unit, answerOf(one, items.length)])),
  };
  return { column, scored };
}

const takesJudgement = ({ method }: ScoreItem): boolean => method !== 'not-stated' && 'judged' in method;

const answerOf = ({ score: { soFar, unscored } }: ScoredUnit, items: number): Answer => ({
  points: unscored.length === items ? null : soFar,
  unscored: unscored.length,
  items,
  figures: [],
});

/** How many of a unit's projects show each colour in the period's last judged month, and of how many none can be told. */
function lightColumn(asked: Asked, folder: string, mechanism: Mechanism): Column {
  const { rulebook, periods, units, projects } = asked;
  const month = periods.at(-1)?.month?.month;
  const { eras, calendar } = rulebook;
  const months = month === undefined ? [] : monthsUntil(month, monthsLookedAt(mechanism));
  const judged = months.map((one) => judgedPeriod(eras, calendar, one));
  const answers = units.map((unit) => {
    const counts = new Map<string, number>();
    for (const project of projects.get(unit) ?? []) {
      const lights =
        projectLights({ mechanism, calendar }, projectSubject(project, judged)).at(-1)?.lights ?? [];
      for (const { colour } of lights) {
        const id = colour ?? 'unknown';
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    const figures = [...counts].map(([id, value]) => ({ id, name: null, value, unit: 'number' as const }));
    return [unit, { ...nothing, figures }] as const;
  });
  return {
    ...others(folder, mechanism),
    name: mechanism.lights.map(({ name }) => name).join('、'),
    kind: 'light',
    missing: missingIn(asked, mechanism, mechanism.lights),
    answers: new Map(answers),
  };
}

/** What a document measures of units, where it does not say what comes of it. */
function figuresColumn(asked: Asked, folder: string, mechanism: Mechanism): Column {
  const measures = mechanism.measures.filter(({ of }) => of === 'unit');
  const card = {
    id: 'figures',
    clause: '',
    name: '',
    says: '',
    of: 'unit',
    period: 'year',
    outOf: 'open',
    parts: [
      {
        id: 'figures',
        clause: '',
        name: '',
        items: measures.map(({ id, clause, name }) => ({
          id,
          clause,
          says: name,
          kind: 'score',
          method: { each: { of: { measure: id }, points: 1 } },
        })),
      },
    ],
    gates: [],
    grades: [],
    leagues: [],
    decimals: 2,
    objections: 'not-stated',
  } satisfies Rules['card'];
  const scored = scoreUnits(asked, rulesOf(mechanism, card, 'own'), asked.rulebook.calendar, asked.units);
  const answers = scored.map(({ unit, measures: values }) => {
    const figures = measures.map(({ id, name }) => ({
      id,
      name,
      value: values[id] ?? null,
      unit: readAs(mechanism, id),
    }));
    return [unit, { ...nothing, figures }] as const;
  });
  return {
    ...others(folder, mechanism),
    name: '',
    kind: 'figures',
    missing: missingIn(asked, mechanism, measures),
    answers: new Map(answers),
  };
}

const readAs = (mechanism: Mechanism, measure: string): Answer['figures'][number]['unit'] => {
  const unit = unitOf(mechanism, { measure });
  return unit === 'yuan' || unit === 'percent' ? unit : 'number';
};

const others = (folder: string, { title: document, assessment }: Mechanism) => ({
  id: folder,
  document,
  basis: 'example' as const,
  outOf: null,
  judged: [],
  open: assessment === 'not-stated' || assessment.scoring !== 'not-stated' ? [] : [assessment.says],
});

/** Facts that rules ask for and neither the ledger keeps nor the county's own document has asked of projects. */
function missingIn(
  { rulebook }: Asked,
  rules: Pick<Rules, 'facts' | 'measures' | 'classes'>,
  parts: unknown,
): Column['missing'] {
  const asksAnyway = rulebook.mechanism.facts.filter(({ of }) => of === 'project').map(({ id }) => id);
  return factsBehind(rules as Mechanism, parts)
    .filter((id) => !isLedgerFact(id) && !asksAnyway.includes(id))
    .map((id) => ({ id, name: factName(rules, id) }));
}

const monthsUntil = (month: string, count: number): string[] => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const counted = year * 12 + number - count + at;
    return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`;
  });
};
