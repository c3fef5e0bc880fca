import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, patience, phone, sitDown } from './browser.ts';
import { inspect } from './inspect.ts';
import { wordsOfDocx, wordsOfPdf } from './paper.ts';
import { photograph } from './photograph.ts';
import { type Product, startProduct } from './product.ts';
import * as atlas from './rooms/atlas.ts';
import { moveTo, people } from './rooms/county.ts';
import { deskWords, dutyWords, takeUp } from './rooms/desk.ts';
import * as docket from './rooms/docket.ts';
import * as dossier from './rooms/dossier.ts';
import * as mechanism from './rooms/mechanism.ts';
import * as meeting from './rooms/meeting.ts';
import * as minutes from './rooms/minutes.ts';
import { replaceHolder } from './rooms/organisation.ts';
import * as problems from './rooms/problems.ts';
import * as projects from './rooms/projects.ts';
import * as supervision from './rooms/supervision.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';
import { funds, houses } from './story.ts';

let product: Product;
let browser: Browser;
let as: (name: string) => Promise<Page>;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  as = people(browser, product.url);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

stopAtFirstFailure();

test('the mechanism shows clauses beside rules, what is open, and the year with its shifted cut-offs', async () => {
  const page = await as('顾全');
  await mechanism.readClause(page, '二（二）4（1）', {
    says: '每月13日、25日前报到发改局重点项目科，遇休息日提前',
    rule: '职责 重点项目科汇总成项目问题清单',
  });
  await mechanism.readFinding(page, '文件要求考核，但没有写怎样计分。');
  await mechanism.readFinding(page, '项目会办会的名称意味着一年 36 次，规则写的是 24 次。');
  expect(await mechanism.shiftedCutoffs(page, '项目会办会')).toEqual([
    ['3月25日', '3月23日'],
    ['5月13日', '5月11日'],
    ['8月25日', '8月24日'],
    ['10月13日', '10月12日'],
    ['11月25日', '11月23日'],
  ]);
  await inspect(page, 'mechanism-year');
});

test('the key-projects section takes a published list over, once', async () => {
  const page = await as('余音');
  await projects.importList(page, projects.publishedList);
  await page.getByText('找到 52 个 · 表中写明 241 个').waitFor();
  await page.getByText('万元 · 表头上方写明 (F3)').waitFor();
  await projects.readSection(page, '基础设施 / 交通 / 铁路');
  await projects.readDoubt(page, '恭城县通用机场', '写的是“待定”，按“还没有”处理，不导入这一格。');
  expect(await projects.importSummary(page)).toBe('新增 52 个，更新 0 个，不变 0 个，待定 0 个');
  await inspect(page, 'import-preview');
  await projects.applyImport(page);

  await projects.importList(page, projects.publishedList);
  expect(await projects.importSummary(page)).toBe('新增 0 个，更新 0 个，不变 52 个，待定 0 个');

  await projects.importList(page, await projects.exportRegister(page));
  expect(await projects.importSummary(page)).toBe('新增 0 个，更新 0 个，不变 76 个，待定 0 个');
});

test('a clerk reports the month: one project with pictures, one unchanged in a click', async () => {
  const page = await as('马行');
  expect(await takeUp(page, '更新当月项目进展')).toMatch(
    /还剩 15 天 · 5月25日 周五[^]*三（二）[^]*交运局经办员/,
  );
  await projects.reportMonth(page, houses.project, {
    completed: '2,350',
    progress: '路基完成24公里，隧道掘进至520米',
    photographs: await Promise.all([photograph('#cfdae2'), photograph('#e8ddc8')]),
  });
  await projects.reportUnchanged(page, '客运中心站迁建');
  await page.getByText('2 个已报 · 2 个待报').waitFor();
  await inspect(page, 'month');
});

