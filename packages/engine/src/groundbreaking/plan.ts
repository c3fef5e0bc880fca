/** What people judge of a candidate, whatever the register says (二（四）1). */
export const readinesses = ['ready', 'conditional', 'not-ready'] as const;
export type Readiness = (typeof readinesses)[number];

/** The main site of the event and those that begin at the same hour elsewhere. */
export const sites = ['main', 'branch'] as const;
export type Site = (typeof sites)[number];

export const planStates = ['draft', 'submitted', 'approved'] as const;
export type PlanState = (typeof planStates)[number];

/** As much of a plan as decides whether it can go up. */
export type PlanFile = {
  /** The day of the event, ISO; null while none is set. */
  heldOn: string | null;
  candidates: readonly { site: Site | null; readiness: Readiness | null }[];
  agenda: readonly { title: string }[];
  tasks: readonly { owner: unknown }[];
};

export const planLacks = [
  'day',
  'main-site',
  'one-main-site',
  'judgement',
  'ready-sites',
  'agenda',
  'owners',
] as const;
export type PlanLack = (typeof planLacks)[number];

/** What a plan still lacks before it is submitted: a site is judged by people, and none that they found not ready. */
export const lacksOf = ({ heldOn, candidates, agenda, tasks }: PlanFile): PlanLack[] => {
  const chosen = candidates.filter(({ site }) => site !== null);
  const main = chosen.filter(({ site }) => site === 'main').length;
  const lacks: Record<PlanLack, boolean> = {
    day: heldOn === null,
    'main-site': main === 0,
    'one-main-site': main > 1,
    judgement: chosen.some(({ readiness }) => readiness === null),
    'ready-sites': chosen.some(({ readiness }) => readiness === 'not-ready'),
    agenda: agenda.length === 0,
    owners: tasks.some(({ owner }) => owner === null),
  };
  return planLacks.filter((lack) => lacks[lack]);
};

export type PlanMove = 'save' | 'submit' | 'send-back' | 'approve' | 'declare';
export type PlanObstacle =
  | 'groundbreaking-past-draft'
  | 'groundbreaking-not-submitted'
  | 'groundbreaking-declared';

/** States in which each move is open. What has been declared stays as it was. */
const openIn: Record<PlanMove, readonly PlanState[]> = {
  save: ['draft'],
  submit: ['draft'],
  'send-back': ['submitted', 'approved'],
  approve: ['submitted'],
  // What happened is taken down, whatever paper there was.
  declare: planStates,
};

const after: Record<Exclude<PlanMove, 'declare'>, PlanState> = {
  save: 'draft',
  submit: 'submitted',
  'send-back': 'draft',
  approve: 'approved',
};

/** Where a move takes a plan, or what is in its way. */
export const advancePlan = (
  { state, declared }: { state: PlanState; declared: boolean },
  move: PlanMove,
): { next: PlanState } | { refused: PlanObstacle } => {
  if (declared) return { refused: 'groundbreaking-declared' };
  if (!openIn[move].includes(state)) {
    const past = move === 'save' || move === 'submit';
    return { refused: past ? 'groundbreaking-past-draft' : 'groundbreaking-not-submitted' };
  }
  return { next: move === 'declare' ? state : after[move] };
};
