import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchBrowser, patience, phone } from './browser.ts';
import { inspect } from './inspect.ts';
import { wordsOfPdf } from './paper.ts';
import { photograph } from './photograph.ts';
import { type Product, startProduct } from './product.ts';
import { enterRoom, moveTo, people } from './rooms/county.ts';
import { deskWords, takeUp } from './rooms/desk.ts';
import * as docket from './rooms/docket.ts';
import * as invitations from './rooms/invitations.ts';
import * as meeting from './rooms/meeting.ts';
import * as minutes from './rooms/minutes.ts';
import { replaceHolder } from './rooms/organisation.ts';
import * as problems from './rooms/problems.ts';
import * as supervision from './rooms/supervision.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';
import { funds, gravel, houses, poles } from './story.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('--as-of', '2018-05-10'), launchBrowser()]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

const mid = '2018年5月中旬';
const end = '2018年5月底';
const hall = '县政府二楼会议室';
/** What the mid-month meeting decides beside its list; nobody does anything about it. */
const flood = {
  matter: '临江镇防汛物资储备',
  heard: '临江镇防汛物资储备情况的汇报',
  unit: '县国土资源局',
  requirement: '落实备用堆场用地',
  limitOn: '2018-05-24',
};

/** The same page on a screen and on a telephone. */
async function inspectBoth(page: Page, name: string): Promise<void> {
  await inspect(page, name);
  await page.setViewportSize(phone);
  await inspect(page, `${name}-by-telephone`);
  await page.setViewportSize(desktop);
}

/** Minutes or a correction through the hands of the mechanism, from the draft to the number. */
async function passThroughHands(
  chairs = '沈立新',
  turn: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const office = await as('白小雨');
  await minutes.submit(office);
  const director = await as('方正清');
  await takeUp(director, '审签会议纪要');
  await turn(director);
  await minutes.review(director);
  const chair = await as(chairs);
  await takeUp(chair, '审签会议纪要');
  await turn(chair);
  await minutes.signOff(chair);
  await office.reload();
  await turn(office);
  await minutes.issue(office);
}

test('a leader studies three problems at a meeting of his own: one is settled there, two go up', async () => {
  const clerk = await as(houses.clerk);
  const leader = await as(houses.vice);
  for (const problem of [houses, poles, gravel]) await problems.raiseProblem(clerk, problem);
  for (const { title } of [houses, poles, gravel]) {
    await takeUp(leader, '审核问题', title);
    await problems.review(leader);
  }
  await meeting.openMeetings(leader);
  await meeting.callSpecial(leader, [houses.title, poles.title, gravel.title], '交运局三楼会议室');
  await meeting.study(leader, houses.title, '安置点两处都有异议，乡里定不下来。', houses.asked);
  await meeting.study(leader, poles.title, '供电公司要求先付迁改费。', poles.asked);
  expect(await leader.getByRole('button', { name: '结束会议' }).isDisabled()).toBe(true);
  await meeting.study(leader, gravel.title, '由交运局与现有料场续签半年。');
  await inspectBoth(leader, 'special-meeting');
  await meeting.endMeeting(leader);
  await meeting.openMeeting(await as('白小雨'), '2018年5月10日 专题会议');
  await passThroughHands(houses.vice);
  await enterRoom(clerk, '会办');
  await clerk.getByRole('link', { name: gravel.title }).click();
  await problems.standsAt(clerk, '专题会已解决，待办理');
  for (const { title } of [houses, poles]) {
    await takeUp(clerk, '提交会办', title);
    await problems.submitProblem(clerk);
  }
});

test('another problem goes up by a small meeting that is only taken down', async () => {
  const clerk = await as(funds.clerk);
  await problems.raiseProblem(clerk, funds);
  const leader = await as(funds.vice);
  await takeUp(leader, '审核问题', funds.title);
  await problems.review(leader);
  await problems.recordUnresolved(leader, '财政局与住建局意见不一。', funds.asked);
  await takeUp(clerk, '提交会办', funds.title);
  await problems.submitProblem(clerk);
});

test('the weekly meeting moves with the one that it comes before; a week’s is skipped with its reason', async () => {
  const office = await as('白小雨');
  await meeting.openMeetings(office);
  await meeting.convene(office, '2018年第20周 县长办公会', { heldOn: '2018-05-14', place: hall });
  await meeting.openMeetings(office);
  await meeting.convene(office, '2018年第20周 项目汇报会', {
    heldOn: '2018-05-14',
    startsAt: '14:00',
    place: hall,
  });
  await meeting.openMeeting(office, '2018年第20周 县长办公会');
  await meeting.move(office, { heldOn: '2018-05-16', startsAt: '10:00', reason: '县长赴市开会' });
  await meeting.openMeeting(office, '2018年第20周 项目汇报会');
  await office.getByText(/5月16日 周三 09:00.*原定 5月14日 周一，县长赴市开会/).waitFor();
  await meeting.openMeetings(office);
  await meeting.skip(office, '2018年第21周 县长办公会', '县长参加全市观摩');
  for (const name of ['县长办公会', '项目汇报会']) {
    await expect
      .poll(() => meeting.slotWords(office, `2018年第21周 ${name}`), { timeout: patience })
      .toMatch(/不开[^]*县长参加全市观摩/);
  }
  await inspectBoth(office, 'meetings-of-a-month');
});

