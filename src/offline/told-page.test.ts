import { describe, expect, it } from 'vitest';
import { standInFor, titleOf, withKeptPages, withNote } from './told-page.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30, 6);
const words = {
  copy: 'Kept on {date} ({age}).',
  old: 'It is old.',
  missing: 'Not kept & no network.',
  none: 'Nothing.',
  moment: '{d} {month} {y} at {clock}',
  day: '{d} {month} {y}',
  justNow: 'just now',
};
const EN = { language: 'en', path: '/en/offline/', words };
const VI = { language: 'vi', path: '/ngoai-tuyen/', words };
const page =
  '<html lang="en"><title>A &amp; B</title><main id="m" class="x"><h1>A</h1></main></html>';
const list = '<main><div data-kept-pages class="y"><p>none</p></div></main>';

describe('the copy of a page', () => {
  it('says at its top when it was kept', () => {
    expect(withNote(page, NOW - DAY, NOW, words, 'UTC')).toContain(
      '<main id="m" class="x"><p class="kept-copy" role="status">Kept on 29 November 2026 at 06:00 (yesterday).</p><h1>',
    );
  });

  it('says that it is old where it is', () => {
    expect(withNote(page, NOW - 40 * DAY, NOW, words)).toContain('(40 days ago). It is old.</p>');
  });

  it('stays as it is where it has no main part', () => {
    expect(withNote('<p>x</p>', NOW, NOW, words)).toBe('<p>x</p>');
  });
});

describe('what stands in for a page', () => {
  const kept = [
    { path: '/a/?"<', title: 'A &amp; B', language: 'vi', at: NOW - DAY },
    { path: '/b/', title: 'B', language: 'en', at: NOW },
  ];

  it('lists the kept pages, newest first, each in its language', () => {
    const told = withKeptPages(list, kept, EN, true, 'UTC');
    expect(told).toContain(
      '<main><p class="kept-copy" role="status">Not kept &amp; no network.</p><ul',
    );
    expect(told.indexOf('>B</a>')).toBeLessThan(told.indexOf('>A &amp; B</a>'));
    expect(told).toContain('<a href="/a/?&quot;&lt;" lang="vi">A &amp; B</a>');
    expect(told).not.toContain('data-kept-pages');
  });

  it('says nothing of a missing page where it was asked for itself, and that nothing is kept', () => {
    expect(withKeptPages(list, [], EN, false)).toBe('<main><p>Nothing.</p></main>');
  });

  it('is in the language of the address', () => {
    const site = { base: '/', standIns: [VI, EN] };
    expect(standInFor('/en/events/x/', site)).toBe(EN);
    expect(standInFor('/su-kien/x/', site)).toBe(VI);
    expect(standInFor('/entry/', site)).toBe(VI);
  });
});

it('takes a title as it is written, and no element with it', () => {
  expect(titleOf(page)).toBe('A &amp; B');
  expect(titleOf('<title>"a" > b</title>')).toBe('a  b');
});
