import { describe, expect, it } from 'vitest';
import { FRAMED_POLICY, UNFRAMED_POLICY } from './content-policy.ts';
import { headerRules } from './header-rules.ts';
import { formatHeaders, parseHeaders, READINGS } from './headers-file.ts';

const SHAPE = {
  base: '/',
  folders: ['en/', 'zh-hant/'],
  embeds: ['framed/', 'en/framed/'],
  forms: ['form/', 'en/form/'],
  opened: ['events/*.ics', 'en/years/*.md'],
  asked: ['https://api.forge.example', 'https://forge.example'],
};
const OPEN = [
  '/api/v1/index.json',
  '/feeds/a.xml',
  '/en/feeds/a.xml',
  '/zh-hant/feeds/a.xml',
  ...[
    '/feed.xml',
    '/en/feed.json',
    '/calendar.ics',
    '/zh-hant/calendar.ics',
    '/calendar/upcoming.ics',
    '/events/x.ics',
    '/en/years/2024/years-2024.md',
  ],
];
const CLOSED = [
  '/events/x/',
  '/en/events/x/',
  '/en/',
  '/fr/feeds/a.xml',
  '/feed.xml.html',
  '/events/x.json',
  '/en/years/2024/',
  '/form/form.json',
];
const rules = headerRules(SHAPE);
const FRAMED = [
  ...['/framed/timeline/', '/framed/timeline/index.html', '/en/framed/timeline/'],
  ...['/framed/card/events/x/', '/en/framed/no/'],
];
const FORMS = ['/form/', '/form/index.html', '/en/form/'];
const OTHERS = [
  ...['/', '/index.html', '/en/', '/en/index.html', '/events/x/', '/404.html', '/icon.svg'],
  ...['/nowhere/', '/%zz', '/%65vents/x/', '/fr%61med/timeline/', '/framed', '/framed.html'],
  ...['/fr/framed/timeline/', '/assets/a.1234.css', '/assets/no', '/api/v1/index.json'],
  ...['/form/no/', '/form/form.json', '/en/form/known.json'],
];

describe.each(Object.entries(READINGS))('on a host that reads rules %s', (_name, read) => {
  const of = (path: string): Record<string, string> => read(path, rules);

  it.each(OTHERS)('%s has the one policy and may not be framed', (path) => {
    expect(of(path)['Content-Security-Policy']).toBe(UNFRAMED_POLICY);
    expect(of(path)['X-Frame-Options']).toBe('SAMEORIGIN');
  });

  it.each(FRAMED)('%s has the one policy and may be framed', (path) => {
    expect(of(path)['Content-Security-Policy']).toBe(FRAMED_POLICY);
    expect(of(path)).not.toHaveProperty('X-Frame-Options');
  });

  it.each(FORMS)(
    '%s, the form, may ask the forge and nobody else, and answers its window',
    (path) => {
      const policy = of(path)['Content-Security-Policy'] ?? '';
      expect(policy).toContain(
        "connect-src 'self' blob: data: https://api.forge.example https://forge.example;",
      );
      expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self';");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(of(path)['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
      expect(of(path)['X-Frame-Options']).toBe('SAMEORIGIN');
    },
  );

  it.each([...OTHERS, ...FRAMED])('%s has each header once', (path) => {
    expect(of(path)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(of(path)['Cache-Control']).toMatch(/^public, max-age=(0, must-reval|31536000, immut)/);
  });

  it('keeps files with a hash in their name for a year and asks again for all else', () => {
    expect(of('/assets/a.1234.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(of('/en/events/x/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });

  it('opens the data files to scripts of other sites, and only those', () => {
    for (const path of OPEN) expect(of(path)['Access-Control-Allow-Origin'], path).toBe('*');
    for (const path of CLOSED) {
      expect(of(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
    }
  });
});

describe('headerRules', () => {
  it('puts every rule below the base path', () => {
    const paths = headerRules({ ...SHAPE, base: '/chronicle/' }).map(({ path }) => path);
    expect(paths).toContain('/chronicle/*');
    expect(paths.filter((path) => !path.startsWith('/chronicle/'))).toEqual([]);
  });

  it('stays within what hosts read: a hundred rules of lines of 2,000 characters', () => {
    const lines = formatHeaders(rules).split('\n');
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('allows no inline code', () => {
    expect(UNFRAMED_POLICY).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(UNFRAMED_POLICY).not.toContain('unsafe-inline');
  });
});

describe('the _headers file', () => {
  it('is read back as it was written', () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  it('may hold comments and empty lines', () => {
    expect(parseHeaders('# for all\n/*\n\n  # why\n  X-A: 1\n  ! X-B\n')).toEqual([
      { path: '/*', headers: { 'X-A': '1' }, instead: ['X-B'] },
    ]);
  });

  it('joins equal names of rules that take nothing back', () => {
    const two = parseHeaders('/*\n  X-A: 1\n/b/*\n  X-A: 2\n/c/*\n  ! X-A\n  X-A: 3\n');
    expect(READINGS.joined('/b/', two)['X-A']).toBe('1, 2');
    expect(READINGS.joined('/c/', two)['X-A']).toBe('3');
    expect(READINGS.last('/b/', two)['X-A']).toBe('2');
  });
});
