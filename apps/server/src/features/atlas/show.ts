import { advanceEdition, type EditionAdvance } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { gapsIn, type Scope, scopeIn } from '../project/index.ts';
import { draftedPreface } from './book.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Edition, findEdition } from './edition.ts';
import { handInsOf, unitsAsked } from './hand-ins.ts';
import { compilesAs } from './policy.ts';
import { type AtlasRule, atlasRuleOf, ruledIn, thresholdOf } from './rule.ts';
import { presentNear, presentSelected, selectProjects } from './select-projects.ts';
import { showUnits } from './show-units.ts';

/**
 * A month's edition: who is in and why, who nearly is and why not, who has handed in, and the book. What is frozen shows
 * the projects as they were printed. Projects and units as far as one sees them; the draft of the book only who sees all.
 */
export async function showEdition(view: View, { month }: { month: string }) {
  const { tx, server, today } = view;
  const jurisdictionId = server.jurisdiction.id;
  const current = await rulebookOf(view);
  const rulebook = ruledIn(current, month);
  const rule = atlasRuleOf(rulebook, month) ?? refuse('not-found');
  const { slot, selection } = rule;
  const scope = scopeIn(view, current);
  const threshold = thresholdOf(rulebook, selection);
  const [edition, candidates, handIns] = await Promise.all([
    findEdition(tx, jurisdictionId, month),
    candidatesOf(tx, jurisdictionId, month, selection, threshold),
    handInsOf(tx, jurisdictionId, [month]),
  ]);
  const judged = selectProjects(rulebook, selection, candidates);
  const frozen = edition.state === 'frozen';
  const selected = (frozen ? edition.printed?.projects : undefined) ?? judged.selected;
  const units = showUnits(view, rulebook, rule, edition, unitsAsked(rule, selected), handIns);
  const outstanding = units.filter(({ handIn, returned }) => handIn === null || returned !== null).length;
  const seen = (one: Candidate) => scope === null || (one.unitId !== null && scope.includes(one.unitId));
  const mayCompile = compilesAs(view, rulebook, rule) !== null;
  const shown = selected.filter(seen);
  // What is printed under a number is judged no more.
  const judgedIds = frozen ? [] : shown.map(({ id }) => id);
  const gaps = await gapsIn(tx, jurisdictionId, judgedIds, today.toString());
  return {
    month,
    state: edition.state,
    revision: edition.revision,
    clause: selection.clause,
    says: selection.says,
    threshold,
    cutoff: slot.cutoff ? { ...slot.cutoff, desk: deskName(rulebook, slot.cutoff.desk) } : null,
    projects: shown.map((project) => presentSelected(selection, project, gaps.get(project.id) ?? [])),
    near: frozen ? [] : judged.near.filter(seen).map((project) => presentNear(rulebook, project)),
    units: units.filter(({ id }) => scope === null || scope.includes(id)),
    preface: prefaceOf(rulebook, rule, edition, judged.selected),
    press: edition.state === 'compiling' ? pressOf(edition) : null,
    order: edition.printed?.order ?? ('unit' as const),
    failure: mayCompile ? edition.failure : null,
    pdf: bookFor(edition, scope),
    frozen: frozenOf(rulebook, edition),
    mayCompile,
    obstacles: mayCompile
      ? obstaclesTo(edition, { eligible: judged.selected.length, outstanding, rule, on: today.toString() })
      : { compile: null, freeze: null },
  };
}

const pressSteps = ['pages', 'docx', 'pptx'] as const;

const deskName = ({ organisation }: Rulebook, id: string): string =>
  organisation.units.find((unit) => unit.id === id)?.name ?? id;

function prefaceOf(
  rulebook: Rulebook,
  rule: AtlasRule,
  { state, preface, printed }: Edition,
  selected: Parameters<typeof draftedPreface>[2],
) {
  const kept = state === 'collecting' ? preface : (printed?.preface ?? preface);
  return { text: kept ?? draftedPreface(rulebook, rule, selected), drafted: preface === null };
}

const pressOf = ({ pressStep, pressDone, pressOf: of, printed }: Edition) => ({
  step: pressSteps.find((step) => step === pressStep) ?? 'pages',
  done: pressDone,
  of: of === 0 ? (printed?.projects.length ?? 0) : of,
});

function bookFor(edition: Edition, scope: Scope) {
  const { state, pdfFileId, docxFileId, pptxFileId, pages, printed, compiledAt } = edition;
  const readable = state === 'frozen' || (state === 'compiled' && scope === null);
  if (!readable || pdfFileId === null || pages === null || printed === null || compiledAt === null)
    return null;
  return { fileId: pdfFileId, docxFileId, pptxFileId, pages, number: printed.number, compiledAt };
}

function frozenOf({ organisation }: Rulebook, { number, frozenOn, frozenBy }: Edition) {
  if (number === null || frozenOn === null) return null;
  return { on: frozenOn, by: organisation.people.find(({ id }) => id === frozenBy)?.name ?? '', number };
}

function obstaclesTo(
  { state }: Edition,
  facts: { eligible: number; outstanding: number; rule: AtlasRule; on: string },
) {
  const { eligible, outstanding, on } = facts;
  const cutoff = facts.rule.slot.cutoff?.actual ?? null;
  const compile = advanceEdition(state, { kind: 'compile', eligible });
  const freeze = advanceEdition(state, { kind: 'freeze', outstanding, cutoff, on });
  const obstacle = (advance: EditionAdvance) =>
    'refused' in advance ? { code: advance.refused.code, params: advance.refused.params ?? {} } : null;
  return { compile: obstacle(compile), freeze: obstacle(freeze) };
}
