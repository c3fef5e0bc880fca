import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  advanceMeeting,
  asksAnew,
  expectedStatus,
  hourAlong,
  keepsSide,
  type MeetingFile,
  type MeetingMove,
  type MeetingReply,
} from './index.ts';

const at = (heldOn: string, startsAt: string) => ({ heldOn, startsAt });

test.each([
  ['another day', at('2018-05-15', '15:00'), at('2018-05-16', '15:00'), true],
  ['another hour', at('2018-05-15', '15:00'), at('2018-05-15', '15:30'), true],
  ['another room alone', at('2018-05-15', '15:00'), at('2018-05-15', '15:00'), false],
])('%s asks anew: %s', (_what, before, after, anew) => {
  expect(asksAnew(before, after)).toBe(anew);
});

test.each([
  ['before', at('2018-05-07', '08:30'), true],
  ['before', at('2018-05-07', '09:00'), false],
  ['before', at('2018-05-08', '08:30'), false],
  ['after', at('2018-05-08', '08:30'), true],
  ['after', at('2018-05-07', '09:00'), false],
] as const)('stands %s the anchor of Monday nine o’clock at %o: %s', (side, own, kept) => {
  expect(keepsSide(side, own, at('2018-05-07', '09:00'))).toBe(kept);
});

test.each([
  ['08:30', '09:00', '15:00', '14:30'],
  ['08:30', '15:00', '09:00', '02:30'],
  ['08:30', '23:00', '09:00', '00:00'],
  ['16:00', '09:00', '20:00', '23:59'],
])('%s goes along from %s to %s as %s', (hour, before, after, along) => {
  expect(hourAlong(hour, before, after)).toBe(along);
});

/** What a random afternoon brings: the meeting as it stands, how often it asked, and what the seat answered when. */
interface Story {
  file: MeetingFile;
  startsAt: string | null;
  asked: number;
  answer: { to: number; reply: MeetingReply } | null;
}

type Happening = { move: MeetingMove; startsAt: string; reply: MeetingReply; asOf: string };

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2018-05-${`${date}`.padStart(2, '0')}`);
const happening: fc.Arbitrary<Happening> = fc.record({
  move: fc.oneof(
    fc.record({ do: fc.constantFrom('convene' as const, 'move' as const), on: day }),
    fc.record({
      do: fc.constantFrom(
        'skip' as const,
        'reply' as const,
        'reply' as const,
        'decide' as const,
        'end' as const,
      ),
    }),
  ),
  startsAt: fc.constantFrom('09:00', '15:00'),
  reply: fc.constantFrom('coming', 'leave', 'stand-in'),
  asOf: day,
});

const tell = (story: Story, { move, startsAt, reply, asOf }: Happening): Story => {
  const answer = advanceMeeting(story.file, move, asOf);
  if ('refused' in answer) return story;
  const file = { ...story.file, state: answer.next };
  if ('on' in move) {
    const { heldOn } = story.file;
    const anew =
      move.do === 'convene' || asksAnew({ heldOn, startsAt: story.startsAt }, { heldOn: move.on, startsAt });
    return { ...story, file: { ...file, heldOn: move.on }, startsAt, asked: story.asked + (anew ? 1 : 0) };
  }
  if (move.do === 'reply') return { ...story, file, answer: { to: story.asked, reply } };
  return { ...story, file: { ...file, decisions: file.decisions + (move.do === 'decide' ? 1 : 0) } };
};

test('whatever happens, what was answered holds for the day and hour it was asked about, and what is over stays so', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      let story: Story = {
        file: {
          state: 'unscheduled',
          heldOn: null,
          days: { from: '2018-05-07', to: '2018-05-20' },
          decisions: 0,
          docket: null,
        },
        startsAt: null,
        asked: 0,
        answer: null,
      };
      for (const one of happenings) {
        const before = story;
        story = tell(before, one);
        const { file, asked, answer } = story;
        if (before.file.state === 'ended') expect(story).toEqual(before);
        if (file.state === 'convened') {
          expect(file.heldOn !== null && file.heldOn >= file.days.from && file.heldOn <= file.days.to).toBe(
            true,
          );
          expect(asked).toBeGreaterThan(0);
        }
        // Nobody answers what was not asked, and an answer to another day or hour counts for nothing.
        if (answer !== before.answer) expect(before.file.state).toBe('convened');
        const standing = answer?.to === asked ? answer.reply : null;
        if (file.heldOn !== before.file.heldOn || story.startsAt !== before.startsAt)
          expect(standing).toBeNull();
        expect(expectedStatus(standing)).toBe(
          standing === null || standing === 'coming' ? 'present' : standing,
        );
        // Where something was decided, the meeting took place on its day.
        if (before.file.decisions > 0) expect(file.heldOn).toBe(before.file.heldOn);
      }
    }),
  );
});
