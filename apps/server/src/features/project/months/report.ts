import type { Stage } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { placeTaken } from '../../files/index.ts';
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
  photographs: ReportedPhotograph[];
}

interface ReportedPhotograph {
  fileId: string;
  caption: string | null;
  stage: Stage | null;
  angle: string | null;
  /** Keep the place that the file names. */
  keepPlace: boolean;
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
  await replacePhotographs(act, input, takenAt, reportable.project.facts.stage);
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
  stage: Stage,
): Promise<void> {
  const own = { jurisdiction_id: server.jurisdiction.id, project_id: id, month };
  const places = new Map<string, [number, number] | null>();
  for (const { fileId, keepPlace } of photographs) {
    if (keepPlace) places.set(fileId, await placeTaken(server.files.path(fileId)));
  }
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
      photographs.map(({ fileId, caption, angle, ...photograph }, position) => ({
        ...own,
        position,
        file_id: fileId,
        caption,
        angle,
        stage: photograph.stage ?? stage,
        longitude: places.get(fileId)?.[0] ?? null,
        latitude: places.get(fileId)?.[1] ?? null,
        taken_at: takenAt.get(fileId) ?? null,
      })),
    )
    .execute();
}
