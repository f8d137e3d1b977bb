import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { finishedBody } from './finished-body.ts';

const catalogue = joinRecords(made.records({ organisations: [made.organisation('body')] }));
const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi', '/base');
const sources = ['first', 'second'].map((source) => ({ source, locator: null }));
const finished = (html: string) => finishedBody(html, sources, { catalogue, voice });

describe('finishedBody()', () => {
  it('leads links of records to their pages, and keeps the words of one that is not there', () => {
    expect(finished('<a href="organisation:body">x</a>')).toBe(
      `<a href="${voice.routes.record('organisation', 'body')}">x</a>`,
    );
    expect(finished('<a href="organisation:gone">x</a>')).toBe('x');
  });

  it('numbers citations as the list of sources does', () => {
    const html = finished('<sup data-cite="second">second</sup>');
    expect(html).toContain('href="#source-2"');
    expect(html).toContain('>2</a>');
    expect(html).not.toContain('data-cite');
  });
});
