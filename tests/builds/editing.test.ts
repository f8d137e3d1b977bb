import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, systemChromium } from '../../src/workshop/chromium.ts';

// A project has one server for editing at a time: this one is of a copy.
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const EVENT = 'events/2023/hoi-nghi.md';
const PAGE = 'pages/vi/gioi-thieu.mdx';

let home = '';
let server: ChildProcess;
let address = '';
let browser: Browser;
let page: Page;

const pathOf = (file: string) => join(home, 'content', file);

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(pathOf(file), change(await readFile(pathOf(file), 'utf8')));
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'editing-'));
  for (const name of COPIED) await cp(name, join(home, name), { recursive: true });
  await symlink(resolve('node_modules'), join(home, 'node_modules'));
  await cp('tests/fixtures/valid', join(home, 'content'), { recursive: true });
  // It begins with a file that nobody can read.
  await edit(EVENT, (text) => text.replace(/^date: .*$/m, 'date: "26/4/2023'));
  address = await startServer();
  const executablePath = systemChromium();
  const own = executablePath === null ? {} : { executablePath };
  browser = await chromium.launch({ ...own, args: [...CHROMIUM_FLAGS] });
  page = await newPage();
});
afterAll(async () => {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

/** Its first page is made while the server still packs what it is made of. */
async function newPage(): Promise<Page> {
  const made = await browser.newPage();
  made.setDefaultTimeout(120_000);
  return made;
}

function startServer(): Promise<string> {
  return new Promise((settle, refuse) => {
    let output = '';
    server = spawn(
      process.execPath,
      [join(home, 'node_modules/.bin/astro'), 'dev', '--port', '4700'],
      {
        cwd: home,
        // Nothing of the test runner's own: it says of itself that nothing is watched.
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          CONTENT_DIR: join(home, 'content'),
          NO_COLOR: '1',
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
    );
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [, found] = /(http:\/\/localhost:\d+)\//.exec(output) ?? [];
        if (found) settle(found);
      });
    }
    server.on('close', () => {
      refuse(new Error(output));
    });
  });
}

describe('npm run dev', () => {
  it('begins although a file is at fault, and says so in the page', async () => {
    await page.goto(address);
    await page.getByText(`${EVENT}:`).waitFor();
  });

  it('shows the event as soon as it is mended, without the panel', async () => {
    await page.goto(`${address}/su-kien/hoi-nghi/`);
    await edit(EVENT, (text) => text.replace(/^date: .*$/m, 'date: "2023-04-26"'));
    await page.getByRole('heading', { level: 1, name: 'Hội nghị tổng kết' }).waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('content-problems')?.hidden,
    );
  });

  it('tells a new fault in place, with its line and its repair', async () => {
    await edit(EVENT, (text) => text.replace(/^date: .*$/m, 'date: "26/4/2023"'));
    const panel = page.locator('content-problems');
    await panel.getByText(`${EVENT}:4`).waitFor();
    await panel.getByText('2023-04-26').waitFor();
    expect(await panel.locator('a', { hasText: 'Giải thích' }).getAttribute('href')).toBe(
      '/huong-dan/loi/date-not-edtf/',
    );
    await edit(EVENT, (text) => text.replace(/^date: .*$/m, 'date: "2023-04-27"'));
    await page.getByText('27.4.2023').first().waitFor();
  });

  it('shows the problems in the place of a page that cannot be rendered, then the page', async () => {
    const before = await readFile(pathOf(PAGE), 'utf8');
    await edit(PAGE, (text) => `${text}\n<Timeline\n`);
    // The other page may still be reading itself anew.
    page = await newPage();
    await page.goto(`${address}/gioi-thieu/`);
    await page.getByText(`${PAGE}:`).waitFor();
    expect(await page.content()).not.toContain('node_modules/@astrojs/mdx');
    await writeFile(pathOf(PAGE), before);
    await page.locator('html:not([data-content-problems]) h1').first().waitFor();
  });
});
