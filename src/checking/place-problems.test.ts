import { describe, expect, it } from 'vitest';
import { placeFile } from '#reading/place-file.ts';
import { placeProblems, proposedSlug } from './place-problems.ts';

const place = (file: string) => {
  const placed = placeFile(file);
  return [placed.collection, placed.id, ...placeProblems(placed).map(({ kind }) => kind)];
};

describe('placeFile()', () => {
  it.each([
    ['events/2023/hoi-nghi.md', 'events', 'hoi-nghi'],
    ['events/2023/hoi-nghi.en.md', 'eventTexts', 'hoi-nghi.en'],
    ['partners/busan.md', 'partners', 'busan'],
    ['partners/busan.en.md', 'partnerTexts', 'busan.en'],
    ['sources/bao-a.yaml', 'sources', 'bao-a'],
    ['pages/vi/gioi-thieu.mdx', 'pages', 'vi/gioi-thieu'],
    ['site.yaml', 'site', 'site'],
    ['guide/wording.yaml', 'wording', 'wording'],
    ['glossary.yaml', 'glossary', 'glossary'],
  ])('%s belongs to %s as %s', (file, collection, id) => {
    expect(place(file)).toEqual([collection, id]);
  });

  it.each(['LICENSE', 'README.md', 'templates/event.md', '.DS_Store', 'events/2023/.gitkeep'])(
    '%s is no content, and no problem',
    (file) => {
      expect(place(file)).toEqual([null, '']);
    },
  );

  it('pictures may lie beside records', () => {
    expect(place('partners/busan.jpg')).toEqual([null, '']);
    expect(place('busan.jpg')).toEqual([null, '', 'misplaced-file']);
  });

  it.each([
    ['events/hoi-nghi.md', 'misplaced-file'],
    ['events/2023/thang-4/hoi-nghi.md', 'misplaced-file'],
    ['partners/chau-a/busan.md', 'misplaced-file'],
    ['partner/busan.md', 'misplaced-file'],
    ['sites.yaml', 'misplaced-file'],
    ['guide/wordings.yaml', 'misplaced-file'],
    ['guide/wording.yml', 'unknown-ending'],
    ['events/2023/Hoi-Nghi.md', 'file-name'],
    ['pages/vi/search.mdx', 'file-name'],
    ['pages/vi/en.mdx', 'file-name'],
    ['pages/vi/assets.mdx', 'file-name'],
    ['pages/vi/pagefind.mdx', 'file-name'],
    ['pages/vi/404.mdx', 'file-name'],
    ['events/2023/hoi_nghi.md', 'file-name'],
    ['events/2023/hoi-nghi.EN.md', 'file-name'],
    ['sources/bao-a.yml', 'unknown-ending'],
    ['events/2023/hoi-nghi.MD', 'unknown-ending'],
    ['events/2023/hoi-nghi.mdx', 'unknown-ending'],
    ['people/a.md', 'unknown-ending'],
    ['events/2023/ghi-chu', 'unknown-ending'],
  ])('%s: %s', (file, kind) => {
    expect(place(file)).toContain(kind);
  });
});

it('An ending that an editor put behind the right one is to be taken off', () => {
  expect(placeProblems(placeFile('events/2023/a.md.txt'))).toMatchObject([
    { kind: 'unknown-ending', params: { target: 'events/2023/a.md' } },
  ]);
});

describe('proposedSlug()', () => {
  it.each([
    ['Lễ ký Bản ghi nhớ', 'le-ky-ban-ghi-nho'],
    ['Đà Nẵng & Busan: 10 năm', 'da-nang-busan-10-nam'],
    ['  부산  ', 'record'],
  ])('%s → %s', (text, slug) => {
    expect(proposedSlug(text)).toBe(slug);
  });

  it('ends after a whole word, within 60 characters', () => {
    const slug = proposedSlug(
      'mot hai ba bon nam sau bay tam chin muoi mot hai ba bon nam sau bay',
    );
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/-(mot|hai|ba|bon|nam|sau)$/);
    expect(proposedSlug('a'.repeat(80))).toHaveLength(60);
  });
});
