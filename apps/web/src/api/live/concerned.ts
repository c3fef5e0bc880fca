import type { Changed, Contract } from '@guatu/contract';

type Feature = keyof Contract;

/** What shows a thing of some kind, where that is less than everything. A kind without a row concerns every page. */
const concerned: Readonly<Record<string, readonly Feature[]>> = {
  // Written every second while a meeting is on.
  decision: ['meeting'],
  meeting: ['meeting', 'minutes', 'docket', 'mechanism', 'desk'],
  minutes: ['meeting', 'minutes', 'issuedPaper', 'desk'],
  docket: ['docket', 'meeting', 'problem', 'desk'],
  'docket-item': ['docket', 'meeting', 'problem', 'desk'],
  problem: ['problem', 'docket', 'meeting', 'supervision', 'project', 'desk'],
  'supervision-item': ['supervision', 'meeting', 'problem', 'desk'],
  'supervision-draft': ['supervision', 'desk'],
  'weekly-report': ['weeklyReport', 'desk'],
  'weekly-pack': ['weeklyReport'],
  project: ['project', 'wall', 'problem', 'docket', 'meeting', 'atlas', 'desk'],
  import: ['projectImport', 'project', 'wall'],
  wall: ['wall'],
  'calendar-feed': ['calendarFeed'],
  burden: ['burden'],
  'wall-poster': ['wall'],
  assessment: ['assessment', 'desk'],
  'assessment-ranking': ['assessment'],
  atlas: ['atlas', 'desk'],
  'issued-paper': ['issuedPaper', 'supervision', 'minutes'],
};

/** The features that have to read anew when that changed; null is all of them. */
export const concernedBy = (changed: readonly Changed[]): ReadonlySet<Feature> | null => {
  const features = new Set<Feature>();
  for (const [kind] of changed) {
    const some = concerned[kind];
    if (some === undefined) return null;
    for (const feature of some) features.add(feature);
  }
  // The calendar shows what desks show, and meetings besides.
  if (features.has('desk') || features.has('meeting')) features.add('calendarFeed');
  return features;
};
