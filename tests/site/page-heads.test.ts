import { describe, expect, it } from 'vitest';
import { LEAST_LENGTH } from '#i18n/page-heads/description.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { allPages } from './built-site.ts';

/* What search engines and conversations show of a page: its title and its description. */

const { site } = passedRecords(readFiles(await readFolder(contentFolder())).records);
const taglines = Object.values(site.tagline).map(asAttribute);

/** Thousands of pages: their heads are read as text, and what is compared stays escaped as it is. */
const heads = allPages()
  .map(({ path, html }) => ({
    path,
    head: html.slice(0, html.indexOf('</head>')),
    heading: /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '',
  }))
  .filter(({ head }) => !head.includes('<meta name="robots" content="noindex"'))
  .filter(({ head }) => !head.includes('http-equiv="refresh"'))
  .map(({ path, head, heading }) => ({
    path,
    /** Its words, each language apart: a name is often the same in two. */
    heading: `${head.slice(0, 40)} ${inWords(heading)}`,
    title: /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '',
    description: /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '',
  }));

function inWords(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as the pages write it in an attribute. */
function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function sharedBy(field: 'title' | 'description' | 'heading'): string[][] {
  const groups = Map.groupBy(heads, (head) => head[field]);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ path }) => path));
}

describe('the pages that search engines may list', () => {
  it('have a title each', () => {
    expect(heads.filter(({ title }) => title === '')).toEqual([]);
    expect(sharedBy('title')).toEqual([]);
  });

  it('are headed as no other page of their language is', () => {
    expect(sharedBy('heading')).toEqual([]);
  });

  it('have a description each, in each language', () => {
    expect(sharedBy('description')).toEqual([]);
  });

  it('are described at some length, unless all that there is to say is shorter', () => {
    const short = heads
      .filter(({ description }) => description.length < LEAST_LENGTH)
      .filter(({ description }) => !taglines.some((words) => description.endsWith(words)));
    expect(short).toEqual([]);
  });
});
