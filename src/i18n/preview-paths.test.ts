import { describe, expect, it } from 'vitest';
import { HOME_PREVIEW, previewFile, previewOf, writtenPreview } from './preview-paths.ts';

describe('the picture of a page', () => {
  it('has a path of its own in each language', () => {
    expect(previewFile({ kind: 'event', id: 'hoi-nghi' }, 'vi')).toBe(
      'previews/vi/events/hoi-nghi.png',
    );
    expect(previewFile({ kind: 'country', id: 'JP' }, 'en')).toBe('previews/en/countries/jp.png');
    expect(previewFile(HOME_PREVIEW, 'en')).toBe('previews/en/home.png');
  });

  it('is that of its record, and the home page’s where it has none', () => {
    expect(previewOf({ kind: 'partner', id: 'busan' })).toEqual({ kind: 'partner', id: 'busan' });
    expect(previewOf({ kind: 'source', id: 'press' })).toBe(HOME_PREVIEW);
    expect(previewOf(null)).toBe(HOME_PREVIEW);
  });

  it('is told in messages by its record', () => {
    expect(writtenPreview({ kind: 'year', id: '2023' })).toBe('year:2023');
    expect(writtenPreview(HOME_PREVIEW)).toBe('home');
  });
});
