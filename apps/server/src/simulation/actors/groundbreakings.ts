import { type Slot, slotsAcross } from '@guatu/engine';
import { pick } from '../chance.ts';
import { type Day, postOf } from '../day.ts';
import { dayAfter, daysUntil, isWorkingDay, workingDayAfter } from '../dates.ts';
import { answer } from './meetings.ts';

/** Days before an event's part of the year on which its plan is begun, and on which its day is set. */
const begins = 35;
const arranged = 18;

/** The bureau plans the season's event, the office sets its day and approves; what was declared there is looked at again. */
export async function groundbreakings(day: Day): Promise<void> {
  for (const slot of ahead(day)) await day.work(() => prepare(day, slot));
  for (const { called, bearers, path, id, title } of day.calls) {
    const [unit] = bearers;
    if (called.step === 'evidence' && unit !== undefined && day.chance('evidence', day.date, title) < 0.3)
      await day.work(() => answerFor(day, postOf(day, unit), path, id, title));
  }
  for (const owed of day.owed('check-start')) {
    if ((owed.left ?? 0) <= 1) await day.work(() => check(day, owed.slot, owed.left ?? 0));
  }
}

const ahead = ({ rulebook, slots, date }: Day): Slot[] =>
  slotsAcross(rulebook.eras, rulebook.calendar, date, dayAfter(date, begins))
    .filter(({ occasion }) => occasion === 'groundbreaking')
    // With the day that was set, where one was.
    .map((slot) => slots.find(({ rule, key }) => rule === slot.rule && key === slot.key) ?? slot);

/** One step a day: the plan, the day, the hand-in, the approval, and on the day itself what was declared. */
async function prepare(day: Day, { rule, key: slotKey, period }: Slot) {
  const at = { rule, slotKey };
  const office = day.as(day.deskFor('organise-groundbreaking'));
  const bureau = day.as(day.deskFor('plan-groundbreaking')).groundbreaking;
  const event = await office.groundbreaking.show(at);
  const { revision, state, heldOn, declaredOn, meetingState, candidates } = event;
  if (revision === 0) return draft(day, at);
  const left = daysUntil(day.date, period.from);
  if (left > arranged || declaredOn !== null || meetingState === 'ended') return;
  if (heldOn === null) {
    const [chair] = chairsFor(day);
    const on = dayAfter(period.from, Math.floor(day.chance('groundbreaking', slotKey) * 8));
    const first = on > day.date ? on : dayAfter(day.date);
    const set = isWorkingDay(day.rulebook, first) ? first : workingDayAfter(day.rulebook, first, 1);
    if (chair === undefined || set > period.to) return;
    const { id } = await office.meeting.convene({
      ...at,
      heldOn: set,
      startsAt: '09:00',
      place: '县政府广场',
      chairPostId: chair,
      convenedAs: null,
    });
    return answer(day, id);
  }
  if (heldOn === day.date) {
    const sites = candidates.filter(({ site }) => site !== null).map(({ projectId }) => projectId);
    if (sites.length > 0) await office.groundbreaking.declare({ ...at, revision, projectIds: sites });
  } else if (state === 'draft' && event.lacks.length === 0) await bureau.submit({ ...at, revision });
  else if (state === 'submitted') await office.groundbreaking.approve({ ...at, revision });
}

/** Projects that ought to begin about then, what people think of them, and the customary tasks. */
async function draft(day: Day, at: { rule: string; slotKey: string }) {
  const bureau = day.as(day.deskFor('plan-groundbreaking')).groundbreaking;
  const [{ projects }, { usualTasks }] = [await bureau.choices(at), await bureau.show(at)];
  const chosen = projects.slice(0, 4);
  if (chosen.length === 0) return;
  await bureau.save({
    ...at,
    revision: 0,
    plan: {
      agenda: [
        { title: '观摩集中开工项目点', startsAt: '09:00', by: '', words: '' },
        { title: '介绍开工项目情况', startsAt: '10:00', by: '县发展和改革局', words: '' },
        { title: '宣布集中开工', startsAt: '10:20', by: '县长', words: '' },
      ],
      route: chosen.map(({ id, name }) => ({ projectId: id, place: name, arrivesAt: null, leavesAt: null })),
      tasks: usualTasks,
      service: '统一乘车，政府办负责签到和引导。',
      contingency: '遇大雨取消室外观摩，改在县政府会议室举行。',
    },
    candidates: chosen.map(({ id }, index) => ({ projectId: id, site: index === 0 ? 'main' : 'branch' })),
  });
  for (const { id, name } of chosen) {
    const ready = day.chance('ready', at.slotKey, name) < 0.7;
    await bureau.judge({
      ...at,
      projectId: id,
      readiness: ready ? 'ready' : 'conditional',
      because: ready ? '手续齐全，施工队伍已经进场' : '临时用地手续本月内办结后可以开工',
    });
  }
}

/** Heads of the government itself. */
const chairsFor = (day: Day): string[] => {
  const { posts, units } = day.rulebook.organisation;
  const own = new Set(units.filter(({ kind }) => kind === 'government').map(({ id }) => id));
  return posts.filter(({ unit, kind }) => own.has(unit) && kind === 'principal').map(({ id }) => id);
};

const excuses = ['施工图审查未完成，预计下月开工', '进场道路未通，正在抢修', '中标单位人员尚未到位'] as const;

/** The unit says that work began, or why it has not. */
async function answerFor(day: Day, post: string, path: string, call: string, title: string) {
  const { pathname, searchParams } = new URL(path, 'http://county');
  const [, , rule = '', slotKey = ''] = pathname.split('/').map(decodeURIComponent);
  const projectId = searchParams.get('project') ?? '';
  const duty = call.split(':').at(-1) ?? '';
  const unit = day.as(post).groundbreaking;
  const { starts, declaredOn } = await unit.show({ rule, slotKey });
  const record = starts.find((one) => one.projectId === projectId)?.records.find((one) => one.duty === duty);
  if (record?.mayAnswer !== true || record.answer !== null || declaredOn === null) return;
  const began = day.chance('began', duty, title) < 0.7;
  const on = dayAfter(declaredOn, Math.floor(day.chance('began on', title) * 15));
  await unit.answer({
    rule,
    slotKey,
    projectId,
    duty,
    revision: record.revision,
    answer: began
      ? { startedOn: on < day.date ? on : day.date, statisticsOn: null, fileIds: [] }
      : { reason: pick(excuses, day.chance('excuse', duty, title)) },
  });
}

/** By the day of a check the office goes to every site and says what it found. */
async function check(day: Day, slot: string, left: number) {
  const [rule = '', slotKey = ''] = slot.replace(/^groundbreaking:/, '').split('/');
  const office = day.as(day.deskFor('check-start')).groundbreaking;
  const { starts } = await office.show({ rule, slotKey });
  for (const { projectId, records } of starts) {
    const found = records.find(({ mayFind, finding }) => mayFind && finding === null);
    // Whoever has said nothing yet is waited for until the last day.
    if (found === undefined || (found.answer === null && left > 0)) continue;
    const real = found.answer?.startedOn != null;
    await office.find({
      rule,
      slotKey,
      projectId,
      duty: found.duty,
      revision: found.revision,
      is: real ? 'real' : 'not-started',
      note: real ? '现场有人员和机械，基础正在施工。' : '现场尚未施工。',
    });
  }
}
