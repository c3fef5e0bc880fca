import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Stage, View } from '../../http/handler.ts';
import { perform } from '../../ledger/perform.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { enterIssued, type IssuedWords } from './enter-issued.ts';
import { issueNumbered } from './issue-numbered.ts';
import { keepPaper } from '../files/index.ts';
import { takeNumber } from '../../ledger/number-register.ts';

const kind = 'bulletin';
const year = 2018;

describe('a paper issued by one of two servers', () => {
  let county: TestCounty;
  let actor: View['actor'];

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    const person = await county.server.authenticate(new Headers({ cookie: 'supervision-office-clerk' }), '');
    if (!person) throw new Error('Nobody holds the post.');
    actor = person;
  });

  const words = (sequence: number): IssuedWords & { model: string; number: string } => ({
    number: `${year}年第${sequence}期`,
    title: '通报',
    addresseeUnitIds: [],
    copies: [],
    signedBy: '目督办主任',
    as: 'supervision-office-clerk',
    model: `第${sequence}期`,
  });
  const bytesOf = (model: string) => ({
    docx: Buffer.from(`${model} docx`),
    pdf: Buffer.from(`${model} pdf`),
  });

  const stage = (): Stage => {
    const { server } = county;
    const now = server.clock.now();
    const jurisdictionId = server.jurisdiction.id;
    const view = { server, actor, now, today: Temporal.PlainDate.from('2018-05-18') };
    const command = { jurisdictionId, key: uuidv7(), verb: 'test.issue', actor, input: null, now };
    return {
      ...view,
      look: (work) =>
        server.database.withJurisdiction(jurisdictionId, 'read only', (tx) => work({ ...view, tx })),
      write: (work) => perform(server.database, command, (write) => work({ ...view, ...write })),
    };
  };

  /** The other server issues a paper of the kind. */
  const issueElsewhere = () =>
    stage().write(async (act) => {
      const sequence = await takeNumber(act.tx, act.server.jurisdiction.id, kind, year);
      const paper = words(sequence);
      const { files } = act.server;
      const kept = {
        docx: await keepPaper(files, paper.number, 'docx', bytesOf(paper.model).docx),
        pdf: await keepPaper(files, paper.number, 'pdf', bytesOf(paper.model).pdf),
      };
      return enterIssued(act, { kind, year, sequence, number: paper.number }, paper, kept);
    });

  const issue = (meanwhile: () => Promise<unknown>, enter = async () => {}) =>
    issueNumbered(stage(), {
      kind,
      prepare: async (_view, { sequence }) => words(sequence),
      set: async (model) => {
        await meanwhile();
        return bytesOf(model);
      },
      enter,
    });
  const issued = async () =>
    county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read only', (tx) =>
      tx
        .selectFrom('issued_paper')
        .select(['number_sequence as sequence', 'number', 'body'])
        .orderBy('number_sequence')
        .execute(),
    );

  it('gives way to the other that was first while it was being set, and is set again with the next number', async () => {
    let once = true;
    const paper = await issue(async () => {
      if (once) await issueElsewhere();
      once = false;
    });
    expect(paper.number).toBe('2018年第2期');
    // The paper says in its own words what the register says.
    expect(await issued()).toEqual([
      { sequence: 1, number: '2018年第1期', body: '第1期' },
      { sequence: 2, number: '2018年第2期', body: '第2期' },
    ]);
  });

  it('that fails at the last leaves no gap: the number goes to the next', async () => {
    const failing = issue(
      async () => {},
      () => Promise.reject(new Error('the disk is gone')),
    );
    await expect(failing).rejects.toThrow('the disk is gone');
    expect((await issue(async () => {})).number).toBe('2018年第3期');
    expect((await issued()).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('among ten of each at once has a number of its own, and none is missing', async () => {
    await Promise.all(Array.from({ length: 10 }, () => [issue(async () => {}), issueElsewhere()]).flat());
    expect((await issued()).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 23 }, (_, index) => index + 1),
    );
  });
});