test('the list is closed at the cut-off, the mid-month meeting convened, and everybody asked answers', async () => {
  const section = await as('罗成');
  await moveTo(section, '2018-05-14');
  await takeUp(section, '汇总项目问题清单', '5月中旬');
  await docket.compileDocket(section);
  for (const { title, unit, decision, limitOn } of [houses, poles, funds]) {
    const position = await docket.positionOf(section, title);
    await docket.stateItem(section, position, { unit, requirement: decision, limitOn });
  }
  await docket.freezeDocket(section);
  const office = await as('白小雨');
  await meeting.openMeetings(office);
  await meeting.convene(office, mid, { heldOn: '2018-05-17', place: hall });

  await invitations.come(await as('高建业'), '项目会办会');
  await invitations.sendStandIn(await as('路远'), '项目会办会', {
    name: '周行',
    title: '县交通运输局副局长',
    reason: '赴省厅汇报',
  });
  const finance = await as('钱守正');
  await invitations.askLeave(finance, '项目会办会', '省财政厅会议');
  await inspectBoth(finance, 'desk-with-invitation');
  await office.getByRole('link', { name: '参会人员' }).click();
  await invitations.noteByTelephone(office, '岑岭');
  await inspectBoth(office, 'roll');
});

test('the meeting decides with unit, requirement and limit, and puts one problem off', async () => {
  const office = await as('白小雨');
  await moveTo(office, '2018-05-17');
  await office.getByRole('link', { name: '会场' }).click();
  await meeting.takePoint(office, houses.title);
  await meeting.assist(office, '云岭乡');
  await meeting.decide(office, houses.decision, houses.limitOn);
  await meeting.takePoint(office, funds.title);
  await meeting.decide(office, funds.decision, funds.limitOn);
  await meeting.takePoint(office, poles.title);
  await meeting.defer(office);
  await meeting.hearBeside(office, flood.heard);
  await office.getByRole('button', { name: /第 4 项还缺：责任单位、工作要求、办理时限/ }).waitFor();
  expect(await office.getByRole('button', { name: '结束会议' }).isDisabled()).toBe(true);
  await meeting.lead(office, flood.unit);
  await meeting.decide(office, flood.requirement, flood.limitOn);
  await meeting.endMeeting(office);
  const draft = await minutes.words(office);
  expect(draft).toMatch(/周行（代交运局局长路远）/);
  expect(draft).toMatch(/请假[^]*钱守正/);
});

