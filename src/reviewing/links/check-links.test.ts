import { describe, expect, it } from 'vitest';
import { askAddress, type Answer, type World } from './ask-address.ts';
import { checkLinks, linksOf, reachedNobody } from './check-links.ts';
import { deadLinks, linksAsMarkdown, linksAsText } from './report.ts';

type Reply = number | Error | { readonly to: string };

/** A network that answers each address with its replies one after another, the last of them for ever. */
function network(replies: Readonly<Partial<Record<string, readonly Reply[]>>>) {
  const asked: string[] = [];
  const waited: number[] = [];
  const turns = new Map<string, number>();
  const answer = (url: string, method = 'GET'): Promise<Response> => {
    asked.push(`${method} ${url}`);
    const turn = turns.get(url) ?? 0;
    turns.set(url, turn + 1);
    const own = replies[url] ?? [];
    const reply = own[Math.min(turn, own.length - 1)] ?? 200;
    if (reply instanceof Error) return Promise.reject(reply);
    const response = new Response(null, { status: typeof reply === 'number' ? reply : 200 });
    Object.defineProperty(response, 'url', { value: typeof reply === 'object' ? reply.to : url });
    return Promise.resolve(response);
  };
  const world: World = {
    fetch: (input, init) => answer(input as string, init?.method),
    wait: (ms) => Promise.resolve(waited.push(ms)),
  };
  return { world, asked, waited };
}

const failure = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
const URL_ = 'https://a.example/x';

async function answerTo(...replies: Reply[]) {
  const { world, asked, waited } = network({ [URL_]: replies });
  return { answer: await askAddress(URL_, world), asked, waited };
}

describe('askAddress', () => {
  it('asks for no more than it needs', async () => {
    const { answer, asked } = await answerTo(200);
    expect(answer).toEqual({ kind: 'alive' });
    expect(asked).toEqual([`HEAD ${URL_}`]);
  });

  it('believes a server that knows no HEAD when it gives the page', async () => {
    expect((await answerTo(404, 200)).answer).toEqual({ kind: 'alive' });
    expect((await answerTo(405, 200)).answer).toEqual({ kind: 'alive' });
  });

  it.each([404, 410])('takes %i for gone', async (status) => {
    expect((await answerTo(status)).answer).toEqual({ kind: 'dead', reason: String(status) });
  });

  it.each([401, 403, 429, 500, 503])('cannot tell from %i', async (status) => {
    expect((await answerTo(status)).answer).toEqual({ kind: 'unclear', reason: String(status) });
  });

  it('takes a server that is no more for gone, and a slow one not', async () => {
    expect((await answerTo(failure('ENOTFOUND'))).answer).toEqual({
      kind: 'dead',
      reason: 'ENOTFOUND',
    });
    const slow = Object.assign(new Error('slow'), { name: 'TimeoutError' });
    expect((await answerTo(slow)).answer).toEqual({ kind: 'unclear', reason: 'TimeoutError' });
  });

  it('asks again where it may have been a passing fault, with longer and longer pauses', async () => {
    const { answer, waited } = await answerTo(503, 503, failure('ECONNRESET'), 200);
    expect(answer).toEqual({ kind: 'alive' });
    expect(waited).toEqual([2000, 4000]);
    expect((await answerTo(404)).waited).toHaveLength(2);
  });

  it('says where a page has gone, unless that is the same page', async () => {
    const to = 'https://b.example/new';
    expect((await answerTo({ to })).answer).toEqual({ kind: 'moved', to });
    for (const same of ['http://a.example/x', 'https://www.a.example/x/', `${URL_}#top`]) {
      expect((await answerTo({ to: same })).answer).toEqual({ kind: 'alive' });
    }
  });
});

const source = (
  file: string,
  url: string | null,
  alsoAt: string[] = [],
  archived: string | null = null,
) => ({ file, url, alsoAt, archived });

