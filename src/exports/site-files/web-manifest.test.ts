import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { ICONS, PAPER, webManifest } from './web-manifest.ts';

const { site, taxonomy } = joinRecords(records({}));
const manifestIn = (lang: string) =>
  webManifest(site, voiceOf(site, taxonomy, lang, '/sub/'), '/sub/');

describe('webManifest', () => {
  it('is in the words of its language, and begins at that language’s home page', () => {
    expect(manifestIn('vi')).toMatchObject({ lang: 'vi', start_url: '/sub/', scope: '/sub/' });
    expect(manifestIn('en')).toMatchObject({
      lang: 'en',
      name: voiceOf(site, taxonomy, 'en').text(site.name),
      start_url: '/sub/en/',
      scope: '/sub/',
    });
  });

  it('names the mark below the base path', () => {
    const sources = manifestIn('vi').icons.map(({ src }) => src);
    expect(sources).toContain('/sub/icon-192.png');
    expect(sources.every((src) => src.startsWith('/sub/'))).toBe(true);
  });

  it('has the paper of the style sheet', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(tokens).toContain(`--paper: light-dark(${PAPER},`);
  });
});

describe('the mark', () => {
  it.each(ICONS.filter(({ type }) => type === 'image/png'))(
    '$file is a picture of $sizes pixels',
    ({ file, sizes }) => {
      const bytes = readFileSync(`public/${file}`);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    },
  );
});
