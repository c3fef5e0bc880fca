import { compareDates } from '../calendar/index.ts';
import { type Standing, standing } from '../obligation/index.ts';
import { actsFor, type Bearer, type Organisation } from '../organisation/index.ts';
import { type DeskGroup, deskGroupOf, deskGroups } from './group.ts';

/** What stands on desks although no duty of the document says so: it follows from one case. ISO dates. */
export type DeskCall = {
  bearers: readonly Bearer[];
  due: string | null;
  done: { at: string } | null;
};

/** A call on somebody's desk: under which post, borne by whom, and where it stands there. */
export type CallOnDesk<Call> = {
  call: Call;
  post: string;
  bearer: Bearer;
  standing: Standing;
  group: DeskGroup;
};

/** The calls that some posts have to answer, each once, in the order of a desk. */
export const deskCalls = <Call extends DeskCall>(
  calls: readonly Call[],
  { organisation, posts, asOf }: { organisation: Organisation; posts: readonly string[]; asOf: string },
): Array<CallOnDesk<Call>> =>
  calls
    .flatMap((call): Array<CallOnDesk<Call>> => {
      const [found] = posts.flatMap((post) =>
        call.bearers
          .filter((bearer) => actsFor(organisation, post, bearer))
          .map((bearer) => ({ post, bearer })),
      );
      if (found === undefined) return [];
      const due =
        call.due === null ? null : ({ date: call.due, nominal: call.due, because: 'on-slip' } as const);
      const fulfilled = call.done && { at: call.done.at, by: '' };
      const stands = standing({ due, fulfilled }, asOf);
      const group = deskGroupOf({ due, fulfilled }, stands, asOf, true);
      return group === null ? [] : [{ call, ...found, standing: stands, group }];
    })
    .sort(
      (one, other) =>
        deskGroups.indexOf(one.group) - deskGroups.indexOf(other.group) ||
        compareDates(one.call.due ?? undefined, other.call.due ?? undefined),
    );
