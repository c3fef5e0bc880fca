import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Product, startProduct } from './product.ts';

/** Two papers on their way at once in each round; the server dies somewhere in between. */
const rounds = 4;
/** How late after the command the blow may fall, in milliseconds: before, while and after the paper is set. */
const latest = 1_600;

let product: Product;
beforeAll(async () => {
  product = await startProduct('--as-of', '2018-05-14');
});
afterAll(() => product.stop());

// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape
type Body = any;
type Ask = (method: string, path: string, body?: unknown, key?: string) => Promise<Body>;
interface Caller {
  ask: Ask;
  /** SHA-256 of what is stored under an id. */
  hash(fileId: string): Promise<string>;
}

/** Somebody at the interface, as any other program would be. Throws what was refused, and what broke off. */
async function enter(name: string): Promise<Caller> {
  let cookie = '';
  const ask: Ask = async (method, path, body, key = randomUUID()) => {
    const response = await fetch(`${product.url}/api${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key, origin: product.url },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: Body = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
    const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (cookies.length > 0) cookie = cookies.join('; ');
    return answer;
  };
  const { people } = await ask('GET', '/session/demonstration-people');
  await ask('POST', '/session/enter-as', { personId: people.find((one: Body) => one.name === name).id });
  const hash = async (fileId: string) => {
    const response = await fetch(`${product.url}/api/files/${fileId}`, { headers: { cookie } });
    const content = Buffer.from(await response.arrayBuffer());
    return createHash('sha256').update(content).digest('hex');
  };
  return { ask, hash };
}

/** A meeting that decided two things, and its minutes, signed by every hand. */
async function signedMinutes(office: Ask, hands: Ask[], slotKey: string, heldOn: string): Promise<Body> {
  const arrangement = { heldOn, startsAt: '15:00', place: '县政府三楼会议室', chairPostId: 'magistrate' };
  const slot = { rule: 'resolution-meeting', slotKey, convenedAs: 'special-topic-meeting' };
  const { id } = await office('POST', '/meetings', { ...slot, ...arrangement });
  await office('PUT', '/clock', { today: heldOn });
  for (const position of [1, 2]) {
    await office('PUT', `/meetings/${id}/decisions`, {
      docketItemId: null,
      position,
      revision: 0,
      heard: `${slotKey}第${position}件事情况的汇报`,
      requirement: '由县国土资源局落实',
      leadUnitId: 'land-bureau',
      assistingUnitIds: [],
      limitOn: '2019-06-15',
      outcome: 'decided',
    });
  }
  const { revision } = await office('GET', `/meetings/${id}`);
  await office('POST', `/meetings/${id}/ending`, { revision });
  const { minutes } = await office('GET', `/meetings/${id}/minutes`);
  let paper = await office('POST', `/minutes/${minutes.id}/submission`, { revision: minutes.revision });
  for (const hand of hands) {
    paper = await hand('POST', `/minutes/${paper.id}/signature`, { revision: paper.revision });
  }
  return { meetingId: id, ...paper };
}

test('minutes that are being issued when the server is killed are issued once or not at all', async () => {
  const { ask: office, hash } = await enter('白小雨');
  const hands = [(await enter('方正清')).ask, (await enter('沈立新')).ask];
  const papers: Body[] = [];
  for (let month = 6; papers.length < 2 * rounds; month += 1) {
    const name = `2018-${String(month).padStart(2, '0')}`;
    papers.push(await signedMinutes(office, hands, `${name}#mid`, `${name}-14`));
    papers.push(await signedMinutes(office, hands, `${name}#end`, `${name}-26`));
  }

  for (let round = 0; round < rounds; round += 1) {
    const commands = papers.slice(2 * round, 2 * round + 2).map((paper) => ({ ...paper, key: randomUUID() }));
    const issue = ({ id, revision, key }: Body) => office('POST', `/minutes/${id}/issue`, { revision }, key);
    const first = commands.map((command) => issue(command).catch((error: unknown) => error));
    await pause(Math.random() * latest);
    await product.crash();
    const before = await Promise.all(first);
    await product.startAgain();
    // The same command again, as a browser that never got its answer sends it.
    for (const [index, command] of commands.entries()) {
      const again = await issue(command);
      const answered = before[index];
      if (!(answered instanceof Error)) expect(again).toEqual(answered);
    }
  }

  const { papers: register } = await office('GET', '/issued-papers?kind=minutes&year=2018');
  const numbers: number[] = register.map(({ number }: Body) => Number(/〕(\d+)号/.exec(number)?.[1]));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(papers.map((_, index) => index + 1));

  const decisions = new Set<string>();
  for (const { meetingId } of papers) {
    const { minutes, decisions: minuted } = await office('GET', `/meetings/${meetingId}/minutes`);
    expect(minutes.state).toBe('issued');
    for (const { id } of minuted) decisions.add(id);
    for (const file of [minutes.issued.docxFileId, minutes.issued.pdfFileId])
      expect(await hash(file)).toBe(file);
  }

  // What the dead server had taken out of the outbox is delivered a minute later.
  const { ask: supervision } = await enter('季云');
  const items = await untilFollowed(supervision, decisions.size);
  expect(items).toHaveLength(decisions.size);
  expect(new Set(items.map(({ source, matter }) => `${source.number} ${matter}`)).size).toBe(decisions.size);
});

/** What the items are once nothing more comes. */
async function untilFollowed(supervision: Ask, expected: number): Promise<Body[]> {
  for (let attempt = 0; ; attempt += 1) {
    const items = await everyItem(supervision);
    if (items.length >= expected || attempt === 100) return items;
    await pause(1_000);
  }
}

async function everyItem(supervision: Ask): Promise<Body[]> {
  const items: Body[] = [];
  for (let page = 1; ; page += 1) {
    const found = await supervision('GET', `/supervision-items?page=${page}`);
    items.push(...found.items);
    if (found.items.length === 0 || items.length >= found.total) return items.filter(ofThisYear);
  }
}

const ofThisYear = ({ source }: Body): boolean => /〔2018〕/.test(source.number);