test('a problem that skips a step is refused, with the reason', async () => {
  const page = await as('马行');
  await problems.raiseProblem(page, houses);
  await page.getByText('现在还不能办 · 上报列入问题清单').waitFor();
  await page.getByText(/要先由分管副县长审核/).waitFor();
  const refusal = await page.request.post(`${page.url().replace('/resolution', '/api')}/submission`, {
    data: { revision: 1 },
    headers: { 'idempotency-key': crypto.randomUUID(), 'accept-language': 'zh-CN' },
  });
  expect(refusal.status()).toBe(422);
  expect(await refusal.json()).toMatchObject({ code: 'problem-not-reviewed', title: '还没有审核' });
});

test('a problem goes up when it was reviewed, studied, and could not be settled', async () => {
  await problems.raiseProblem(await as('林小松'), funds);
  for (const { title, clerk, vice, asked } of [houses, funds]) {
    const leader = await as(vice);
    expect(await takeUp(leader, '审核问题', title)).toMatch(/5月11日 周五[^]*二（二）3/);
    await problems.review(leader);
    expect(await takeUp(leader, '召开专题会议研究', title)).toMatch(/5月11日 周五[^]*二（二）3/);
    await problems.recordUnresolved(leader, '责任单位之间意见不一，专题会议定不下来。', asked);
    const unit = await as(clerk);
    expect(await takeUp(unit, '提交会办', title)).toMatch(/5月11日 周五[^]*二（二）3/);
    await problems.submitProblem(unit);
  }
});

test('the unit keeps the dossier: a remark with a picture, a file withdrawn, a plan whose old date stays', async () => {
  const page = await as('马行');
  await dossier.remark(page, '12户中9户愿意签约，其余3户要求重新测量。', await photograph('#d2dccf'));
  await dossier.addFile(page, '红线图', await photograph('#e0d8cc'));
  await dossier.withdrawFile(page, '红线图', '图幅有误');
  const plan = await dossier.moveFirstStep(page, '2018-06-05', '3户要重新测量');
  expect(plan).toMatch(/5月31日[^]*→[^]*6月5日[^]*3户要重新测量[^]*马行/);
  await inspect(page, 'problem-dossier');
});

test('the key-projects section compiles the list at the cut-off, states the three fields, and freezes it', async () => {
  const page = await as('罗成');
  await moveTo(page, '2018-05-14');
  expect(await takeUp(page, '汇总项目问题清单', '5月中旬')).toMatch(/二（二）4（1）/);
  await page.getByText('规定为 5月13日 周日，逢休息日提前到 5月11日 周五').waitFor();
  await docket.compileDocket(page);
  for (const { title, unit, decision, limitOn } of [houses, funds]) {
    await docket.stateItem(page, await docket.positionOf(page, title), {
      unit,
      requirement: decision,
      limitOn,
    });
  }
  await docket.freezeDocket(page);
  const position = await docket.positionOf(page, funds.title);
  const changed = await docket.amendLimit(page, position, {
    limitOn: '2018-05-29',
    reason: '财政局另报方案',
  });
  expect(changed).toMatch(/办理时限[^]*5月28日[^]*→[^]*5月29日[^]*罗成[^]*财政局另报方案/);
  const list = await wordsOfPdf(await meeting.fetchPaper(page, '打印（PDF）'));
  expect(list).toContain('※2018年5月29日');
  await inspect(page, 'docket');
});

test('the government office convenes, records what is decided, and ends the meeting with draft minutes', async () => {
  expect(await dutyWords(await as('沈立新'), '召集会议、确定会期', '5月中旬')).toMatch(
    /5月20日[^]*二（二）1/,
  );
  const page = await as('白小雨');
  await meeting.openMeetings(page);
  await meeting.convene(page, '2018年5月中旬', { heldOn: '2018-05-17', place: '县政府二楼会议室' });
  await moveTo(page, '2018-05-17');
  for (const { title, decision, limitOn } of [funds, houses]) {
    await meeting.takePoint(page, title);
    await meeting.decide(page, decision, limitOn);
  }
  await inspect(page, 'meeting-room');
  await meeting.endMeeting(page);
  await page.getByText('还剩 4 天').waitFor();
});

