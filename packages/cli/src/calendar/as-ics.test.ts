import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runGuatu, shippedFile } from '../testing/run-guatu.ts';

const ics = async (...args: string[]): Promise<string> => {
  const { exit, out } = await runGuatu(['calendar', ...args, '--format', 'ics']);
  expect(exit).toBe(0);
  return out;
};

/** Reads a calendar as RFC 5545 has it: lines unfolded, escapes undone, one record an event. */
const eventsIn = (text: string): Array<Record<string, string>> =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        (event.split('END:VEVENT')[0] ?? '')
          .split('\r\n')
          .filter((line) => line !== '')
          .map((line) => {
            const colon = line.indexOf(':');
            return [
              line.slice(0, colon),
              line
                .slice(colon + 1)
                .replaceAll(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one)),
            ];
          }),
      ),
    );

const may = ['--from', '2018-05-01', '--to', '2018-05-31'];

test('lines end in CRLF, hold 75 octets at most, and never break a character', async () => {
  const text = await ics(shippedFile('shilin-2018'), ...may);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).not.toContain('\uFFFD');
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  expect(longest).toBeGreaterThan(70);
  expect(longest).toBeLessThanOrEqual(75);
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
});

test('an event is known by rule, slot and bearer, whatever its day', async () => {
  const events = eventsIn(await ics(shippedFile('shilin-2018'), ...may));
  const ids = events.map(({ UID }) => UID);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    events.find(({ UID }) => UID === 'shilin-2018/cutoff/resolution-meeting/2018-05#mid@guatu'),
  ).toMatchObject({
    'DTSTART;VALUE=DATE': '20180511',
    'DTEND;VALUE=DATE': '20180512',
    SUMMARY: '项目会办会材料截止',
    DESCRIPTION: '报送：重点项目科\n原在 2018-05-13 星期日，遇休息日提前\n依据：二（二）4（1）',
    DTSTAMP: expect.stringMatching(/^\d{8}T\d{6}Z$/),
  });
});

test('a window takes all of its days and keeps nobody busy', async () => {
  const events = eventsIn(await ics(shippedFile('shilin-2018'), ...may));
  expect(
    events.find(({ UID }) => UID === 'shilin-2018/slot/resolution-meeting/2018-05#end@guatu'),
  ).toMatchObject({
    'DTSTART;VALUE=DATE': '20180521',
    'DTEND;VALUE=DATE': '20180601',
    TRANSP: 'TRANSPARENT',
  });
});

test('what has a clock time is held in the time of China', async () => {
  const file = fileURLToPath(new URL('../../../../docs/mechanism-example.yaml', import.meta.url));
  const text = await ics(file, '--from', '2024-02-09', '--to', '2024-02-09');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n');
  const [slot] = eventsIn(text).filter(({ UID }) => UID?.startsWith('qinghe-2024/slot/dispatch-meeting/'));
  expect(slot).toMatchObject({ 'DTSTART;TZID=Asia/Shanghai': '20240209T093000', TRANSP: 'OPAQUE' });
});
