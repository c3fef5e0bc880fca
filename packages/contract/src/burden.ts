import { oc } from '@orpc/contract';
import { z } from 'zod';
import { key, month } from './fields.ts';

/** What returns cost: how often, how many fields were really changed, and the minutes that this is reckoned to take. */
const burdenFigures = z.object({
  returns: z.number().int(),
  fields: z.number().int(),
  minutes: z.number(),
});

/** 0 while nobody has changed what is assumed. */
const revision = z.number().int().min(0);

const monthly = burdenFigures.extend({ month });

const minutes = z.number().min(0).max(240).multipleOf(0.1);

export const reckoning = z.object({
  /** Minutes to open, look up and hand in one return, whatever is in it. */
  perReturn: minutes,
  /** Minutes for each field that really changed. */
  perField: minutes,
});

export const burdenView = z.object({
  from: month,
  to: month,
  reckoning: reckoning.extend({
    /** 0 while nobody has changed what is assumed. */
    revision,
    mayChange: z.boolean(),
  }),
  /** All units that one may see, together. */
  months: z.array(monthly),
  trend: z
    .object({ before: z.number(), after: z.number(), turn: z.enum(['falling', 'level', 'rising']) })
    .nullable(),
  /** In the order of the organisation, whoever has more. */
  units: z.array(
    burdenFigures.extend({
      unitId: key,
      name: z.string(),
      months: z.array(monthly),
      /** How many duties come round to it in these months by the mechanism, events apart. */
      comingRound: z.number().int(),
      /** By the duty that asks for the return; one that no clause asks for has none. */
      rules: z.array(
        burdenFigures.extend({
          rule: z.string().nullable(),
          clause: z.string().nullable(),
          says: z.string().nullable(),
        }),
      ),
    }),
  ),
});

export const burden = {
  /** So many months up to one, which is the present one where none is asked for. */
  show: oc
    .route({ method: 'GET', path: '/burden', tags: ['burden'] })
    .input(z.object({ to: month.optional(), months: z.coerce.number().int().min(1).max(24).default(12) }))
    .output(burdenView),
  reckon: oc
    .route({ method: 'PUT', path: '/burden/reckoning', tags: ['burden'] })
    .input(reckoning.extend({ revision }))
    .output(z.object({ revision })),
};
