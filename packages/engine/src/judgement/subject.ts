/** A date is an ISO string; null, like a fact left out, is not known. */
export type FactValue = number | boolean | string | null;

/** What was known of a subject for one period, on the ISO day `asOf`. A period that nobody reported has no facts, but stands in the series. */
export type Observation = {
  period: string;
  asOf: string;
  facts: Readonly<Record<string, FactValue>>;
};

/** What is judged: a project, a unit or a matter. */
export type Subject = {
  id: string;
  /** One a period, the oldest first and the present one last. */
  observations: readonly Observation[];
  /** Designations on which it stands; left out where nobody knows. */
  lists?: readonly string[];
  /** A unit's projects. */
  projects?: readonly Subject[];
  /** All who are judged together, with or without the subject itself. */
  peers?: readonly Subject[];
};
