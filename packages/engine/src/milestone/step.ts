/** One step of a backward schedule (倒排工期); reaching its end is the milestone. Calendar days. */
export type MilestoneStep = {
  /** The same through all versions of a plan. */
  key: string;
  name: string;
  /** How long the work takes. */
  days: number;
  /** Days left free after it (机动), before whatever follows. */
  spare: number;
  /** Keys of the steps that have to be done before it begins. */
  after: string[];
};

/** With the day on which it has to be done at the latest. ISO date. */
export type PlannedStep = MilestoneStep & { plannedOn: string };

/** What makes steps no plan. `keys` of a cycle lead back to where they begin. */
export type PlanFault =
  | { refused: 'milestone-cycle'; keys: string[] }
  | { refused: 'milestone-twice'; keys: string[] }
  | { refused: 'milestone-unknown'; keys: string[] };
