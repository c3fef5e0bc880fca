import type { WorkCalendar } from '../calendar/index.ts';
import type { Fraction } from '../fraction/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import type { Observation, Subject } from './subject.ts';

/** What is judged by: the measures, classes and settings of a mechanism, and the county's calendar. */
export type Yardstick = {
  mechanism: Pick<Mechanism, 'settings' | 'measures' | 'classes'>;
  calendar: WorkCalendar;
};

/** A subject as it stood at one of its observations. */
export type View = {
  yardstick: Yardstick;
  subject: Subject;
  /** Place of the observation in the series; below zero there is none. */
  at: number;
  /** All who are judged together, the subject included; null where nobody says who they are. */
  together: readonly Subject[] | null;
  /** Measures and classes that are being worked out: one that leans on itself has no answer. */
  open: readonly string[];
  /** What has been worked out already, so that rules which share a measure do not work it out again and again. */
  known: Map<Subject, Map<string, Fraction | boolean | null>>;
};

/** The subject at its latest observation, or at the one with that place in the series. */
export const viewOf = (yardstick: Yardstick, subject: Subject, at?: number): View => ({
  yardstick,
  subject,
  at: at ?? subject.observations.length - 1,
  together: together(subject),
  open: [],
  known: new Map(),
});

const together = (subject: Subject): readonly Subject[] | null => {
  if (subject.peers === undefined) return null;
  return subject.peers.some(({ id }) => id === subject.id) ? subject.peers : [subject, ...subject.peers];
};

export const observationOf = ({ subject, at }: View): Observation | undefined => subject.observations[at];

/** The same subject so many periods ago; null when the series does not go back so far. */
export const earlier = (view: View, periods: number): View | null =>
  view.at < periods ? null : { ...view, at: view.at - periods };

/** The subject's projects in the same period; null where nobody says which they are. */
export const projectsIn = (view: View): View[] | null =>
  view.subject.projects === undefined ? null : others(view, view.subject.projects, together);

/** All who are judged together, in the same period. */
export const togetherIn = (view: View): View[] | null =>
  view.together && others(view, view.together, () => view.together);

/**
 * Others in the period of a view. Whoever was first observed later was not there yet and is left out; whoever was there
 * and has no observation stays, and all of its facts are unknown.
 */
const others = (
  view: View,
  subjects: readonly Subject[],
  beside: (subject: Subject) => readonly Subject[] | null,
): View[] | null => {
  const now = observationOf(view);
  if (now === undefined) return null;
  return subjects
    .filter(
      ({ observations: [first] }) =>
        first === undefined || first.asOf <= now.asOf || first.period === now.period,
    )
    .map((subject) => ({
      ...view,
      subject,
      at: subject.observations.findIndex(({ period }) => period === now.period),
      together: beside(subject),
    }));
};

/** Works out a named measure or class, once for each view; null when it is being worked out already. */
export const workedOut = <Answer extends Fraction | boolean>(
  view: View,
  name: string,
  work: (view: View) => Answer | null,
): Answer | null => {
  if (view.open.includes(name)) return null;
  const ofSubject = view.known.get(view.subject) ?? new Map<string, Fraction | boolean | null>();
  view.known.set(view.subject, ofSubject);
  const key = `${name} ${view.at}`;
  const before = ofSubject.get(key);
  if (before !== undefined) return before as Answer | null;
  const answer = work({ ...view, open: [...view.open, name] });
  ofSubject.set(key, answer);
  return answer;
};
