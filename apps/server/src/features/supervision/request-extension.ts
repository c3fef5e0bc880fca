import { extensionReportDocx, extensionReportPdf } from '@guatu/documents';
import { v7 as uuidv7 } from 'uuid';
import type { Act, Stage } from '../../http/handler.ts';
import { issueUnnumbered } from '../issued-paper/index.ts';
import { bearersIn, rulebookOf } from '../mechanism/index.ts';
import { checkReceived } from './evidence.ts';
import { draftExtensionReport } from './extension-paper.ts';
import { moveItem } from './move.ts';
import { asksAs, subjectOf } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

export interface ExtensionReport extends Versioned {
  until: string;
  reason: string;
  progress: string;
  nextSteps: string;
  signedBy: string;
  fileId: string | null;
}

/** The written report that a limit cannot be kept, handed in while it still runs (二（二）4（3）). */
export function requestExtension(stage: Stage, input: ExtensionReport) {
  const extensionId = uuidv7();
  return issueUnnumbered(stage, {
    kind: 'extension-report',
    async prepare(view) {
      const { report, as, units } = await draftExtensionReport(view, input.id, input);
      const rulebook = await rulebookOf(view);
      const deciding = bearersIn(rulebook, 'decide-extension', subjectOf(units), view.today.toString());
      return {
        model: report,
        title: `关于申请延期办理“${report.matter}”的情况报告`,
        addresseeUnitIds: [],
        copies: [],
        readerUnitIds: [units.lead, ...deciding.flatMap(({ kind, id }) => (kind === 'unit' ? [id] : []))],
        signedBy: input.signedBy || null,
        as,
        subjectId: extensionId,
      };
    },
    set: async (report, { fontFolder }) => ({
      docx: await extensionReportDocx(report, { fontFolder }),
      pdf: await extensionReportPdf(report, { fontFolder }),
    }),
    enter: (act) => enterRequest(act, input, extensionId),
  });
}

async function enterRequest(act: Act, input: ExtensionReport, extensionId: string) {
  const taken = await takeUp(act, input, asksAs);
  const { id: jurisdictionId } = act.server.jurisdiction;
  await checkReceived(act.tx, jurisdictionId, input.fileId === null ? [] : [input.fileId]);
  const moved = await moveItem(act, taken, { kind: 'request-extension', until: input.until });
  const { row } = taken.stored;
  await act.tx
    .insertInto('supervision_extension')
    .values({
      jurisdiction_id: jurisdictionId,
      id: extensionId,
      item_id: row.id,
      limit_before: row.current_limit,
      requested_until: input.until,
      reason: input.reason,
      progress: input.progress,
      next_steps: input.nextSteps,
      signed_by: input.signedBy,
      file_id: input.fileId,
      requested_on: act.today.toString(),
      requested_at: act.now.toString(),
      requested_by: act.actor.personId,
      requested_post_id: taken.as,
    })
    .execute();
  return moved;
}
