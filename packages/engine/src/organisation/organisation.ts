import type { Post, ProblemKind, Unit } from '../mechanism/index.ts';

/** From and to are both included; `to` null is open. ISO dates. */
export type Dated = { from: string; to: string | null };

export type Person = { id: string; name: string };
export type Appointment = Dated & { post: string; person: string };
/** The leader answers for the unit's projects. */
export type Portfolio = Dated & { leader: string; unit: string };
/** The deputy helps the leader. */
export type Liaison = Dated & { leader: string; deputy: string };
/** The post leads at a slot in place of whom the rota names; the last one for a slot holds. */
export type Turn = { rule: string; key: string; lead: string };

/** Who is who in a county, as plain dated rows. `leader` and `deputy` are post ids. */
export type Organisation = {
  units: Array<Pick<Unit, 'id' | 'name' | 'kind' | 'parent' | 'level'>>;
  posts: Array<Pick<Post, 'id' | 'unit' | 'name' | 'kind'>>;
  people: Person[];
  appointments: Appointment[];
  portfolios: Portfolio[];
  liaisons: Liaison[];
  /** Turns that were swapped, in the order in which they were; none where absent. */
  turns?: Turn[];
};

/** A duty is borne by a post or by a unit, never by a person. */
export type Bearer = { kind: 'post' | 'unit'; id: string };

/** What a duty is about, as far as it decides who bears it. Ids of units and posts. */
export type Subject = {
  responsibleUnit?: string;
  involvedUnits?: string[];
  leadUnit?: string;
  /** A slot whose rota says who leads. */
  slot?: { rule: string; key: string };
  /** The post that chairs. */
  chair?: string;
  /** What kind of problem it is. */
  topic?: ProblemKind;
  /** The posts that a list assigns to the project itself. */
  projectLeader?: string;
  projectHelper?: string;
};
