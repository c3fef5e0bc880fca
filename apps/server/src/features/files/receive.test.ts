import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { decodeHeic } from './heic.ts';
import { uploadLimitBytes } from './receive.ts';

const photograph = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#c8b89a' } })
    .withExif({ IFD2: { DateTimeOriginal: '2018:05:09 15:30:00' } })
    .jpeg()
    .toBuffer();

describe('receiving a file', () => {
  let county: TestCounty;
  const clerk = () => county.as('housing-clerk');
  const incoming = async () => {
    const folder = dirname(dirname(county.server.files.path('0'.repeat(64))));
    return readdir(`${folder}/incoming`).catch(() => []);
  };
  beforeAll(async () => {
    county = await testCounty();
  });

  it('asks for somebody signed in', async () => {
    expect(await county.nobody.upload('a.jpg', await photograph())).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
  });

  it.each([
    ['a text that calls itself a photograph', '照片.jpg', Buffer.from('not a picture'), 'file-type-refused'],
    ['a program', 'a.pdf', Buffer.from('\x7fELF'.padEnd(64, '\0')), 'file-type-refused'],
    ['nothing at all', 'a.jpg', Buffer.alloc(0), 'file-type-refused'],
    [
      'the beginning of a photograph and then noise',
      '坏照片.jpg',
      Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(500)]),
      'image-unreadable',
    ],
  ])('refuses %s, by its content', async (_what, name, content, code) => {
    const { status, body } = await clerk().upload(name, content);
    expect(body.code).toBe(code);
    expect(status).toBeGreaterThanOrEqual(415);
    expect(body.detail).toContain(name);
    expect(await incoming()).toEqual([]);
    const id = createHash('sha256').update(content).digest('hex');
    expect(existsSync(county.server.files.path(id))).toBe(false);
  });

  it('refuses a photograph that was cut off on its way', async () => {
    const whole = await photograph();
    const { body } = await clerk().upload('断.jpg', whole.subarray(0, Math.floor(whole.length * 0.6)));
    expect(body.code).toBe('image-unreadable');
  });

  it('stops taking in a file as soon as it is too large, and keeps nothing of it', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* chunks() {
        for (; sent < 4 * uploadLimitBytes; sent += 1024 * 1024) yield Buffer.alloc(1024 * 1024);
      })(),
    );
    await expect(county.server.files.put(endless, uploadLimitBytes)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(sent).toBeLessThan(uploadLimitBytes + 4 * 1024 * 1024);
    expect(await incoming()).toEqual([]);
  });

  it('keeps the original, makes it smaller without the camera’s data, and knows when it was taken', async () => {
    const { status, body } = await clerk().upload('基础施工.jpg', await photograph());
    expect(status).toBe(200);
    expect(body).toMatchObject({ width: 2400, height: 1200, takenAt: '2018-05-09T07:30:00Z' });
    for (const width of [1600, 400]) {
      const response = await county.app.inject({
        url: `/api/files/${body.id}?width=${width}`,
        headers: { cookie: 'housing-clerk' },
      });
      expect(response.headers['content-type']).toBe('image/jpeg');
      const made = await sharp(response.rawPayload).metadata();
      expect(made.width).toBe(width);
      expect(made.exif).toBeUndefined();
    }
  });

  it('takes in a telephone’s HEIC, tells when and where it was taken, and shows it upright as JPEG', async () => {
    const heic = await readFile(new URL('../../../fixtures/telephone.heic', import.meta.url));
    const { status, body } = await clerk().upload('IMG_0012.HEIC', heic);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      mediaType: 'image/heic',
      width: 960,
      height: 720,
      takenAt: '2018-05-12T01:30:00Z',
    });
    expect(body.place[0]).toBeCloseTo(102.57, 3);
    expect(body.place[1]).toBeCloseTo(24.775, 3);
    const shown = await county.app.inject({
      url: `/api/files/${body.id}?width=400`,
      headers: { cookie: 'housing-clerk' },
    });
    const made = await sharp(shown.rawPayload).metadata();
    expect([made.format, made.width, made.height, made.exif]).toEqual(['jpeg', 400, 300, undefined]);
  });

  it('refuses a HEIC that does not decode, and one with more pixels than memory is for', async () => {
    const heic = await readFile(new URL('../../../fixtures/telephone.heic', import.meta.url));
    const cut = await clerk().upload('断.heic', heic.subarray(0, 900));
    expect(cut.body.code).toBe('image-unreadable');
    const path = new URL('../../../fixtures/telephone.heic', import.meta.url).pathname;
    await expect(decodeHeic(path, 960 * 720 - 1)).rejects.toThrow('too many pixels');
  });

  it('stores the same content once', async () => {
    const content = await photograph();
    const [first, second] = [
      await clerk().upload('一.jpg', content),
      await clerk().upload('二.jpg', content),
    ];
    expect(second.body.id).toBe(first.body.id);
  });
});
