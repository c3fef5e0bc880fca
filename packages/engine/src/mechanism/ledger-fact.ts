/** What something is said of: a project, a unit (a town, a zone, a bureau), or a matter under supervision. */
export const subjectKinds = ['project', 'unit', 'matter'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** `amount` is money in whole yuan, `percent` in points, `count` a whole number of things. */
export const factTypes = ['amount', 'count', 'number', 'percent', 'yes-no', 'choice', 'date'] as const;
export type FactType = (typeof factTypes)[number];

/** Facts that every county's ledger keeps of a matter under supervision. Days past its limit are negative before it. */
export const matterFacts = {
  'matter-state': 'choice',
  'days-past-limit': 'number',
  'extensions-granted': 'count',
  'times-sent-back': 'count',
  /** Assisting units whose report is missing. */
  'assisting-owed': 'count',
} as const satisfies Record<string, FactType>;
export type MatterFact = keyof typeof matterFacts;

/**
 * Facts that every county's ledger keeps of a unit for a period: what was decided and whether it was done, what was handed
 * in, what became of problems. There are no others, and none of them is about how anybody uses a program.
 */
export const unitFacts = {
  'matters-decided': 'count',
  /** By the limit that holds, extensions granted. */
  'matters-due': 'count',
  'matters-done': 'count',
  'matters-in-time': 'count',
  'matters-late': 'count',
  /** Calendar days past that limit, of all matters together. */
  'days-late': 'count',
  /** By the limit as it was decided, whatever was granted afterwards. */
  'matters-due-originally': 'count',
  'matters-in-original-time': 'count',
  'matters-late-originally': 'count',
  'matters-extended': 'count',
  'matters-sent-back': 'count',
  'matters-closed': 'count',
  /** Parts in matters that another unit leads. */
  'parts-due': 'count',
  'parts-in-time': 'count',
  'parts-late': 'count',
  /** Monthly reports on projects. */
  'reports-due': 'count',
  'reports-in-time': 'count',
  'reports-late': 'count',
  /** Pages of the atlas. */
  'hand-ins-due': 'count',
  'hand-ins-in-time': 'count',
  'hand-ins-late': 'count',
  'problems-raised': 'count',
  'problems-returned': 'count',
  'problems-solved': 'count',
} as const satisfies Record<string, FactType>;
export type UnitFact = keyof typeof unitFacts;

/** Facts that every county's ledger keeps; a mechanism may use them without declaring them. */
export const ledgerFacts = {
  ...matterFacts,
  ...unitFacts,
  'total-investment': 'amount',
  'annual-plan': 'amount',
  /** Done since the beginning of the year, and since the beginning of the works. */
  completed: 'amount',
  'completed-in-all': 'amount',
  'completed-this-month': 'amount',
  stage: 'choice',
  'planned-start': 'date',
  'started-on': 'date',
  'planned-completion': 'date',
  'completed-on': 'date',
  'statistics-entry-on': 'date',
  'milestones-due': 'count',
  'milestones-met': 'count',
} as const satisfies Record<string, FactType>;
export type LedgerFact = keyof typeof ledgerFacts;

export const isLedgerFact = (id: string): id is LedgerFact => Object.hasOwn(ledgerFacts, id);

/** What a fact of the ledger's is said of. */
export const ledgerSubject = (id: LedgerFact): SubjectKind => {
  if (Object.hasOwn(matterFacts, id)) return 'matter';
  return Object.hasOwn(unitFacts, id) ? 'unit' : 'project';
};