test('the minutes go through the hands of the mechanism, and the office issues them numbered, as PDF and Word', async () => {
  const chair = await as('沈立新');
  const director = await as('方正清');
  const office = await as('白小雨');
  await moveTo(office, '2018-05-18');
  expect(await takeUp(office, '印发会议纪要')).toMatch(/还剩 3 天 · 5月21日 周一[^]*二（二）4（2）/);
  await minutes.wordPassage(office, '标题', '2018年第1次项目会办会纪要');
  await inspect(office, 'minutes-draft');
  await minutes.submit(office);
  expect(await deskWords(chair)).not.toContain('审签会议纪要');
  await takeUp(director, '审签会议纪要');
  await minutes.review(director);
  await takeUp(chair, '审签会议纪要');
  await minutes.signOff(chair);
  await takeUp(office, '印发会议纪要');
  await minutes.issue(office);
  await office.getByText('按时印发').waitFor();
  await inspect(office, 'minutes');
  const pdf = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  expect(pdf).toContain(houses.decision);
  expect(pdf).toContain('临政纪〔2018〕1号');
  expect(wordsOfDocx(await meeting.fetchPaper(office, 'Word'))).toContain(funds.decision);
});

test('each unit acknowledges; one reports back and is sent back, one asks for an extension and gets it', async () => {
  const transport = await as('马行');
  const housing = await as('林小松');
  const office = await as('季云');
  await moveTo(office, '2018-05-21');
  await housing.goto('/');
  await inspect(housing, 'desk');
  for (const unit of [transport, housing]) {
    expect(await takeUp(unit, '签收议定事项')).toMatch(/5月2[12]日[^]*二（二）4（2）/);
    await supervision.acknowledge(unit);
  }
  await supervision.reportBack(transport, '12户签约完成9户，其余正在做工作。', await photograph('#d8dce4'));
  await takeUp(office, '核实办理结果', houses.title);
  await supervision.sendBack(office, '还有3户没有签约，请写明完成日期。');

  await supervision.requestExtension(housing, {
    until: '2018-06-15',
    reason: '专项债额度6月上旬才下达。',
    progress: '筹措方案初稿已经形成。',
    nextSteps: '额度下达后三日内报审。',
    signedBy: '高建业',
    paper: await photograph('#eeeeea'),
  });
  expect(await takeUp(office, '答复延期报告', funds.title)).toMatch(/5月24日[^]*二（二）4（3）/);
  await supervision.grantExtension(office);
  await housing.reload();
  const limits = await housing.getByRole('region', { name: '时限' }).innerText();
  expect(limits).toMatch(/原定时限[^]*5月28日[^]*批准延期至[^]*6月15日/);
  await inspect(housing, 'supervision-extended');
});

test('a clerk reports from the building site by telephone; the office verifies and closes', async () => {
  const transport = await sitDown(browser, product.url, '马行', phone);
  const office = await as('季云');
  await moveTo(transport, '2018-05-24');
  expect(await takeUp(transport, '办结并反馈', houses.title)).toMatch(/今天到期 · 5月24日 周四/);
  await inspect(transport, 'supervision-by-telephone');
  await supervision.reportBack(transport, '12户全部签约，房屋已拆除。', await photograph('#c4d8ea'));
  await takeUp(office, '核实办理结果', houses.title);
  await supervision.close(office, '现场查看，12户房屋已拆除，用地已交付。');
  await inspect(office, 'supervision-closed');
  // It was the problem's last decision, and the same office verifies both: one act closes both.
  await expect.poll(() => problems.isClosed(office, houses.title), { timeout: patience }).toBe(true);
  await inspect(office, 'problem-closed');
});

