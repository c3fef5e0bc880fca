import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { office, shown, someArrangement, someDecision } from './testing.ts';

const rules = ['executive-meeting', 'weekly-report'] as const;
type Rule = (typeof rules)[number];

interface Step {
  verb: 'convene' | 'move' | 'skip' | 'reply' | 'decide' | 'end';
  rule: Rule;
  /** Of the week, Monday is 0. */
  day: number;
  startsAt: string;
  /** Day of the week on which it is done. */
  today: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom('convene', 'convene', 'move', 'move', 'skip', 'reply', 'reply', 'decide', 'end'),
  rule: fc.constantFrom(...rules),
  day: fc.nat(6),
  startsAt: fc.constantFrom('08:30', '09:00', '15:00'),
  today: fc.nat(6),
});

const leader = 'vice-magistrate-agriculture';

/** The days of a week of 2018, by its number; the first Monday of 2018 is the 1st of January. */
const dayOf = (week: number, day: number): string => {
  const date = new Date(Date.UTC(2018, 0, 1 + (week - 1) * 7 + day));
  return date.toISOString().slice(0, 10);
};

/** One step, as whoever may; whether it was carried out. What is refused is refused in words, never as a failure. */
async function take(county: TestCounty, week: number, { verb, rule, day, startsAt, today }: Step) {
  county.setDate(dayOf(week, today));
  const slot = { rule, slotKey: `2018-W${week}` };
  const heldOn = dayOf(week, day);
  const arrangement = someArrangement({ heldOn, startsAt, convenedAs: null });
  const meeting = (await bothOf(county, week))[rule];
  const of = { meetingId: meeting?.id, revision: meeting?.revision };
  const ask = async (input: object) => {
    const answer = await county.as(verb === 'reply' ? leader : office).call(`meeting.${verb}`, { ...input });
    expect(answer.body).not.toMatchObject({ code: 'internal-error' });
    return answer.status === 200;
  };
  if (verb === 'convene') return ask({ ...slot, ...arrangement });
  if (verb === 'skip') return ask({ ...slot, reason: '不开' });
  if (meeting === undefined) return false;
  if (verb === 'move') return ask({ ...of, ...arrangement, reason: '改期' });
  if (verb === 'end') return ask(of);
  if (verb === 'decide') {
    const position = meeting.decisions.length + 1;
    return ask({ ...of, ...someDecision({ position, heard: '事项', limitOn: '2019-12-01' }), revision: 0 });
  }
  return ask({
    meetingId: meeting.id,
    asked: meeting.asked,
    postId: leader,
    unitId: null,
    answer: { reply: 'leave', reason: '外出' },
  });
}

async function bothOf(county: TestCounty, week: number) {
  const { meetings } = answered(await county.as(office).call('meeting.year', { year: 2018 }));
  const found: Partial<Record<Rule, Answer['body']>> = {};
  for (const rule of rules) {
    const { meetingId } = meetings.find(
      (one: { rule: string; slotKey: string }) => one.rule === rule && one.slotKey === `2018-W${week}`,
    );
    if (meetingId !== null) found[rule] = await shown(county, meetingId);
  }
  return found;
}

const replyIn = (meeting: Answer['body']) =>
  meeting?.roll.find(({ postId }: { postId: string }) => postId === leader)?.reply ?? null;

const at = ({ heldOn, startsAt }: { heldOn: string; startsAt: string }) => `${heldOn} ${startsAt}`;

it('whatever is done to a week’s two meetings, they keep their order, ask anew when they move, and end once', async () => {
  const county = await testCounty();
  let week = 20;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      week += 1;
      let before = await bothOf(county, week);
      for (const one of steps) {
        const done = await take(county, week, one);
        const after = await bothOf(county, week);
        // What is refused changes nothing.
        if (!done) expect(after).toEqual(before);
        const [anchor, leaning] = [after['executive-meeting'], after['weekly-report']];
        if (anchor?.state === 'convened' && leaning?.state === 'convened' && leaning.decisions.length === 0) {
          expect(at(leaning) < at(anchor)).toBe(true);
        }
        for (const rule of rules) {
          const [was, is] = [before[rule], after[rule]];
          if (was?.state === 'ended') expect(is?.state).toBe('ended');
          if (was?.decisions.length > 0) expect(is.heldOn).toBe(was.heldOn);
          if (was && is && at(was) !== at(is))
            expect([is.asked > was.asked, replyIn(is)]).toEqual([true, null]);
          if (is?.state === 'skipped') expect(is.skippedBecause).toBe('不开');
        }
        before = after;
      }
    }),
    { numRuns: 6 },
  );
});
