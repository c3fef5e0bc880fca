import { once } from 'node:events';
import { connect } from 'node:net';
import sharp from 'sharp';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

describe('an upload in pieces', () => {
  let county: TestCounty;
  let picture: Buffer;
  beforeAll(async () => {
    county = await testCounty();
    picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8b9a86' } })
      .jpeg()
      .toBuffer();
  });
  const headers = (cookie: string) => ({ cookie, 'content-type': 'application/octet-stream' });
  const send = async (
    key: string,
    offset: number,
    piece: Buffer,
    cookie = 'housing-clerk',
    size = picture.length,
  ) => {
    const url = `/api/uploads/${key}?name=a.jpg&size=${size}&offset=${offset}`;
    const answer = await county.app.inject({ method: 'PUT', url, payload: piece, headers: headers(cookie) });
    return { status: answer.statusCode, body: answer.json() };
  };
  const ask = async (key: string, cookie = 'housing-clerk') =>
    (await county.app.inject({ url: `/api/uploads/${key}`, headers: { cookie } })).json();

  it('asks for somebody signed in', async () => {
    expect((await send(uuidv7(), 0, picture, '')).status).toBe(401);
    expect((await ask(uuidv7(), '')).code).toBe('not-signed-in');
  });

  it('refuses a key that is none, a file beyond the limit, and more bytes than were announced', async () => {
    expect((await send('../../etc/passwd', 0, picture)).status).toBeGreaterThanOrEqual(400);
    expect((await send(uuidv7(), 0, picture, 'housing-clerk', 60 * 1024 * 1024)).body.code).toBe('too-large');
    expect((await send(uuidv7(), 0, picture, 'housing-clerk', 10)).body.code).toBe('too-large');
  });

  it('refuses a piece that does not follow on, and says where to go on', async () => {
    const key = uuidv7();
    await send(key, 0, picture.subarray(0, 100));
    expect((await send(key, 200, picture.subarray(200))).body).toMatchObject({
      code: 'upload-elsewhere',
      params: { offset: 100 },
    });
    expect(await ask(key)).toEqual({ offset: 100 });
  });

  it('is nobody else’s to continue', async () => {
    const key = uuidv7();
    await send(key, 0, picture.subarray(0, 100));
    expect(await ask(key, 'water-clerk')).toEqual({ offset: 0 });
  });

  it('is received whole, once, and by its content', async () => {
    const key = uuidv7();
    expect((await send(key, 0, picture.subarray(0, 500))).body).toEqual({ offset: 500, file: null });
    const whole = await send(key, 500, picture.subarray(500));
    expect(whole.body.file).toMatchObject({ width: 900, height: 600 });
    const again = await county.as('housing-clerk').upload('b.jpg', picture);
    expect(again.body.id).toBe(whole.body.file.id);
    // Answered, but the answer was lost: sent anew under the same key it is the same file.
    expect((await send(key, 0, picture)).body.file).toEqual(whole.body.file);
  });

  it('is received once and harms nobody when it comes twice at the same moment, the page giving way to the report', async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      const key = uuidv7();
      const [one, other] = await Promise.all([send(key, 0, picture), send(key, 0, picture)]);
      expect(one.body.file).toMatchObject({ width: 900 });
      expect(other.body).toEqual(one.body);
    }
  });

  it('refuses what is no picture once it is whole, and keeps nothing of it', async () => {
    const key = uuidv7();
    const text = Buffer.from('no picture at all');
    expect((await send(key, 0, text, 'housing-clerk', text.length)).body.code).toBe('file-type-refused');
    expect(await ask(key)).toEqual({ offset: 0 });
  });

  it('keeps what came before the line broke, and goes on from there', async () => {
    const key = uuidv7();
    const port = Number(new URL(await county.app.listen({ port: 0, host: '127.0.0.1' })).port);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      [
        `PUT /api/uploads/${key}?name=a.jpg&size=${picture.length}&offset=0 HTTP/1.1`,
        'host: 127.0.0.1',
        'cookie: housing-clerk',
        'content-type: application/octet-stream',
        `content-length: ${picture.length}`,
      ].join('\r\n') + '\r\n\r\n',
    );
    socket.write(picture.subarray(0, 700));
    await expect.poll(() => ask(key)).toEqual({ offset: 700 });
    socket.destroy();
    await expect
      .poll(async () => (await send(key, 700, picture.subarray(700))).body.file?.width ?? null)
      .toBe(900);
  });
});