test('the minutes come back once with a reason, are worded anew, numbered, and received', async () => {
  const office = await as('白小雨');
  await moveTo(office, '2018-05-18');
  await minutes.submit(office);
  const director = await as('方正清');
  await takeUp(director, '审签会议纪要');
  await minutes.sendBack(director, '第一项要写明安置点由谁定');
  expect(await takeUp(office, '印发会议纪要', mid)).toMatch(/5月21日/);
  await office.getByText('退回：第一项要写明安置点由谁定').first().waitFor();
  await minutes.wordPassage(office, '第 1 项议定事项 1', `${houses.decision}，安置点由云岭乡选定`);
  await inspectBoth(office, 'minutes-returned');
  await passThroughHands();
  await office.getByText('按时印发').waitFor();
  expect(await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'))).toContain('临政纪〔2018〕2号');
  const unit = await as('马行');
  await meeting.openMeeting(unit, mid);
  await minutes.receive(unit, '马行');
  await inspectBoth(unit, 'minutes-received');
});

test('issued minutes are put right by a further paper, which reaches the item', async () => {
  const office = await as('白小雨');
  await moveTo(office, '2018-05-21');
  await meeting.openMeeting(office, mid);
  await minutes.correctAssisting(office, houses.title, {
    unit: '县国土资源局',
    reason: '用地交接由国土局办理，原纪要漏列',
  });
  await inspectBoth(office, 'minutes-correction');
  await passThroughHands('沈立新', minutes.turnToCorrection);
  const paper = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  for (const words of ['临政纪〔2018〕3号', '临政纪〔2018〕2号', '原纪要漏列', '安置点由云岭乡选定'])
    expect(paper).toContain(words);
  await office
    .getByRole('group', { name: '纪要和更正纪要' })
    .getByRole('button', { name: '会议纪要' })
    .click();
  await office.getByText('这份纪要已由 临政纪〔2018〕3号 更正；原件不改。').waitFor();
});

test('the lead and those who assist each have their part; an extension gets a definite date; a report comes back', async () => {
  const transport = await as('马行');
  const township = await as('岳帆');
  const housing = await as('林小松');
  const office = await as('季云');
  for (const unit of [transport, housing]) {
    await takeUp(unit, '签收议定事项');
    await supervision.acknowledge(unit);
  }
  await takeUp(township, '反馈配合部分');
  await supervision.acknowledgePart(township);
  await supervision.reportPart(township, '安置点选定在云岭村三组。');
  await supervision.openItem(office, houses.title);
  expect(await supervision.partOf(office, '云岭乡')).toContain('已反馈');
  expect(await supervision.partOf(office, '县国土资源局')).toContain('待签收');
  await inspectBoth(office, 'supervision-parts');

  await supervision.requestExtension(housing, {
    until: '2018-06-15',
    reason: '专项债额度6月上旬才下达。',
    progress: '筹措方案初稿已经形成。',
    nextSteps: '额度下达后三日内报审。',
    signedBy: '高建业',
    paper: await photograph('#eeeeea'),
  });
  await takeUp(office, '答复延期报告', funds.title);
  await supervision.grantExtension(office, '2018-06-08');
  expect(await supervision.limits(office)).toMatch(/原定时限[^]*5月28日[^]*批准延期至[^]*6月8日/);

  await supervision.reportBack(transport, '12户签约完成9户。', await photograph('#d8dce4'));
  await takeUp(office, '核实办理结果', houses.title);
  await supervision.sendBack(office, '还有3户没有签约。');
});

test('what is done is verified; in the middle of it all another takes over a post', async () => {
  const transport = await as('马行');
  const office = await as('季云');
  await moveTo(office, '2018-05-24');
  expect(await takeUp(transport, '办结并反馈', houses.title)).toMatch(/今天到期/);
  await supervision.reportBack(transport, '12户全部签约并拆除。', await photograph('#c4d8ea'));
  await takeUp(office, '核实办理结果', houses.title);
  await supervision.close(office, '现场查看，用地已交付。');

  await replaceHolder(await as('顾全'), '住建局经办员', '程新');
  const successor = await as('程新');
  expect(await takeUp(successor, '办结并反馈', funds.title)).toMatch(/6月8日[^]*住建局经办员/);
  await successor.getByRole('region', { name: '经过' }).getByText('住建局经办员 林小松').first().waitFor();
  expect(await deskWords(await as('林小松'))).not.toContain(funds.title);
});

test('the clock takes a late decision up the ladder, and the notice that the rung calls for goes out', async () => {
  const office = await as('季云');
  await moveTo(office, '2018-05-28');
  await supervision.openItem(office, flood.matter);
  const rung = await supervision.untilRung(office, '督办通知');
  expect(rung).toMatch(/5月27日[^]*到级[^]*5月28日[^]*补记[^]*按时限 5月24日[^]*国土局局长/);
  await inspectBoth(office, 'supervision-ladder');
  expect(await deskWords(await as('陶然'))).toContain('发督办通知单');
  await office.getByRole('link', { name: '出具督办通知单' }).click();
  await office.getByRole('button', { name: '编号印发' }).click();
  await office.getByText('已印发 临督通〔2018〕1号').waitFor();
  const notice = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  for (const words of [flood.requirement, '2018年5月24日']) expect(notice).toContain(words);
});

test('the second meeting begins with what became of the first’s decisions, and decides what was put off', async () => {
  const section = await as('罗成');
  await takeUp(section, '汇总项目问题清单', '5月底');
  await docket.compileDocket(section);
  await docket.stateItem(section, await docket.positionOf(section, poles.title), {
    unit: poles.unit,
    requirement: poles.decision,
    limitOn: poles.limitOn,
  });
  await docket.freezeDocket(section);
  const office = await as('白小雨');
  await meeting.openMeetings(office);
  await meeting.convene(office, end, { heldOn: '2018-05-30', place: hall });
  await moveTo(office, '2018-05-30');
  const outcomes = office.getByRole('table', { name: '上次决定事项落实情况' });
  const became = (words: string) => outcomes.getByRole('row').filter({ hasText: words }).innerText();
  expect(await became(houses.decision)).toContain('已办结');
  expect(await became(funds.decision)).toMatch(/5月28日[^]*准延至[^]*6月8日[^]*已批准延期/);
  expect(await became(flood.requirement)).toContain('逾期未办结');
  await inspectBoth(office, 'outcomes-of-the-month');
  await meeting.takePoint(office, poles.title);
  await meeting.decide(office, poles.decision, poles.limitOn);
  await meeting.endMeeting(office);
  await passThroughHands();
  const paper = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  for (const words of ['临政纪〔2018〕4号', poles.decision, flood.requirement])
    expect(paper).toContain(words);
});

test('the month ends with a bulletin, and every paper of it stands in the register', async () => {
  const office = await as('季云');
  await moveTo(office, '2018-05-31');
  await supervision.issueBulletin(office, '逾期的事项，责任单位三日内书面说明原因。');
  const bulletin = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  for (const words of ['临溪县督查通报', flood.matter, '三日内书面说明原因'])
    expect(bulletin).toContain(words);
  await enterRoom(office, '公文');
  const register = await office.getByRole('table', { name: '公文登记簿' }).innerText();
  for (const number of [1, 2, 3, 4]) expect(register).toContain(`临政纪〔2018〕${number}号`);
  expect(register).toContain('临督通〔2018〕1号');
  expect(register).toContain('2018年第1期');
  await inspectBoth(office, 'papers-of-the-month');
});
