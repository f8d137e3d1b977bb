import { describe, expect, it } from 'vitest';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { RECORD_COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { packKnown, unpackKnown } from '../check/known.ts';
import { previewEvent } from './preview-entry.ts';

const NOW = Date.UTC(2026, 0, 1);
const KEPT: readonly CollectionName[] = ['site', 'taxonomy', ...RECORD_COLLECTIONS];
const valid = await readFolder('tests/fixtures/valid');
const knownOf = (files: typeof valid) =>
  unpackKnown(
    packKnown(
      readFiles(files)
        .records.filter(({ placed }) => KEPT.includes(placed.collection))
        .map(({ placed, read }) => ({ file: placed.file, data: read.value })),
    ),
  );
const known = knownOf(valid);
const ground = { known, languages: ['vi', 'en'], lang: 'vi', base: '/', now: NOW };
const file = 'events/2023/hoi-nghi.md';
const text = valid.find((each) => each.file === file)?.text ?? '';
const shown = (changed: string, lang = 'vi') =>
  previewEvent({ files: [{ file, text: changed }], replaced: [] }, { ...ground, lang });

/** The event where its source says more. */
const shownWith = (more: Record<string, string>) => {
  const lines = Object.entries(more).map(([key, value]) => `${key}: ${value}\n`);
  const files = valid.map((each) =>
    each.file === 'sources/bao-moi.yaml'
      ? { ...each, text: `${each.text}${lines.join('')}` }
      : each,
  );
  return previewEvent(
    { files: [{ file, text }], replaced: [] },
    { ...ground, known: knownOf(files) },
  );
};

describe('previewEvent()', () => {
  it('shows the event as its page will: date in words, names of records, numbered sources', async () => {
    const more = text.replace('sources:', 'partners: [busan]\nplace: Nhà hát <lớn>\nsources:');
    const page = (await shown(more)) ?? '';
    expect(page).toContain('<time datetime="2023-04-26">26.4.2023</time>');
    expect(page).toContain('<a class="quiet" href="/dia-phuong/busan/">Busan</a>');
    expect(page).toContain('Nhà hát &lt;lớn&gt;');
    expect(page).toContain('<sup class="cite"><a href="#source-1"');
  });

  it('says how a source was read, and leads to the copy that stays', async () => {
    const read = { accessed: '"2025-11-28"', readAs: 'part' };
    expect(await shownWith(read)).toContain('<span class="meta reading">đọc một phần, 28.11.2025');
    expect(await shownWith({ ...read, archived: 'https://example.net/copy' })).toContain(
      '<a class="copy" href="https://example.net/copy">đọc một phần bản lưu, 28.11.2025 ↗</a>',
    );
    expect(await shownWith({ archived: 'https://example.net/copy' })).toContain('>bản lưu ↗</a>');
    expect(await shown(text)).not.toMatch(/class="(copy|meta reading)"/);
  });

  it('makes the body safe, as the build does', async () => {
    const page = await shown(`${text}\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n`);
    expect(page).not.toMatch(/<script|javascript:/);
  });

  it('shows what is there of an event that is not finished, and nothing without a date', async () => {
    const unfinished = '---\ndate: "2024-05"\ntitle: Lễ ký\nplace: 5\n---\n\nMột câu.\n';
    expect(await shown(unfinished)).toMatch(
      /<h1>\s*Lễ ký\s*<\/h1>[^]*tháng 5\/2024[^]*…[^]*Một câu\./,
    );
    expect(await shown('---\ntitle: Lễ ký\n---\n')).toBeNull();
    expect(await shown('---\n{}\n---\n')).toBeNull();
  });

  it('speaks the language of the pane', async () => {
    expect(await shown(text, 'en')).toContain('26 April 2023');
  });
});
