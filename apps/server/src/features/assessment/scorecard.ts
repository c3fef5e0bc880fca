import { isLedgerFact, ledgerSubject, measuresBehind, type ScoreItem, type ScoredItem } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { filesNamed } from '../files/index.ts';
import { personName } from '../mechanism/index.ts';
import { correctionsOf, excusesOf, judgementsOf, objectionsOf } from './find.ts';
import { factName, howOf } from './how.ts';
import { assessesAs, judgesAs, objectsAs } from './policy.ts';
import { doing, presentCard, presentStanding } from './present.ts';
import type { Rules } from './rules.ts';
import type { ScoredUnit } from './score.ts';
import { driftIn, gradeName } from './show.ts';
import { type Situation, situationOf } from './situation.ts';
import type { Wanted } from './wanted.ts';

/** One unit's card: every point with its clause, how it came about, and the entries of the ledger that it rests on. */
export async function showScorecard(view: View, { unitId, ...wanted }: Wanted & { unitId: string }) {
  const situation = await situationOf(view, wanted);
  const unit = situation.units.find(({ id }) => id === unitId) ?? refuse('not-found');
  const scored = situation.shown.find((one) => one.unit === unitId) ?? refuse('not-found');
  const { rules, period, rulebook, row, now } = situation;
  const { score } = scored;
  const office = assessesAs(view, rulebook) !== null;
  const weighable = row !== undefined && row.state !== 'final';
  const drift = row?.state === 'final' ? driftIn(scored, now) : null;
  return {
    unit,
    card: presentCard(rules),
    period,
    standing: presentStanding(situation),
    clauses: rules.clauses.map(({ id, says }) => ({ id, says })),
    points: score.points,
    soFar: score.soFar,
    outOf: score.outOf,
    cuts: score.cuts,
    parts: rules.card.parts.flatMap((rule) => {
      const part = score.parts.find((one) => one.part === rule.id);
      if (part === undefined) return [];
      return {
        id: rule.id,
        name: rule.name,
        clause: rule.clause,
        points: part.points,
        soFar: part.soFar,
        pass: typeof part.pass === 'number' ? part.pass : null,
        passed: part.passed,
        items: rule.items.flatMap((item) => {
          const found = part.items.find((one) => one.item === item.id);
          if (found === undefined) return [];
          return presentItem(
            rules,
            scored,
            item,
            found,
            (by) => weighable && judgesAs(view, rulebook, by) !== null,
          );
        }),
      };
    }),
    gates: score.gates.map(({ clause, hit }, at) => ({
      clause,
      says: rules.card.gates[at]?.says ?? '',
      hit,
    })),
    grade: gradeName(rules, score.grade?.grade ?? null),
    drift: drift && {
      was: drift.points.was,
      now: drift.points.now,
      facts: drift.facts.map(({ fact: id, was, now: by }) => ({ id, was, now: by })),
    },
    ...(await added(view, situation, scored)),
    may: {
      weigh: office && weighable,
      object:
        row?.state === 'draft' &&
        (row.objections_until ?? '') >= view.today.toString() &&
        objectsAs(view, rulebook, unitId) !== null,
      answer: office && row?.state === 'draft',
      correct: office && row?.state === 'final',
    },
  };
}

function presentItem(
  rules: Rules,
  scored: ScoredUnit,
  rule: ScoreItem,
  item: ScoredItem,
  mayJudge: (by: Parameters<typeof judgesAs>[2]) => boolean,
) {
  const { method } = rule;
  const ofProjects = item.facts.filter((id) => isOfProject(rules, id));
  const judged = method !== 'not-stated' && 'judged' in method ? method.judged : null;
  const earnedBy = item.why.how === 'projects' ? item.why.projects : [];
  return {
    id: rule.id,
    says: rule.says,
    clause: rule.clause,
    kind: item.kind,
    points: item.points,
    fullMarks: item.fullMarks,
    how: howOf(rules, rule, item),
    cuts: item.cuts,
    facts: item.facts.map((id) => presentFact(rules, scored, id)),
    measures: measuresBehind(rules, [rule.method, rule.notApplicable]).map((id) => ({
      id,
      name: rules.measures.find((measure) => measure.id === id)?.name ?? id,
      value: scored.measures[id] ?? null,
    })),
    projects:
      ofProjects.length === 0
        ? []
        : scored.projects.map(({ id, name, facts }) => ({
            id,
            name,
            points: earnedBy.find(({ project }) => project === id)?.points ?? null,
            facts: ofProjects.map((fact) => ({ id: fact, value: facts[fact] ?? null })),
          })),
    range: judged && { from: stated(judged.from), to: stated(judged.to), may: mayJudge(judged.by) },
  };
}

