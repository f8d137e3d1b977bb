import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { nearest } from '#domain/rules/nearest.ts';
import { referenceFault } from '#domain/rules/unknown-reference.ts';
import { BOUNDS } from '#schemas/bounds.ts';
import { recordOfUrl } from '#markdown/notation.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { BodyContext } from './body-context.ts';
import { onlyRecord } from './link-slips.ts';
import type { BodyFault, Mention } from './mentions.ts';

/** What is wrong with one mention; null when nothing is. */
export function bodyFault(mention: Mention, context: BodyContext): BodyFault | null {
  switch (mention.kind) {
    case 'citation':
      return citationFault(mention.value, context);
    case 'link':
      return linkFault(mention.value, context);
    case 'image':
      return imageFault(mention.value, context);
    case 'html':
      return context.isPage ? null : htmlFault(mention.value);
    case 'heading':
      return headingFault(Number(mention.value), context);
    case 'hidden':
      return {
        kind: 'invisible-character',
        variant: 'entity',
        params: { code: mention.value, count: 1 },
      };
    case 'depth': {
      const params = { size: mention.value, most: BOUNDS.body.depth };
      return { kind: 'body-too-complex', variant: 'depth', params };
    }
  }
}

function citationFault(id: string, { listed, known, ground }: BodyContext): BodyFault | null {
  if (listed === null || listed.includes(id)) return null;
  const exists = known.source.get(id) === id || ground.isUnread({ kind: 'source', id });
  if (exists) return { kind: 'unlisted-source', params: { id } };
  const near = nearest(id, listed) ?? nearest(id, known.source.keys());
  if (near === null) return { kind: 'unknown-citation', params: { id } };
  return { kind: 'unknown-citation', variant: 'nearest', params: { id, nearest: near } };
}

/** An address as browsers read it, who pass over line ends and tabs in it and all that is unseen before it. */
function asRead(url: string): string {
  return url.replaceAll(/\p{Cc}/gu, '').trim();
}

function linkFault(written: string, context: BodyContext): BodyFault | null {
  const url = asRead(written);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const kind = RECORD_KINDS.find((name) => name === scheme);
  // An id in the wrong spelling is no record's address yet, but the right one can be proposed.
  if (kind) {
    const id = recordOfUrl(url)?.id ?? url.slice(kind.length + 1);
    const right = capitalFault(url, kind, id);
    if (right) return right;
    return referenceFault({ kind, id }, context.known, context.ground);
  }
  // An address of another host without its protocol depends on how the page itself was opened.
  if (/^[/\\]{2}/.test(url)) return { kind: 'external-link', variant: 'host', params: { url } };
  if (scheme === 'http' || scheme === 'https') {
    return context.isPage ? null : { kind: 'external-link', params: { url } };
  }
  if (scheme === 'mailto') return null;
  if (url.startsWith('#')) return anchorFault(url, context);
  if (scheme === undefined) {
    const record = onlyRecord(url, context.known);
    if (record)
      return { kind: 'relative-link', variant: 'record', params: { url, nearest: record } };
    return context.isPage ? roomFault(url, context) : { kind: 'relative-link', params: { url } };
  }
  return strangeScheme(scheme, url);
}

/** `Partner:busan`: kinds are written in small letters. */
function capitalFault(url: string, kind: string, id: string): BodyFault | null {
  if (url.startsWith(`${kind}:`)) return null;
  const params = { url, scheme: kind, nearest: `${kind}:${id}` };
  return { kind: 'unknown-link-kind', params };
}

/** Ids of the page around a text: its whole, its list of sources. */
const OF_THE_PAGE = ['#', '#main', '#sources', '#top'];

function anchorFault(url: string, { anchors }: BodyContext): BodyFault | null {
  const known = anchors().map((id) => `#${id}`);
  if (OF_THE_PAGE.includes(url) || known.includes(url)) return null;
  const near = known.find((id) => id === `#part--${slugOf(decode(url))}`) ?? nearest(url, known);
  const params = { url, nearest: near ?? '' };
  return { kind: 'dead-link', variant: near ? 'nearest' : 'anchor', params };
}

/** A page may lead to the interface's pages by their address. */
function roomFault(url: string, { deadEnd }: BodyContext): BodyFault | null {
  const near = url.startsWith('/') ? deadEnd(url) : null;
  if (near === null) return null;
  const base = { kind: 'dead-link', params: { url, nearest: near } } as const;
  return near === '' ? base : { ...base, variant: 'nearest' };
}

function strangeScheme(scheme: string, url: string): BodyFault {
  const params = { url, scheme };
  const id = url.slice(scheme.length + 1);
  const near = nearest(scheme, RECORD_KINDS);
  if (near) return { kind: 'unknown-link-kind', params: { ...params, nearest: `${near}:${id}` } };
  const looksLikeRecord =
    /^[a-z0-9-]+$/.test(id) && !['javascript', 'data', 'vbscript'].includes(scheme);
  return looksLikeRecord
    ? { kind: 'unknown-link-kind', variant: 'none', params }
    : { kind: 'unsafe-link', params };
}

function imageFault(url: string, { file, isPage, hasFile }: BodyContext): BodyFault | null {
  const isElsewhere = /^([a-z][a-z0-9+.-]*:|\/)/i.test(url);
  const target = isElsewhere ? null : pathFrom(file, decode(url));
  if (target === null) return { kind: 'image-outside-content', params: { url } };
  if (!isPage) return { kind: 'image-not-shown', params: { url } };
  return hasFile(target) ? null : { kind: 'image-missing', params: { url, target } };
}

/** A path written in a file, from the content folder; null when it leads out of it. */
function pathFrom(file: string, written: string): string | null {
  const parts = file.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray "%" is no escape; the address is then taken as written.
    return url;
  }
}

/** Pages give the title as their only first heading; the fifth and sixth are not styled. */
function headingFault(level: number, { isPage }: BodyContext): BodyFault | null {
  if (isPage || (level >= 2 && level <= 4)) return null;
  return { kind: 'heading-level', params: { level, hashes: '#'.repeat(level) } };
}

/** A comment that hides words, or words lost with the tag they stand behind: the tag alone would not tell. */
function htmlFault(html: string): BodyFault {
  const params = { html: firstTag(html) };
  if (html.startsWith('<!--')) return { kind: 'raw-html', variant: 'comment', params };
  return html.startsWith('</')
    ? { kind: 'raw-html', variant: 'closing', params }
    : { kind: 'raw-html', params };
}

function firstTag(html: string): string {
  return html.trim().split('\n')[0]?.slice(0, 40) ?? '';
}
