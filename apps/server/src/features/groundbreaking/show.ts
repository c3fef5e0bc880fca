import { lacksOf, mattersOn, meetingRuleOf, type Stage, taskDay } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { readingScope, type Scope } from '../project/index.ts';
import { checksSince } from './checks.ts';
import { eventView } from './event-view.ts';
import { findCandidates, findPlan, nothingPlanned, type StoredCandidate } from './find.ts';
import { handOf } from './hands.ts';
import { eventAt } from './opened.ts';
import { checksAs, draftsAs, organisesAs, type SlotReference } from './policy.ts';
import { type ReadinessFacts, readinessOf } from './readiness.ts';
import { asStartRecord, findRecords } from './records.ts';
import { countStarts, isDeclared, presentStarts } from './starts.ts';
import { usualTasks } from './usual-tasks.ts';

/**
 * An event with its plan and what followed, as far as the person asking sees it: a draft is shown to who draws it up and
 * to who sees the whole county, projects to who sees them in the register.
 */
export async function showGroundbreaking(view: View, at: SlotReference) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const event = await eventAt(view, at);
  const { slot, rulebook, meeting, current } = event;
  const stored = await findPlan(tx, own, at);
  const scope = await readingScope(view);
  const drafts = draftsAs(view, rulebook, at) !== null;
  const seesPlan = drafts || scope === null || stored?.state === 'approved';
  const all = await findCandidates(tx, own, at);
  const candidates = all.filter((one) => isSeen(scope, one));
  const plan = stored?.plan ?? nothingPlanned;
  const head = eventView(event, stored);
  const agenda = meetingRuleOf(rulebook.mechanism, at.rule)?.agenda;
  const declaredOn = stored?.declaredOn ?? null;
  const checks = declaredOn ? checksSince(current, declaredOn) : [];
  const records = await findRecords(tx, own, at);
  const starts = await presentStarts(view, current, at, candidates.filter(isDeclared), records, checks);
  const facts = await readinessOf(
    tx,
    own,
    candidates.map(({ projectId }) => projectId),
  );
  return {
    ...head,
    revision: stored?.revision ?? 0,
    plan: seesPlan ? plan : null,
    ruled: agenda ? { clause: agenda.clause, items: mattersOn(agenda.items, slot.period.from) } : null,
    taskDays: seesPlan ? plan.tasks.map((task) => taskDay(task, head.heldOn, current.calendar)) : [],
    usualTasks: drafts ? usualTasks(rulebook, at, slot.period.from) : [],
    candidates: candidates
      .filter(({ site }) => seesPlan || site !== null)
      .map((one) => presentCandidate(current, one, facts.get(one.projectId), seesPlan)),
    guests: await guestsOf(event),
    lacks: lacksOf({ heldOn: head.heldOn, candidates: all, ...plan }),
    submitted: handOf(
      current,
      stored?.submittedBy ?? null,
      stored?.submittedPostId ?? null,
      stored?.submittedOn ?? null,
    ),
    approved: handOf(
      current,
      stored?.approvedBy ?? null,
      stored?.approvedPostId ?? null,
      stored?.approvedOn ?? null,
    ),
    sentBackBecause: stored?.sentBackBecause ?? null,
    paper: await paperOf(view, stored?.paperId ?? null),
    declaredOn,
    starts,
    counts: declaredOn
      ? countStarts(
          starts.map(({ projectId, statisticsOn }) => ({
            held: records.filter((one) => one.projectId === projectId).map(asStartRecord),
            statisticsOn,
          })),
          checks,
          today.toString(),
        )
      : null,
    may: {
      draft: drafts,
      judge: drafts,
      organise: organisesAs(view, rulebook, at) !== null,
      convene: event.mayConvene && meeting?.state !== 'ended',
      check: checksAs(view, rulebook, at) !== null,
    },
  };
}

const isSeen = (scope: Scope, { unitId }: StoredCandidate): boolean =>
  scope === null || (unitId !== null && scope.includes(unitId));

const noFacts: Omit<ReadinessFacts, 'projectId'> = {
  permits: [],
  totalInvestment: null,
  funded: 0,
  sources: 0,
  plannedStart: null,
  actualStart: null,
  reached: null,
  problems: 0,
};

function presentCandidate(
  rulebook: Rulebook,
  one: StoredCandidate,
  facts: ReadinessFacts | undefined,
  judged: boolean,
) {
  const { projectId: _known, ...known } = facts ?? { projectId: '', ...noFacts };
  const by = handOf(rulebook, one.judgedBy, one.judgedPostId, one.judgedOn);
  return {
    projectId: one.projectId,
    site: one.site,
    name: one.name,
    place: one.place,
    unitName: rulebook.organisation.units.find(({ id }) => id === one.unitId)?.name ?? null,
    stage: one.stage as Stage,
    facts: known,
    judgement:
      judged && by && one.readiness ? { readiness: one.readiness, because: one.because ?? '', by } : null,
  };
}

const guestsOf = async ({ roll }: Awaited<ReturnType<typeof eventAt>>) =>
  (await roll()).map(({ title, name, role, reply, standIn }) => ({
    title,
    name,
    role,
    reply: reply?.reply ?? null,
    standIn: standIn ? `${standIn.title} ${standIn.name}`.trim() : null,
  }));

async function paperOf(view: View, id: string | null) {
  if (id === null) return null;
  const row = await view.tx
    .selectFrom('issued_paper')
    .select(['number', 'docx_file_id as docxFileId', 'pdf_file_id as pdfFileId'])
    .where('jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, number: row.number ?? '' } : null;
}
