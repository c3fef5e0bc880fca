import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, patience, phone, sitDown } from './browser.ts';
import { inspect } from './inspect.ts';
import { type Product, startProduct } from './product.ts';
import { stopAtFirstFailure } from './stop-at-first-failure.ts';

stopAtFirstFailure();

let product: Product;
let browser: Browser;
/** The clerk's telephone, and the office's machine. */
let page: Page;
let device: BrowserContext;
let office: Page;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  page = await sitDown(browser, product.url, '柳岸', phone);
  device = page.context();
  office = await sitDown(browser, product.url, '丁可');
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const project = '石桥镇农贸市场改造';
const month = '/projects/month/2018-05';
const unsent = (count: number) => page.getByRole('link', { name: `待发送 ${count}` });
const away = (of = page) => of.getByText('连不上服务器', { exact: false }).first();

/** Large enough to take many pieces. */
const largePhotograph = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      width: 2000,
      height: 1500,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer(),
});

/** The month as the server has it, whoever asks. */
const reported = async (of: Page) => {
  const answer = await of.request.get('/api/projects?search=' + encodeURIComponent(project));
  const { projects } = (await answer.json()) as { projects: { id: string }[] };
  const shown = await of.request.get(`/api/projects/${projects[0]?.id}`);
  const { months } = (await shown.json()) as {
    months: {
      month: string;
      progress: string;
      revision: number;
      reportedBy: string;
      photographs: object[];
    }[];
  };
  return months.find((one) => one.month === '2018-05');
};

/** A new page of the same device, as when a closed one is opened again. */
const openAgain = async (path: string) => {
  await page.close();
  page = await device.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(path);
};

const write = async (of: Page, progress: string, button: RegExp) => {
  await of.getByRole('button', { name: button }).click();
  await of.getByLabel('形象进度').fill(progress);
};

test('what was seen, and what is one’s own, is there without a line, and says as of when', async () => {
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => localStorage.getItem('guatu.readAhead') !== null);
  await device.setOffline(true);
  for (const [name, path] of Object.entries({ desk: '/', month, register: '/projects' })) {
    await page.goto(path);
    await page.getByText(/您看到的是 .* 时的内容/).waitFor();
    await inspect(page, `offline-${name}-by-telephone`);
  }
  // Never opened before: read ahead, as a project of the clerk's own unit.
  await page.getByText(project).first().click();
  await page.getByRole('heading', { level: 1, name: project }).waitFor();
  await page.getByText('钢结构安装50%').first().waitFor();
  await inspect(page, 'offline-project-by-telephone');
  await page.goto(month);
  await page.getByRole('heading', { level: 2, name: project }).waitFor();
});

test('a report with photographs waits on the device, also when the tab is closed', async () => {
  const photographs = await Promise.all(['东.jpg', '南.jpg', '西.jpg'].map(largePhotograph));
  await write(page, '主体封顶', /^填报本月/);
  await page.getByLabel(/本月完成投资/).fill('120');
  await page.getByLabel(/添加照片/).setInputFiles(photographs);
  await page.getByLabel('图片说明 3').waitFor();
  await page.getByLabel('图片说明 1').fill('东立面');
  await inspect(page, 'offline-photographs-by-telephone');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  const confirm = page.getByRole('button', { name: '确实如此，提交' });
  await unsent(1).or(confirm).first().waitFor();
  if (await confirm.isVisible()) await confirm.click();
  await unsent(1).waitFor();
  await inspect(page, 'offline-waiting-by-telephone');

  await openAgain('/unsent');
  await page.getByRole('heading', { level: 2, name: new RegExp(project) }).waitFor();
  await page.getByText('照片还有 3 张没有传完').waitFor();
  await inspect(page, 'unsent-by-telephone');
});

test('the server dies while photographs arrive, and all is there once', async () => {
  await device.setOffline(false);
  await page.getByText('照片已传').waitFor();
  await product.crash();
  await away().waitFor();
  expect(await unsent(1).isVisible()).toBe(true);
  await openAgain('/unsent');
  await unsent(1).waitFor();
  await product.startAgain();
  await unsent(1).waitFor({ state: 'detached' });
  await page.getByText('没有待发送的内容').waitFor();
  expect(await reported(office)).toMatchObject({ progress: '主体封顶', revision: 1, reportedBy: '柳岸' });
  expect((await reported(office))?.photographs).toHaveLength(3);
  await page.goto(month);
  await page.getByText('已报', { exact: true }).waitFor();
});

