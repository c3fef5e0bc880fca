import { compilationAsked, pressEdition } from './features/atlas/index.ts';
import { hearDeferral } from './features/docket/index.ts';
import {
  hearClosing,
  hearCorrection as correctProblem,
  hearMinutes,
  hearReopening,
} from './features/problem/index.ts';
import { hearCorrection, openItems } from './features/supervision/index.ts';
import { posterAsked, setPoster } from './features/wall/index.ts';
import { sealPack } from './features/weekly-report/index.ts';
import type { Subscribers } from './ledger/outbox-relay.ts';

/** Which feature acts on what another announced. */
export const subscribers: Subscribers = {
  'meeting.ended': { weeklyReport: sealPack },
  'minutes.issued': { problem: hearMinutes, supervision: openItems },
  'problem.deferred': { docket: hearDeferral },
  'minutes.corrected': { problem: correctProblem, supervision: hearCorrection },
  'supervision.closed': { problem: hearClosing },
  'supervision.reopened': { problem: hearReopening },
  [posterAsked]: { wall: setPoster },
  [compilationAsked]: { atlas: pressEdition },
};

/** What takes minutes in a large county, and is not waited for. */
export const slowTopics: readonly string[] = [compilationAsked, posterAsked];
