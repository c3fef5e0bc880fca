import type { Names } from './names.ts';
import { rule, type Rule, say, words } from './phrase.ts';

/** The occasions that the document names itself, with the duties that each sets off. */
export const eventRules = ({ mechanism: { events, duties } }: Names): Rule[] =>
  events.map((event) => {
    const setOff = duties.filter(
      (duty) =>
        'upon' in duty &&
        typeof duty.upon === 'object' &&
        'event' in duty.upon &&
        duty.upon.event === event.id,
    );
    return rule('event', event, [
      ['sets-off', setOff.length === 0 ? [say('sets-off-nothing')] : setOff.map(({ says }) => words(says))],
    ]);
  });
