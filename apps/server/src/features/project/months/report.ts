import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { findReportable } from './find-reportable.ts';
import { writeMonth } from './write-month.ts';

interface Report {
  id: string;
  month: string;
  revision: number | null;
  completed: number;
  statistics: number | null;
  progress: string;
  problems: string | null;
  explanation: string | null;
  /** Why a closed month is corrected. */
  reason: string | null;
  photographs: { fileId: string; caption: string | null }[];
}

/** What a project came to in a month: investment completed, physical progress, photographs (三（二）). */
export async function reportMonth(act: Act, input: Report) {
  const { id, month, photographs, ...said } = input;
  const reportable = await findReportable(act, id, month);
  const takenAt = await photographsTaken(act, photographs);
  const written = await writeMonth(
    act,
    reportable,
    { ...said, unchanged: false },
    {
      photographs: photographs.map(({ fileId }) => fileId),
    },
  );
  await replacePhotographs(act, input, takenAt);
  return written;
}

/** When each photograph was taken. Refuses with `not-a-photograph` what was uploaded as something else, or never. */
async function photographsTaken({ tx, server }: Act, photographs: Report['photographs']) {
  if (photographs.length === 0) return new Map<string, string | null>();
  const files = await tx
    .selectFrom('file')
    .select(['id', 'taken_at', 'width'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where(
      'id',
      'in',
      photographs.map(({ fileId }) => fileId),
    )
    .execute();
  const taken = new Map(files.filter(({ width }) => width !== null).map((file) => [file.id, file.taken_at]));
  if (photographs.some(({ fileId }) => !taken.has(fileId))) refuse('not-a-photograph');
  return taken;
}

async function replacePhotographs(
  { tx, server }: Act,
  { id, month, photographs }: Report,
  takenAt: ReadonlyMap<string, string | null>,
): Promise<void> {
  const own = { jurisdiction_id: server.jurisdiction.id, project_id: id, month };
  await tx
    .deleteFrom('project_photo')
    .where('jurisdiction_id', '=', own.jurisdiction_id)
    .where('project_id', '=', id)
    .where('month', '=', month)
    .execute();
  if (photographs.length === 0) return;
  await tx
    .insertInto('project_photo')
    .values(
      photographs.map(({ fileId, caption }, position) => ({
        ...own,
        position,
        file_id: fileId,
        caption,
        taken_at: takenAt.get(fileId) ?? null,
      })),
    )
    .execute();
}