/** The clerk corrects without a line what the office corrects meanwhile. */
const correctBoth = async (mine: string, theirs: string) => {
  await page.goto(month);
  await page.getByRole('heading', { level: 2, name: project }).waitFor();
  await device.setOffline(true);
  await write(page, mine, /^更正这个月/);
  await page.getByRole('button', { name: '更正', exact: true }).click();
  const confirm = page.getByRole('button', { name: '确实如此，提交' });
  await unsent(1).or(confirm).first().waitFor();
  if (await confirm.isVisible()) await confirm.click();
  await unsent(1).waitFor();
  const address = new URL(page.url());
  const units = await office.request.get('/api/projects/choices');
  expect(units.ok()).toBe(true);
  await office.goto('/projects?search=' + encodeURIComponent(project));
  await office.getByText(project).first().click();
  await office.getByRole('link', { name: '填报本月' }).click();
  await office.getByRole('heading', { level: 2, name: project }).waitFor();
  const form = office.getByLabel('形象进度');
  if (!(await form.isVisible())) await office.getByRole('button', { name: `更正这个月 ${project}` }).click();
  await form.fill(theirs);
  await office.getByRole('button', { name: '更正', exact: true }).click();
  const sure = office.getByRole('button', { name: '确实如此，提交' });
  await form.waitFor({ state: 'detached' }).catch(() => {});
  if (await sure.isVisible()) await sure.click();
  await expect.poll(async () => (await reported(office))?.progress, { timeout: patience }).toBe(theirs);
  await device.setOffline(false);
  await page.goto(address.pathname);
  await page.getByText('没有被接受').waitFor();
};

test('what the office keyed in meanwhile is shown beside it, and the person decides', async () => {
  await correctBoth('主体封顶，正在砌墙', '主体验收');
  await page.goto('/unsent');
  await page.getByText(/丁可 于 .* 作了修改/).waitFor();
  await inspect(page, 'unsent-refused-by-telephone');
  await page.getByRole('button', { name: /^打开处理/ }).click();
  const both = page.getByRole('table', { name: '这一项已被别人改过' });
  await both.getByText('主体封顶，正在砌墙').waitFor();
  await both.getByText('主体验收').waitFor();
  await inspect(page, 'unsent-conflict-by-telephone');
  await page.getByRole('button', { name: '仍按我填写的提交' }).click();
  await unsent(1).waitFor({ state: 'detached' });
  expect(await reported(office)).toMatchObject({ progress: '主体封顶，正在砌墙', revision: 3 });
});

const enterAs = async (name: string) => {
  const answer = await device.request.get('/api/session/demonstration-people');
  const { people } = (await answer.json()) as { people: { id: string; name: string }[] };
  return people.find((one) => one.name === name)?.id;
};

test('signing out with something unsent asks first, leaves it, and leaves nothing to read', async () => {
  await correctBoth('墙体完成', '墙体过半');
  await page.getByRole('button', { name: '退出' }).click();
  const dialog = page.getByRole('dialog', { name: '还有 1 件没有发送' });
  await dialog.waitFor();
  await inspect(page, 'sign-out-unsent-by-telephone');
  await dialog.getByRole('button', { name: '先不退出' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '退出' }).click();
  await dialog.getByRole('button', { name: '退出，留在这台设备上' }).click();
  await page.getByText('没有发送的内容 1 件').waitFor();
  const kept = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('guatu');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('answers').objectStore('answers').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );
  expect(kept).toBe(0);
});

test('another person on the same device neither sees it nor sends it', async () => {
  await page.getByRole('button', { name: '丁可' }).click();
  await page.getByRole('navigation').first().waitFor();
  await page.goto('/unsent');
  await page.getByText('没有待发送的内容').waitFor();
  await page.getByText('没有发送的内容 1 件').waitFor();
  expect(await page.getByText('墙体完成').count()).toBe(0);
  expect(await reported(office)).toMatchObject({ progress: '墙体过半' });
});