test('the month goes into the atlas: handed in, compiled, frozen under its number', async () => {
  const clerk = await as('林小松');
  const desk = await as('余音');
  await moveTo(desk, '2018-05-25');
  expect(await dutyWords(clerk, '报送图册', '2018年5月')).toMatch(/今天到期 · 5月25日 周五[^]*三（二）/);
  await takeUp(clerk, '更新当月项目进展');
  await projects.reportRestUnchanged(clerk);
  await takeUp(clerk, '报送图册', '2018年5月');
  await atlas.handIn(clerk, '县住房和城乡建设局');

  await moveTo(desk, '2018-05-28');
  await takeUp(desk, '汇编图册', '2018年5月');
  await desk.getByRole('table', { name: '入册项目' }).getByRole('link', { name: funds.project }).waitFor();
  await atlas.compileAtlas(desk);
  const book = await wordsOfPdf(await meeting.fetchPaper(desk, /打开样册 PDF/));
  for (const words of ['前言', '目录', houses.project, funds.project]) expect(book).toContain(words);
  await atlas.freezeAtlas(desk, 1);
  await inspect(desk, 'atlas');
});

test('the next meeting begins with what became of the last decisions, and carries over what is open', async () => {
  const office = await as('白小雨');
  await meeting.openMeetings(office);
  await meeting.convene(office, '2018年5月底', { heldOn: '2018-05-30', place: '县政府二楼会议室' });
  const outcomes = office.getByRole('table', { name: '上次决定事项落实情况' });
  expect(await outcomes.getByRole('row').filter({ hasText: houses.decision }).innerText()).toContain(
    '已办结',
  );
  const open = await outcomes.getByRole('row').filter({ hasText: funds.decision }).innerText();
  expect(open).toMatch(/5月28日[^]*准延至[^]*6月15日[^]*已批准延期/);
  await office.getByText('未办结的 1 项继续督办。').waitFor();
  await inspect(office, 'outcomes');
});

test('the supervision office takes up a leader’s instruction, puts it to the unit, and tells the next meeting', async () => {
  const office = await as('季云');
  const matter = '城东污水管网破损';
  await office.goto('/supervision');
  await supervision.enterInstruction(office, {
    on: '2018-05-25',
    basis: '县长批示',
    matter,
    requirement: '修复破损管段',
    lead: '县住房和城乡建设局',
    limit: '2018-06-20',
  });
  expect(await supervision.issueNotice(office, [matter])).toContain('临督通〔2018〕1号');
  const notice = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  for (const words of [matter, '领导批示：县长批示', '2018年6月20日']) expect(notice).toContain(words);
  await inspect(office, 'supervision-notice');

  const housing = await as('高建业');
  await housing.goto('/supervision');
  await housing.getByRole('button', { name: '全选' }).click();
  await housing.getByRole('button', { name: /签收所选 1 项/ }).click();
  await housing.getByRole('button', { name: /签收所选/ }).waitFor({ state: 'detached' });
  await housing.goto('/papers');
  const received = housing.getByRole('row').filter({ hasText: '临督通〔2018〕1号' });
  await received.getByRole('button', { name: '签收文件' }).click();
  await housing.getByText(/住建局局长 高建业签收/).waitFor();

  await supervision.issueBulletin(office, '逾期的事项，责任单位三日内书面说明原因。');
  const bulletin = await wordsOfPdf(await meeting.fetchPaper(office, 'PDF'));
  for (const words of ['临溪县督查通报', matter, '三日内书面说明原因']) expect(bulletin).toContain(words);
  await inspect(office, 'bulletin');
});

test('whoever follows in a post finds there what is open; what was done stays with who did it', async () => {
  await replaceHolder(await as('顾全'), '住建局经办员', '程新');
  const successor = await as('程新');
  expect(await takeUp(successor, '办结并反馈', funds.title)).toMatch(/6月15日 周五[^]*住建局经办员/);
  await successor.getByRole('region', { name: '经过' }).getByText('住建局经办员 林小松').first().waitFor();
  expect(await deskWords(await as('林小松'))).not.toContain(funds.title);
});
