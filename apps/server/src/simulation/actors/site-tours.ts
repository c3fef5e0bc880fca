import type { Slot } from '@guatu/engine';
import { pick } from '../chance.ts';
import { type Day, isHeld, type Owed, postOf } from '../day.ts';
import { dayAfter, daysUntil, workingDayAfter } from '../dates.ts';
import { answer } from './meetings.ts';
import { someMatter } from './problems.ts';
import words from './tour-words.json' with { type: 'json' };

/** A tour is planned so many days before its month is over, and its day set so many working days on. */
const begins = 24;
const notice = 6;
/** How long after a tour its remarks are dealt with and its report written, in days. */
const followedUp = 14;

/** The liaison deputy plans the month's tour, its lead sets the day; people say on the road what they see, and it is followed up. */
export async function siteTours(day: Day): Promise<void> {
  for (const owed of day.owed('plan-tour')) {
    const rule = owed.subject?.slot?.rule;
    if (rule !== undefined && (owed.left ?? 0) <= begins)
      await day.work(() => plan(day, { rule, slotKey: owed.slot }, owed));
  }
  for (const slot of day.slots) {
    if (slot.occasion !== 'site-tour' || slot.time.kind !== 'day') continue;
    const past = daysUntil(slot.time.date, day.date);
    if (past === 0) await day.work(() => travel(day, slot));
    if (past > 0 && past <= followedUp) await day.work(() => followUp(day, slot));
  }
  for (const { called, bearers, path, id } of day.calls) {
    const [unit] = bearers;
    if (
      called.step === 'tour-remark' &&
      unit !== undefined &&
      day.chance('put', day.date, path, unit.id) < 0.4
    )
      await day.work(() => take(day, postOf(day, unit), path, id));
  }
}

type At = { rule: string; slotKey: string };

/** One step a day: a draft, a day, the paper. */
async function plan(day: Day, at: At, { bearer, left }: Owed) {
  const deputy = postOf(day, bearer);
  if (!isHeld(day, deputy) || day.away(deputy)) return;
  const tours = day.as(deputy).siteTour;
  const { revision, proposals, projects, lead, days, meeting, lacks } = await tours.show(at);
  if (revision === 0) {
    const chosen = [...proposals.map(({ project }) => project), ...projects];
    const stops = [...new Map(chosen.map((one) => [one.id, one])).values()].slice(0, 3);
    const office = day.rulebook.organisation.posts.find(({ id }) => id === deputy)?.unit ?? '';
    await tours.savePlan({
      ...at,
      revision,
      plan: {
        ...words.plan,
        backMinutes: null,
        tasks: words.tasks.map((what) => ({
          what,
          owner: { kind: 'unit', id: office },
          dueOn: dayAfter(day.date, 5),
        })),
        stops: stops.map(({ id, unitName }) => ({
          projectId: id,
          stayMinutes: 30,
          travelMinutes: null,
          speaker: `${unitName ?? '责任单位'}主要负责人`,
          subject: pick(words.subjects, day.chance('subject', at.slotKey, unitName ?? '')),
        })),
      },
    });
  } else if ((meeting === null || meeting.state === 'skipped') && lead !== null) {
    const wanted = workingDayAfter(
      day.rulebook,
      day.date,
      notice + Math.floor(day.chance('tour', at.slotKey) * 4),
    );
    const heldOn = wanted <= days.to ? wanted : workingDayAfter(day.rulebook, dayAfter(days.to), -1);
    if (heldOn <= day.date || (day.away(lead.id) && (left ?? 0) > 10)) return;
    const { id } = await day.as(lead.id).meeting.convene({
      ...at,
      heldOn,
      startsAt: words.plan.startsAt,
      place: words.plan.gathersAt,
      chairPostId: lead.id,
      convenedAs: null,
    });
    await answer(day, id);
  } else if (lacks.length === 0) {
    await tours.issuePlan({ ...at, revision });
  }
}

/** Whoever goes along says what is to be said of one stop after the other. */
async function travel(day: Day, { rule, key: slotKey, lead }: Slot) {
  const at = { rule, slotKey };
  const { stops, remarks } = await day.as(day.deskFor('record-decisions')).siteTour.show(at);
  if (remarks.length > 0) return;
  const leaders = day.rulebook.organisation.posts.filter(
    ({ id, kind }) => kind === 'leader' && isHeld(day, id) && !day.away(id),
  );
  for (const { projectId, project } of stops) {
    const drawn = (what: string) => day.chance(what, slotKey, project.name);
    const post = drawn('who') < 0.4 && lead !== undefined ? lead : pick(leaders, drawn('leader')).id;
    await day.as(post).siteTour.remark({
      ...at,
      projectId,
      content: pick(words.remarks, drawn('remark')).says,
      fileIds: [],
      writtenAt: new Date(day.server.clock.now().epochMilliseconds).toISOString(),
    });
  }
}

/** The supervision office says what becomes of each remark, and the deputy reports once all is said. */
async function followUp(day: Day, { rule, key: slotKey }: Slot) {
  const at = { rule, slotKey };
  const office = day.as(day.deskFor('verify-decision')).siteTour;
  const { remarks, meeting, report } = await office.show(at);
  if (meeting?.state !== 'ended' || report !== null) return;
  const open = remarks.filter(({ outcome }) => outcome === null);
  for (const { id, revision, content } of open) {
    const becomes = words.remarks.find(({ says }) => says === content)?.becomes;
    if (becomes === 'decision') {
      const limitOn = workingDayAfter(day.rulebook, dayAfter(day.date, 20), 1);
      await office.settle({ id, revision, outcome: becomes, limitOn });
    } else if (becomes === 'problem' || becomes === 'nothing') {
      await office.settle({ id, revision, outcome: becomes });
    }
  }
  if (open.length > 0) return;
  const writer = day.as(day.deskFor('record-decisions')).siteTour;
  const { revision } = await writer.report(at);
  await writer.issueReport({ ...at, revision });
}

/** A unit raises what was put to it, or says that it is settled already. */
async function take(day: Day, post: string, path: string, call: string) {
  const [, , rule = '', slotKey = ''] = path.split('/').map(decodeURIComponent);
  const tours = day.as(post).siteTour;
  const { remarks } = await tours.show({ rule, slotKey });
  const remark = remarks.find(({ id }) => call.endsWith(id));
  if (remark?.put?.mayAnswer !== true) return;
  const { id, revision, project } = remark;
  const name = project?.name ?? '';
  if (day.chance('declined', slotKey, name) < 0.25)
    return tours.answer({ id, revision, answer: 'decline', reason: '已在现场整改到位，不需要上会。' });
  const { kind, title, proposal } = someMatter(day.chance('tour matter', slotKey, name));
  return tours.answer({
    id,
    revision,
    answer: 'raise',
    kind: kind as 'land',
    title: `${name}${title}`,
    proposal,
  });
}