test('what waits when the session ends waits for the same person', async () => {
  const clerk = await enterAs('柳岸');
  const other = await enterAs('丁可');
  const enter = async (personId: string | undefined) => {
    const answer = await device.request.post('/api/session/enter-as', { data: { personId } });
    expect(answer.ok()).toBe(true);
  };
  await enter(clerk);
  await page.goto('/unsent');
  await page.getByText('没有被接受').first().waitFor();
  await page.getByRole('button', { name: /^放弃这一件/ }).click();
  await page.getByRole('button', { name: '放弃', exact: true }).click();
  await page.getByText('没有待发送的内容').waitFor();

  await page.goto(month);
  await page.getByRole('heading', { level: 2, name: project }).waitFor();
  await device.setOffline(true);
  await write(page, '屋面完成', /^更正这个月/);
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await unsent(1).waitFor();
  // Meanwhile somebody else signs in with the same browser, and its page comes back first.
  await device.setOffline(false);
  await product.crash();
  await product.startAgain();
  await enter(other);
  await openAgain('/unsent');
  await page.getByText('没有发送的内容 1 件').waitFor();
  expect(await reported(office)).toMatchObject({ progress: '墙体过半' });

  await page.getByRole('button', { name: '退出' }).click();
  await page.getByRole('button', { name: '柳岸' }).click();
  await expect.poll(async () => (await reported(office))?.progress, { timeout: patience }).toBe('屋面完成');
  expect(await reported(office)).toMatchObject({ reportedBy: '柳岸' });
});

test('a device without room says so, and what was typed stays', async () => {
  await page.goto(month);
  await page.getByRole('heading', { level: 2, name: project }).waitFor();
  await page.getByRole('button', { name: /^更正这个月/ }).click();
  await page.getByLabel('形象进度').fill('外墙粉刷');
  await device.setOffline(true);
  // As browsers say it; a disk cannot be filled here.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const correct = page.getByRole('button', { name: /更正$/ });
  await correct.click();
  await page.getByText('这台设备的存储空间满了').waitFor();
  expect(await page.getByLabel('形象进度').inputValue()).toBe('外墙粉刷');
  await page.getByLabel(/添加照片/).setInputFiles(await largePhotograph('北.jpg'));
  await page.getByText('照片没有保存下来').waitFor();
  // It would go without the photograph.
  expect(await correct.isDisabled()).toBe(true);
  await inspect(page, 'offline-full-by-telephone');
  await device.setOffline(false);
  await page.getByLabel('图片说明 4').waitFor();
  await correct.click();
  await expect.poll(async () => (await reported(office))?.progress, { timeout: patience }).toBe('外墙粉刷');
  expect((await reported(office))?.photographs).toHaveLength(4);
});

/** The product behind a proxy, which can pretend that the server was updated and its earlier files are gone. */
const behindProxy = async () => {
  let updated = false;
  const { hostname, port } = new URL(product.url);
  const proxy: Server = createServer((asked, answer) => {
    if (updated && asked.url?.startsWith('/assets/')) return void answer.writeHead(404).end();
    const headers = { ...asked.headers };
    // The whole text, to be changed below.
    for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since']) delete headers[name];
    const passed = ask({ hostname, port, path: asked.url, method: asked.method, headers }, (got) => {
      if (!updated || asked.url !== '/sw.js') {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        return void got.pipe(answer);
      }
      const { 'content-length': _length, etag: _etag, 'last-modified': _modified, ...rest } = got.headers;
      answer.writeHead(200, rest);
      // Another build of no parts but the page: its version and its list of files are its own.
      const chunks: Buffer[] = [];
      got.on('data', (chunk: Buffer) => chunks.push(chunk));
      got.on('end', () =>
        answer.end(
          Buffer.concat(chunks)
            .toString()
            .replace(/"version":"\w+"/, '"version":"another"')
            .replace(/"files":\[[^\]]*\]/, '"files":["/seal.svg"]'),
        ),
      );
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    update: () => void (updated = true),
    stop: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
};

test('a new build is offered and never taken by itself, and the old page keeps all its parts', async () => {
  const proxy = await behindProxy();
  const open = await sitDown(browser, proxy.url, '柳岸', phone);
  await open.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => open.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: patience })
    .toBe(true);
  await open.getByRole('link', { name: '项目', exact: true }).click();
  const words = open.getByRole('searchbox').first();
  await words.fill('没有提交的字');
  expect(await open.getByText('系统有了新版本').count()).toBe(0);
  proxy.update();
  await open.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await open.getByText('系统有了新版本').waitFor();
  expect(await words.inputValue()).toBe('没有提交的字');
  await inspect(open, 'newer-page-by-telephone');
  // A room that was never visited: its parts are gone from the server, and here.
  await open.getByRole('button', { name: '更多' }).click();
  await open.getByRole('link', { name: '机制', exact: true }).click();
  await open.getByRole('heading', { level: 1, name: '机制' }).waitFor();
  await open.context().close();
  proxy.stop();
});
