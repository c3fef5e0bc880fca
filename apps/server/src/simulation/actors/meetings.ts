import { pick } from '../chance.ts';
import { type Day, unitNamed } from '../day.ts';
import { dayAfter, isWorkingDay, workingDayAfter } from '../dates.ts';
import { matterOf } from './problems.ts';

const room = '县政府三楼会议室';

/** The office sets days, asks people and moves or skips what cannot be held; people answer; what is decided is taken down. */
export async function meetings(day: Day): Promise<void> {
  for (const { slot, subject, left } of day.owed('convene-meeting')) {
    const rule = subject?.slot?.rule;
    if (rule !== undefined) await day.work(() => setDay(day, rule, slot, left ?? 0));
  }
  for (const { rule, key, time } of day.slots) {
    if (rule === 'weekly-report' && time.kind === 'day') await day.work(() => setWeekly(day, key, time.date));
  }
  for (const { case: of } of day.owed('record-decisions')) {
    const [kind, meetingId] = of;
    if (kind === 'meeting' && meetingId !== undefined) await day.work(() => hold(day, meetingId));
  }
}

/** A resolution meeting follows its list within a few days; without one it is not held. */
async function setDay(day: Day, rule: string, slotKey: string, left: number) {
  const office = day.as(day.deskFor('record-decisions'));
  const list = await day.as(day.deskFor('compile-docket')).docket.show({ rule, slotKey });
  if (list.state === 'frozen') {
    const [chair] = chairsOf(day, rule);
    const heldOn = workingDayAfter(day.rulebook, day.date, 1 + Math.floor(day.chance('held', slotKey) * 2));
    if (chair === undefined) return;
    const meeting = await office.meeting.convene({
      rule,
      slotKey,
      heldOn,
      startsAt: '15:00',
      place: room,
      chairPostId: chair,
      convenedAs: 'special-topic-meeting',
    });
    await answer(day, meeting.id);
  } else if (left <= 1 && list.items.length === 0) {
    await office.meeting.skip({ rule, slotKey, reason: '本期没有需要上会的问题。' });
  }
}

/** The weekly meeting is set the working day before; where that Monday is a day off, the meeting it leans on goes first. */
async function setWeekly(day: Day, slotKey: string, date: string) {
  if (workingDayAfter(day.rulebook, date, -1) !== day.date) return;
  const office = day.as(day.deskFor('record-decisions'));
  const [chairPostId] = chairsOf(day, 'weekly-report');
  const [anchorChair] = chairsOf(day, 'executive-meeting');
  const notHeld = (reason: string) => office.meeting.skip({ rule: 'executive-meeting', slotKey, reason });
  if (chairPostId === undefined) {
    await notHeld('县长外出参加培训，本周不召开。');
    return;
  }
  const arranged = { slotKey, place: room, convenedAs: null };
  let heldOn = date;
  if (!isWorkingDay(day.rulebook, date)) {
    heldOn = workingDayAfter(day.rulebook, date, 1);
    if (heldOn > dayAfter(date, 6)) {
      await notHeld('全周放假，不召开。');
      return;
    }
    if (anchorChair !== undefined)
      await office.meeting.convene({
        ...arranged,
        rule: 'executive-meeting',
        heldOn,
        startsAt: '09:30',
        chairPostId: anchorChair,
      });
  }
  const meeting = await office.meeting.convene({
    ...arranged,
    rule: 'weekly-report',
    heldOn,
    startsAt: '08:30',
    chairPostId,
  });
  await answer(day, meeting.id);
}

const chairsOf = (day: Day, rule: string): string[] => {
  const { chair = [] } = day.rulebook.mechanism.slots.find(({ id }) => id === rule) ?? {};
  return chair.flatMap((one) => ('post' in one ? one.post : [])).filter((post) => !day.away(post));
};