const stated = (end: number | 'not-stated'): number | null => (end === 'not-stated' ? null : end);

function presentFact(rules: Rules, { facts, entries }: ScoredUnit, id: string) {
  const counted = facts.find(({ fact }) => fact === id);
  return {
    id,
    name: factName(rules, id),
    of: isOfProject(rules, id) ? ('project' as const) : ('unit' as const),
    value: counted?.value ?? null,
    entries: (counted?.entries ?? []).flatMap(({ entry, amount, excused }) => {
      const shown = entries[entry];
      const kind = entry.slice(0, entry.indexOf(':')) as 'matter';
      return shown === undefined ? [] : { key: entry, kind, ...shown, amount, excused };
    }),
  };
}

export const isOfProject = ({ facts }: Pick<Rules, 'facts'>, id: string): boolean =>
  facts.find((fact) => fact.id === id)?.of === 'project' ||
  (isLedgerFact(id) && ledgerSubject(id) === 'project');

/** What people added to the card, oldest first; what was taken back stays, and says so. */
async function added(view: View, { row, rulebook }: Situation, { unit, entries }: ScoredUnit) {
  if (row === undefined) return { judgements: [], excuses: [], objections: [], corrections: [] };
  const { tx, server } = view;
  const of = [tx, server.jurisdiction.id, row.id] as const;
  const ofUnit = <Row extends { unit_id: string }>(rows: Row[]) => rows.filter((one) => one.unit_id === unit);
  const [judgements, excuses, objections, corrections] = await Promise.all([
    judgementsOf(...of).then(ofUnit),
    excusesOf(...of).then(ofUnit),
    objectionsOf(...of).then(ofUnit),
    correctionsOf(...of).then(ofUnit),
  ]);
  const files = await filesNamed(
    tx,
    server.jurisdiction.id,
    objections.flatMap(({ file_ids: ids }) => ids),
  );
  const given = (row: { given_on: string; given_by: string; given_post_id: string }) =>
    doing(rulebook, row.given_on, row.given_by, row.given_post_id);
  const withdrawn = (row: (typeof judgements)[number] | (typeof excuses)[number]) =>
    row.withdrawn_on === null || row.withdrawn_by === null
      ? null
      : {
          on: row.withdrawn_on,
          person: personName(rulebook, row.withdrawn_by),
          because: row.withdrawn_because ?? '',
        };
  return {
    judgements: judgements.map((one) => ({
      ...given(one),
      id: one.id,
      item: one.item,
      points: one.points,
      reason: one.reason,
      withdrawn: withdrawn(one),
    })),
    excuses: excuses.map((one) => ({
      ...given(one),
      id: one.id,
      entry: one.entry,
      title: entries[one.entry as keyof typeof entries]?.title ?? one.entry,
      reason: one.reason,
      withdrawn: withdrawn(one),
    })),
    objections: objections.map((one) => ({
      ...doing(rulebook, one.made_on, one.made_by, one.made_post_id),
      id: one.id,
      item: one.item,
      reason: one.reason,
      files: one.file_ids.flatMap((id) => files.get(id) ?? []),
      answer:
        one.answered_on === null || one.answered_by === null || one.answered_post_id === null
          ? null
          : {
              ...doing(rulebook, one.answered_on, one.answered_by, one.answered_post_id),
              outcome: one.outcome as 'upheld' | 'upheld-in-part' | 'rejected',
              words: one.answer ?? '',
            },
    })),
    corrections: corrections.map((one) => ({
      ...doing(rulebook, one.corrected_on, one.corrected_by, one.corrected_post_id),
      before: one.points_before,
      after: one.points_after,
      reason: one.reason,
    })),
  };
}
