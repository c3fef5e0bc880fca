/** Where a matter under supervision was decided. All but `minutes` are entered by hand (三（三）). */
export const supervisionSources = [
  'minutes',
  'weekly-meeting',
  'site-tour',
  'groundbreaking',
  'other-meeting',
  'instruction',
] as const;
export type SupervisionSource = (typeof supervisionSources)[number];

/** What the office enters itself; the decisions of minutes come by themselves, once. */
export const enteredSources = supervisionSources.filter((source) => source !== 'minutes');
export type EnteredSource = Exclude<SupervisionSource, 'minutes'>;

/** A matter as it is entered: decided `decidedOn`, owed by `limit`; ISO dates, ids of units. */
export type SupervisionEntry = {
  decidedOn: string;
  limit: string;
  lead: string;
  assisting: readonly string[];
};

/** Why a matter cannot be entered so. ISO dates. */
export type EntryObstacle =
  | { code: 'supervision-source-ahead'; params: { today: string } }
  | { code: 'supervision-limit-before-source'; params: { decidedOn: string } }
  | { code: 'supervision-lead-assists'; params?: undefined };

/** What is in the way of entering a matter on a day (ISO); null when nothing is. A limit may have passed already. */
export const entryRefused = (
  { decidedOn, limit, lead, assisting }: SupervisionEntry,
  today: string,
): EntryObstacle | null => {
  if (decidedOn > today) return { code: 'supervision-source-ahead', params: { today } };
  if (limit < decidedOn) return { code: 'supervision-limit-before-source', params: { decidedOn } };
  return assisting.includes(lead) ? { code: 'supervision-lead-assists' } : null;
};
