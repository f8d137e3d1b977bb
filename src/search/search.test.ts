import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '#building/index-search.ts';
import { openTrialIndex } from '../../tests/search-index/trial-index.ts';
import { search, searchWhole } from './search.ts';
import { LANGUAGES, openTrialSearch, REQUEST } from './search.test-asking.ts';
import { PLAIN, TRIAL_SYNONYMS, trialDocuments } from './search.test-documents.ts';

const { means, fresh, ask, close } = await openTrialSearch();
afterAll(close);

describe('two answers', () => {
  const request = { ...REQUEST, text: 'doi ngoai', counted: false };

  it('begin with titles, summaries and the best bodies, to which the full texts add', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...PLAIN,
      kind: 'event',
      lang: 'vi',
      id: `bai-${at}`,
      url: `/vi/bai-${at}/`,
      title: `Bài ${at}`,
      summary: '',
      names: [],
      body: `Lễ khai mạc có ${'pháo hoa '.repeat(1 + (at % 5))}và âm nhạc.`,
    }));
    const large = await openTrialIndex({ documents: many, synonyms: [], languages: ['vi'] });
    const answers = [];
    const asked = { ...request, text: 'pháo hoa' };
    for await (const answer of search(large.open('vi'), asked)) answers.push(answer);
    await large.close();
    expect(answers.map(({ searched }) => searched)).toEqual(['heads so far', 'all']);
    const [first, last] = answers.map(({ hits }) => hits.map(({ record }) => record));
    expect([first?.length, last?.length]).toEqual([40, 60]);
    expect(last).toEqual(expect.arrayContaining([...(first ?? [])]));
  });

  it('are one, without any full text, when the first hits are certain', async () => {
    const [answer] = [await searchWhole(fresh(/^pagefind/), { ...request, enough: 1 })];
    expect(answer.searched).toBe('heads enough');
    const whole = await searchWhole(means, request);
    expect(answer.hits[0]).toEqual(whole.hits[0]);
  });
});

describe('files that do not arrive', () => {
  it('leave titles and summaries when only the full texts are missing', async () => {
    const { hits, searched } = await ask('thành phố busan', {}, fresh(/^(?:bodies|runs)\//));
    expect(searched).toBe('heads only');
    expect(hits.map(({ entry }) => entry.id)).toContain('busan-ket-nghia');
  });

  it('leave them too when Pagefind, which knows what stands side by side, is missing', async () => {
    const { hits, searched } = await ask('"đối ngoại"', {}, fresh(/^pagefind/));
    expect(searched).toBe('heads only');
    expect(hits.length).toBeGreaterThan(0);
  });

  it('are nothing to a question without quotes when Pagefind is missing', async () => {
    expect((await ask('đối ngoại', {}, fresh(/^pagefind/))).searched).toBe('all');
  });

  it('fail the search when the titles are missing', async () => {
    await expect(ask('busan', {}, fresh(/^titles\//))).rejects.toThrow('titles/');
  });

  it('cost no more than the repair when the words are missing', async () => {
    const { hits } = await ask('busan', {}, fresh(/^words\.json/));
    expect(hits[0]?.entry.id).toBe('busan');
  });
});

describe('a small chronicle', () => {
  it('has its index in one file, which answers the same', async () => {
    const settings = {
      documents: trialDocuments(),
      synonyms: TRIAL_SYNONYMS,
      languages: LANGUAGES,
    };
    const small = await openTrialIndex({ ...settings, mostWhole: 100_000 });
    const took: string[] = [];
    const own = await ask(
      'doi ngoai',
      {},
      small.open('vi', undefined, (path) => took.push(path)),
    );
    await small.close();
    const sharded = await ask('doi ngoai');
    expect(took).toEqual(['whole.gz']);
    expect([own.hits, own.facets, own.searched]).toEqual([sharded.hits, sharded.facets, 'all']);
  });
});

describe('the files', () => {
  const build = (outDir: string, documents = trialDocuments()) =>
    buildSearchIndex({
      documents,
      synonyms: TRIAL_SYNONYMS,
      languages: LANGUAGES,
      outDir,
      upcoming: [],
      timeZone: 'UTC',
    });

  it('are the same bytes for the same documents, in whatever order they come', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chronicle-search-'));
    const one = await build(folder);
    const other = await build(folder, trialDocuments().reverse());
    const manifest = await readFile(join(folder, 'search/manifest.json'), 'utf8');
    const folders = await readdir(join(folder, 'search'));
    await rm(folder, { recursive: true, force: true });
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).toBe(manifest);
    expect(folders).toHaveLength(2);
  });

  it('are refused when two documents share an address', async () => {
    const [document] = trialDocuments();
    await expect(build(tmpdir(), document ? [document, document] : [])).rejects.toThrow(
      'Addresses of more than one document: /vi/tong-ket-doi-ngoai-2017/',
    );
  });
});