describe('checkLinks', () => {
  it('asks each address once, whoever gives it', () => {
    const sources = [
      source('a.yaml', URL_, [URL_]),
      source('b.yaml', URL_),
      source('c.yaml', null),
    ];
    expect(linksOf(sources)).toEqual([{ url: URL_, files: ['a.yaml', 'b.yaml'] }]);
  });

  it('asks for the archived copy too, which must be there when the page is gone', () => {
    const copy = 'https://copies.example/x';
    expect(linksOf([source('a.yaml', URL_, [], copy)]).map(({ url }) => url)).toEqual([URL_, copy]);
    expect(linksOf([source('a.yaml', null, [], copy)])).toEqual([{ url: copy, files: ['a.yaml'] }]);
  });

  it('asks a server one page at a time with pauses, and other servers meanwhile', async () => {
    const urls = ['https://a.example/1', 'https://b.example/1', 'https://a.example/2'];
    const { world, asked, waited } = network({});
    const checked = await checkLinks(linksOf(urls.map((url) => source('a.yaml', url))), world);
    expect(checked.map(({ url }) => url)).toEqual(urls);
    expect(asked).toHaveLength(3);
    expect(waited).toEqual([500]);
  });
});

describe('a machine without a network', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      url: `https://s${at}.example/`,
      files: ['a.yaml'],
    }));
  const lost = new Error('fetch failed', { cause: { code: 'EAI_AGAIN' } });

  it('is not made to wait for all addresses', async () => {
    const { world, asked } = network(Object.fromEntries(many(300).map(({ url }) => [url, [lost]])));
    const checked = await checkLinks(many(300), world);
    expect(checked).toHaveLength(300);
    expect(reachedNobody(checked)).toBe(true);
    expect(new Set(asked).size).toBeLessThan(100);
  });

  it('is not one where a single server answered', async () => {
    const dead = many(300).slice(1);
    const { world, asked } = network(Object.fromEntries(dead.map(({ url }) => [url, [lost]])));
    await checkLinks(many(300), world);
    expect(new Set(asked.map((line) => line.split(' ')[1])).size).toBe(300);
  });
});

describe('reachedNobody', () => {
  const with_ = (answer: Answer) => ({ url: URL_, files: ['a.yaml'], answer });

  it('tells a machine without a network from pages that are gone', () => {
    const lost = with_({ kind: 'dead', reason: 'ENOTFOUND' });
    expect(reachedNobody([lost, with_({ kind: 'unclear', reason: 'EAI_AGAIN' })])).toBe(true);
    expect(reachedNobody([lost, with_({ kind: 'dead', reason: '404' })])).toBe(false);
    expect(reachedNobody([lost, with_({ kind: 'alive' })])).toBe(false);
    expect(reachedNobody([])).toBe(false);
  });
});

describe('the report', () => {
  const links = [
    {
      url: 'https://a.example/x_y',
      files: ['sources/a.yaml'],
      answer: { kind: 'dead', reason: '404' },
    },
    {
      url: 'https://b.example/',
      files: ['sources/b.yaml'],
      answer: { kind: 'unclear', reason: '403' },
    },
    { url: 'https://c.example/', files: ['sources/c.yaml'], answer: { kind: 'alive' } },
  ] as const;

  it('names what is gone, where and why', () => {
    expect(linksAsText(links, 'en')).toMatchInlineSnapshot(`
      "sources/a.yaml  gone  https://a.example/x_y (404)
      sources/b.yaml  unclear  https://b.example/ (403)
      3 addresses: 1 is gone, 0 have moved, 1 is unclear (the server keeps programs out or is busy; readers may well get in).
      "
    `);
    expect(linksAsMarkdown(links, 'vi')).toMatchInlineSnapshot(`
      "### Địa chỉ của các nguồn

      3 địa chỉ: 1 không còn, 0 đã dời, 1 chưa rõ (trang chặn máy hỏi hoặc đang bận; người đọc có thể vẫn mở được).

      #### Không còn mở được: tìm địa chỉ mới hoặc bản lưu, ghi vào “url” hoặc “archived”

      - \`sources/a.yaml\`: https:&#8203;//a.example/x\\_y(404)
      "
    `);
    expect(deadLinks(links)).toBe(1);
  });
});
