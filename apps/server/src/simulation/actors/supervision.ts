import { type Day, type Owed, postOf, unitNamed } from '../day.ts';
import { dayAfter } from '../dates.ts';

/** Units take up what was decided, do it, ask for more time; the office looks whether it was done, and urges. */
export async function supervision(day: Day): Promise<void> {
  const deeds = {
    'acknowledge-decision': acknowledge,
    'carry-out-decision': carryOut,
    'decide-extension': decide,
    'verify-decision': verify,
  } as const;
  for (const [action, deed] of Object.entries(deeds)) {
    for (const owed of day.owed(action as keyof typeof deeds))
      if (owed.case[0] !== 'problem' && day.getsRoundTo(owed)) await day.work(() => deed(day, owed));
  }
  await urge(day);
  for (const owed of day.owed('write-special-report'))
    if (day.getsRoundTo(owed)) await day.work(() => report(day, owed));
}

const shown = (day: Day, post: string, id: string) => day.as(post).supervision.show({ id });

async function acknowledge(day: Day, { case: [, id = ''], bearer }: Owed) {
  const post = postOf(day, bearer);
  const { revision } = await shown(day, post, id);
  await day.as(post).supervision.acknowledge({ id, revision });
}

async function carryOut(day: Day, owed: Owed) {
  const {
    case: [, id = ''],
    bearer,
    name,
    left,
    title,
  } = owed;
  const post = postOf(day, bearer);
  const item = await shown(day, post, id);
  if (item.state === 'open') return;
  const { revision } = item;
  const may = (move: string) => item.actions.some((one) => one.move === move && one.obstacle === null);
  const drawn = day.chance('done', day.date, name);
  // Some are never in a hurry, whatever the limit.
  if (day.chance('slow', name) < 0.2 && (left ?? 0) > -12) return;
  if (drawn < 0.3 && left !== null && left >= 0 && may('request-extension')) {
    await day.as(post).supervision.requestExtension({
      id,
      revision,
      until: dayAfter(item.limits.current, 15),
      reason: '连续降雨，现场工作推迟。',
      progress: '已完成大部分工作。',
      nextSteps: '天气好转后集中力量，确保在延长的时限内办结。',
      signedBy: `${unitNamed(day, bearer.id)}主要负责人`,
      fileId: null,
    });
  } else if (may('report-back')) {
    await day.as(post).supervision.reportBack({
      id,
      revision,
      content: `${title}：已按要求办结，情况如下：责任到人，逐项落实，已向项目单位反馈。`,
      fileIds: [],
    });
  }
}

async function decide(day: Day, owed: Owed) {
  const post = postOf(day, owed.bearer);
  // A request is a case of its own, whose page is that of its item.
  const { id, revision, limits } = await shown(day, post, owed.path.split('/').at(-1) ?? '');
  const person = day.as(post).supervision;
  await (day.chance('extension', day.date, owed.name) < 0.7
    ? person.decideExtension({ id, revision, answer: 'granted', until: dayAfter(limits.current, 15) })
    : person.decideExtension({ id, revision, answer: 'refused', reason: '理由不充分，请按原时限办结。' }));
}

async function verify(day: Day, { case: [, id = ''], bearer, name }: Owed) {
  const post = postOf(day, bearer);
  const { revision } = await shown(day, post, id);
  const person = day.as(post).supervision;
  await (day.chance('verified', day.date, name) < 0.15
    ? person.sendBack({ id, revision, reason: '佐证材料不全，现场仍有遗留，请补充办理。' })
    : person.close({ id, revision, finding: '查看现场和佐证材料，情况属实，予以销号。' }));
}

/** What the ladder calls for: a notice in writing, or a word that it was done. */
async function urge(day: Day) {
  for (const { called, id, path, title, bearers } of day.calls) {
    const [kind, rungId = ''] = id.split(':');
    if (called.to !== 'act' || (kind !== 'rung' && kind !== 'part')) continue;
    if (kind === 'part') {
      const [unit] = bearers;
      if (unit !== undefined && day.chance('part', day.date, title, unit.id) < 0.15)
        await day.work(() => doPart(day, path.split('/').at(-1) ?? '', postOf(day, unit)));
      continue;
    }
    if (day.chance('urged', day.date, title, called.step) > 0.6) continue;
    const office = day.as(day.deskFor('verify-decision')).supervision;
    await day.work(async () => {
      if (called.step === 'notice') {
        const itemId = new URL(path, 'http://county').searchParams.get('items') ?? '';
        const { signedBy, copies, reporting } = await office.noticeForm({});
        await office.issueNotice({ itemIds: [itemId], signedBy, copies, reporting });
      } else {
        await office.noteRung({
          id: path.split('/').at(-1) ?? '',
          rungId,
          words: '已按规定报告，并电话提醒责任单位。',
        });
      }
    });
  }
}

/** An assisting unit takes up its part, and reports it another day. */
async function doPart(day: Day, id: string, post: string) {
  const { revision, actions } = await shown(day, post, id);
  const may = (move: string) => actions.some((one) => one.move === move && one.obstacle === null);
  if (may('acknowledge-part')) await day.as(post).supervision.acknowledge({ id, revision });
  else if (may('report-part'))
    await day
      .as(post)
      .supervision.reportBack({ id, revision, content: '协办事项已经办理，材料已送牵头单位。', fileIds: [] });
}

async function report(day: Day, { bearer }: Owed) {
  const office = day.as(postOf(day, bearer)).supervision;
  const draft = await office.drawUp({ kind: 'special-report' });
  await office.issueReport(draft);
}
