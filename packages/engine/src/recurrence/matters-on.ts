import type { Matter } from '../mechanism/index.ts';
import { inSeason } from './in-season.ts';

/** What has to be dealt with or reported on an ISO date, in order, where it differs by part of the year. */
export const mattersOn = (matters: readonly Matter[], date: string): string[] =>
  matters.flatMap((matter) => {
    if (typeof matter === 'string') return matter;
    return inSeason(matter.in, date) ? matter.says : [];
  });
