import type { Tx } from '../../database/ledger-database.ts';
import { doerOf, type Rulebook, unitName } from '../mechanism/index.ts';
import { findEvidence } from './evidence.ts';

type File = Awaited<ReturnType<typeof findEvidence>>[number];
type Report = Awaited<ReturnType<typeof reportsOf>>[number];
type Request = Awaited<ReturnType<typeof extensionsOf>>[number];
type PartStep = Awaited<ReturnType<typeof partStepsOf>>[number];
type Correction = Awaited<ReturnType<typeof correctionsOf>>[number];
type Passage = Awaited<ReturnType<typeof passagesOf>>[number];

/** Everything that happened to an item, oldest first: its steps and those of its parts, reports, extensions, corrections. */
export async function eventsOf(tx: Tx, jurisdictionId: string, rulebook: Rulebook, itemId: string) {
  const [passages, steps, reports, extensions, corrections] = await Promise.all([
    passagesOf(tx, jurisdictionId, itemId),
    partStepsOf(tx, jurisdictionId, itemId),
    reportsOf(tx, jurisdictionId, itemId),
    extensionsOf(tx, jurisdictionId, itemId),
    correctionsOf(tx, jurisdictionId, itemId),
  ]);
  const ids = [
    ...reports.flatMap(({ file_ids }) => file_ids),
    ...extensions.flatMap(({ file_id }) => file_id ?? []),
  ];
  const files = await findEvidence(tx, jurisdictionId, ids);
  return [
    ...passages.map((passage) => presentPassage(rulebook, passage)),
    ...steps.map((step) => presentPartStep(rulebook, step)),
    ...corrections.map((correction) => presentCorrection(rulebook, correction)),
    ...reports.map((report) => presentReport(rulebook, report, files)),
    ...extensions.map((extension) => presentExtension(rulebook, extension, files)),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
}

const doer = (rulebook: Rulebook, person: string | null, post: string | null) =>
  person === null || post === null ? null : doerOf(rulebook, person, post);

const presentPassage = (rulebook: Rulebook, passage: Passage) => ({
  kind: passage.step,
  on: passage.entered_on,
  at: passage.entered_at,
  by: doer(rulebook, passage.person_id, passage.post_id),
  reason: passage.reason,
});

const presentPartStep = (rulebook: Rulebook, step: PartStep) => ({
  kind: step.step === 'acknowledged' ? ('part-acknowledged' as const) : ('part-sent-back' as const),
  on: step.entered_on,
  at: step.entered_at,
  by: doer(rulebook, step.person_id, step.post_id),
  unitName: unitName(rulebook, step.unit_id),
  reason: step.reason,
});

const presentCorrection = (rulebook: Rulebook, correction: Correction) => {
  const side = (which: 'before' | 'after') => ({
    requirement: correction[`requirement_${which}`],
    lead: unitName(rulebook, correction[`lead_${which}`]),
    assisting: correction[`assisting_${which}`].map((unit) => unitName(rulebook, unit)),
    limit: correction[`limit_${which}`],
  });
  return {
    kind: 'correction' as const,
    on: correction.corrected_on,
    at: correction.corrected_at,
    by: null,
    number: correction.number,
    reason: correction.reason,
    before: side('before'),
    after: side('after'),
  };
};

const presentReport = (rulebook: Rulebook, report: Report, files: readonly File[]) => ({
  kind: 'report' as const,
  on: report.reported_on,
  at: report.reported_at,
  by: doer(rulebook, report.person_id, report.post_id),
  unitName: unitName(rulebook, report.unit_id),
  part: report.part,
  content: report.content,
  evidence: report.file_ids.flatMap((id) => files.find((file) => file.id === id) ?? []),
});

const presentExtension = (rulebook: Rulebook, extension: Request, files: readonly File[]) => ({
  kind: 'extension' as const,
  id: extension.id,
  on: extension.requested_on,
  at: extension.requested_at,
  by: doer(rulebook, extension.requested_by, extension.requested_post_id),
  limitBefore: extension.limit_before,
  requestedUntil: extension.requested_until,
  reason: extension.reason,
  progress: extension.progress,
  nextSteps: extension.next_steps,
  signedBy: extension.signed_by,
  paper: files.find(({ id }) => id === extension.file_id) ?? null,
  opinion:
    extension.given_on === null || extension.given_at === null
      ? null
      : {
          on: extension.given_on,
          at: extension.given_at,
          by: doer(rulebook, extension.given_by, extension.given_post_id),
          favours: extension.favours === true,
          words: extension.words ?? '',
        },
  answer:
    extension.decided_on === null || extension.decided_at === null
      ? null
      : {
          on: extension.decided_on,
          at: extension.decided_at,
          by: doer(rulebook, extension.decided_by, extension.decided_post_id),
          grantedUntil: extension.granted_until,
          refusedBecause: extension.refused_because,
        },
});

/** Steps, without the reports: those tell themselves what was reported. */
const passagesOf = (tx: Tx, jurisdictionId: string, itemId: string) =>
  tx
    .selectFrom('supervision_passage')
    .selectAll()
    .select((row) =>
      row.ref('step').$castTo<'opened' | 'acknowledged' | 'sent-back' | 'closed' | 'reopened'>().as('step'),
    )
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', itemId)
    .where('step', '<>', 'reported')
    .orderBy('position')
    .execute();

const partStepsOf = (tx: Tx, jurisdictionId: string, itemId: string) =>
  tx
    .selectFrom('supervision_part_step')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', itemId)
    .execute();

const correctionsOf = (tx: Tx, jurisdictionId: string, itemId: string) =>
  tx
    .selectFrom('supervision_correction')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', itemId)
    .execute();

const reportsOf = (tx: Tx, jurisdictionId: string, itemId: string) =>
  tx
    .selectFrom('supervision_report')
    .selectAll()
    .select((row) => row.ref('part').$castTo<'lead' | 'assisting'>().as('part'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', itemId)
    .execute();

const extensionsOf = (tx: Tx, jurisdictionId: string, itemId: string) =>
  tx
    .selectFrom('supervision_extension')
    .leftJoin('supervision_opinion as opinion', (join) =>
      join
        .onRef('opinion.jurisdiction_id', '=', 'supervision_extension.jurisdiction_id')
        .onRef('opinion.extension_id', '=', 'supervision_extension.id'),
    )
    .selectAll('supervision_extension')
    .select([
      'opinion.favours',
      'opinion.words',
      'opinion.given_on',
      'opinion.given_at',
      'opinion.given_by',
      'opinion.given_post_id',
    ])
    .where('supervision_extension.jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', itemId)
    .execute();
