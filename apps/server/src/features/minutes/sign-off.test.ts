import { beforeAll, describe, expect, it } from 'vitest';
import { chair, office } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { facts } from './facts.ts';
import { draftedMinutes, minutesOf, signingPosts, versionOf } from './testing.ts';

const [director = ''] = signingPosts;

let county: TestCounty;
let meetingId: string;
beforeAll(async () => {
  county = await testCounty();
  meetingId = await draftedMinutes(county, '2018-05#mid', '2018-05-15');
});

const paper = () => minutesOf(county, meetingId);
const ask = async (post: string, verb: string, more: Record<string, unknown> = {}) =>
  county.as(post).call(`minutes.${verb}`, { ...versionOf(await paper()), ...more });
const codeOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).body.code;
const because = { reason: '责任单位再核实' };

/** Whose desk the minutes stand on, and who is done with them. */
async function desks(): Promise<{ open: string[]; done: string[] }> {
  const { database, jurisdiction, clock } = county.server;
  const today = clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  return database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => {
    const rulebook = await loadRulebook(tx, jurisdiction.id, today.toString());
    const { triggers, fulfilments } = await facts(tx, jurisdiction.id, rulebook, today);
    const done = fulfilments.map((one) => `${'rule' in one && one.rule} ${one.bearer.id}`);
    const open = triggers
      .flatMap(({ action, bearers = [{ kind: 'unit', id: 'government-office' }] }) =>
        bearers.map(({ id }) => `${action} ${id}`),
      )
      .filter((one) => !done.includes(one));
    return { open, done };
  });
}

describe('the hands through which minutes go (二（二）4（2）)', () => {
  it('have nothing to pass or return before the office hands the draft in', async () => {
    expect(await codeOf('water-clerk', 'submit')).toBe('not-yours');
    expect(await codeOf(chair, 'submit')).toBe('not-yours');
    expect(await codeOf(director, 'signOff')).toBe('minutes-not-submitted');
    expect(await codeOf(director, 'sendBack', because)).toBe('minutes-not-submitted');
    expect(await codeOf(office, 'issue')).toBe('minutes-not-signed');
    expect(await desks()).toEqual({ open: ['issue-minutes government-office'], done: [] });
  });

  it('are never given a character that no font holds', async () => {
    const title = (text: string, was: string) => ({ passages: [{ place: 'title', was, text }] });
    const { sheet } = await paper();
    answered(await ask(office, 'word', title('关于😀项目的纪要', sheet.title)));
    const { status, body } = await ask(office, 'submit');
    expect([status, body.code, body.params]).toEqual([422, 'paper-unprintable', { characters: '😀' }]);
    answered(await ask(office, 'word', title(sheet.title, '关于😀项目的纪要')));
  });

  it('pass it on in the order of the mechanism, each its own and no other', async () => {
    answered(await ask(office, 'submit'));
    expect(await codeOf(office, 'word', { passages: [{ place: 'title', was: '', text: '改' }] })).toBe(
      'minutes-in-sign-off',
    );
    expect(await codeOf(chair, 'signOff')).toBe('not-yours');
    expect(await codeOf('standing-vice-magistrate', 'signOff')).toBe('not-yours');
    expect(await desks()).toEqual({ open: ['sign-minutes government-office-director'], done: [] });
    expect((await paper()).hands).toMatchObject([
      { as: 'review', bearers: ['政府办主任'], passed: null, current: true },
      { as: 'sign', bearers: ['县长'], passed: null, current: false },
    ]);
    answered(await ask(director, 'signOff'));
    expect(await codeOf(director, 'signOff')).toBe('not-yours');
    expect(await desks()).toEqual({
      open: ['sign-minutes magistrate'],
      done: ['sign-minutes government-office-director'],
    });
  });

  it('return it to the draft with a reason, and then every hand has its turn again', async () => {
    expect(await codeOf('water-clerk', 'sendBack', because)).toBe('not-yours');
    answered(await ask(chair, 'sendBack', because));
    const returned = await paper();
    expect([
      returned.state,
      returned.may.word,
      returned.steps.map(({ step }: { step: string }) => step),
    ]).toEqual(['draft', true, ['submitted', 'passed', 'returned']]);
    expect(returned.steps.at(-1)).toMatchObject({ reason: '责任单位再核实', person: '沈立新' });
    expect(await desks()).toEqual({ open: ['issue-minutes government-office'], done: [] });
    answered(await ask(office, 'submit'));
    expect(await codeOf(chair, 'signOff')).toBe('not-yours');
    for (const post of signingPosts) answered(await ask(post, 'signOff'));
    expect((await paper()).state).toBe('signed');
    expect((await desks()).open).toEqual(['issue-minutes government-office']);
  });

  it('can still have it back once it is signed, from whoever issues it', async () => {
    expect(await codeOf(director, 'word', { passages: [{ place: 'title', was: '', text: '改' }] })).toBe(
      'minutes-signed',
    );
    answered(await ask(office, 'sendBack', because));
    expect((await paper()).state).toBe('draft');
    expect(await codeOf(office, 'issue')).toBe('minutes-not-signed');
  });

  it('refuse what has changed meanwhile', async () => {
    const { id, revision } = await paper();
    const stale = { id, revision: revision - 1 };
    expect((await county.as(office).call('minutes.submit', stale)).body.code).toBe('conflict');
  });
});