/** Whoever is asked answers, most of them at once; who is away sends somebody. */
export async function answer(day: Day, meetingId: string) {
  const office = day.as(day.deskFor('record-decisions'));
  const { roll, asked, chair, slotKey } = await office.meeting.show({ meetingId });
  for (const { postId, unitId, reply } of roll) {
    if (postId === null || postId === chair?.postId || reply !== null) continue;
    const drawn = day.chance('reply', slotKey, postId);
    if (drawn > 0.8) continue;
    const seat = { meetingId, asked, postId, unitId };
    const away = day.away(postId);
    await day.work(() =>
      day.as(postId).meeting.reply({
        ...seat,
        answer: away
          ? {
              reply: 'stand-in',
              reason: '休假',
              standIn: { name: '值班负责人', title: `${unitOf(day, postId)}负责人` },
            }
          : drawn < 0.04
            ? { reply: 'leave', reason: '到市里参加会议' }
            : { reply: 'coming' },
      }),
    );
  }
}

const unitOf = (day: Day, post: string): string =>
  unitNamed(day, day.rulebook.organisation.posts.find(({ id }) => id === post)?.unit ?? '');

/** On its day the meeting is held, or, rarely, moved in the morning. */
async function hold(day: Day, meetingId: string) {
  const office = day.as(day.deskFor('record-decisions'));
  const meeting = await office.meeting.show({ meetingId });
  const { rule, slotKey, heldOn, startsAt, place, chair, convenedAs } = meeting;
  if (
    heldOn === day.date &&
    rule === 'resolution-meeting' &&
    meeting.movedFrom === null &&
    day.chance('moved', slotKey) < 0.12
  ) {
    await office.meeting.move({
      meetingId,
      revision: meeting.revision,
      heldOn: workingDayAfter(day.rulebook, day.date, 1),
      startsAt: startsAt ?? '15:00',
      place: place ?? room,
      chairPostId: chair?.postId ?? '',
      convenedAs,
      reason: '县长临时参加市里会议',
    });
    return;
  }
  for (const item of meeting.docket?.items ?? []) {
    const drawn = day.chance('decided', item.problem.title, slotKey);
    await office.meeting.decide({
      meetingId,
      docketItemId: item.id,
      position: 1,
      revision: 0,
      heard: '',
      requirement: item.proposed.requirement ?? matterOf(item.problem.title).requirement,
      leadUnitId: item.proposed.leadUnit?.id ?? item.problem.responsibleUnit.id,
      assistingUnitIds: item.problem.involvedUnits
        .map(({ id }) => id)
        .filter((id) => id !== item.proposed.leadUnit?.id),
      limitOn: item.proposed.limitOn ?? dayAfter(day.date, 30),
      outcome: drawn < 0.12 ? 'deferred' : 'decided',
    });
  }
  if (rule === 'weekly-report') await decideWeekly(day, meetingId, slotKey);
  const { revision } = await office.meeting.show({ meetingId });
  await office.meeting.end({ meetingId, revision });
}

const weeklyMatters = [
  ['二季度开工项目前期手续办理情况的汇报', '逐个项目排出前期手续清单，按周报进展'],
  ['雨季施工准备情况的汇报', '排查在建项目防汛隐患，备足物资'],
  ['项目入库纳统情况的汇报', '对达到条件的项目及时入库纳统'],
  ['重点项目要素保障情况的汇报', '梳理用地、用林、用电需求，形成保障清单'],
] as const;

/** Every other week something is decided beside what was reported. */
async function decideWeekly(day: Day, meetingId: string, slotKey: string) {
  if (day.chance('weekly decision', slotKey) < 0.5) return;
  const units = day.rulebook.organisation.units.filter(({ kind }) => kind === 'bureau');
  const [heard, requirement] = pick(weeklyMatters, day.chance('weekly matter', slotKey));
  await day.as(day.deskFor('record-decisions')).meeting.decide({
    meetingId,
    docketItemId: null,
    position: 1,
    revision: 0,
    heard,
    requirement,
    leadUnitId: pick(units, day.chance('weekly unit', slotKey)).id,
    assistingUnitIds: [],
    limitOn: workingDayAfter(day.rulebook, dayAfter(day.date, 20), 1),
    outcome: 'decided',
  });
}
