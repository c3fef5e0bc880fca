import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, recordId, text } from './fields.ts';
import { problemState } from './problem-dossier.ts';

export const goTo = {
  /** What one may open whose name holds every word, as it is written or by the first letters of its pinyin. */
  find: oc
    .route({ method: 'GET', path: '/find', tags: ['go-to'] })
    .input(z.object({ words: text.min(1).max(100) }))
    .output(
      z.object({
        projects: z.array(z.object({ id: recordId, name: z.string(), unitName: z.string().nullable() })),
        problems: z.array(
          z.object({ id: recordId, title: z.string(), projectName: z.string(), state: problemState }),
        ),
        meetings: z.array(
          z.object({
            id: recordId,
            label: z.string(),
            slotKey: z.string(),
            heldOn: calendarDate.nullable(),
          }),
        ),
      }),
    ),
};
