import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate } from './fields.ts';

/** The demonstration's date. A real county's clock cannot be set. */
export const clock = {
  set: oc
    .route({ method: 'PUT', path: '/clock', tags: ['clock'] })
    .input(z.object({ today: calendarDate }))
    .output(z.object({ today: calendarDate })),
};
