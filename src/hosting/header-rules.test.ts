import { describe, expect, it } from 'vitest';
import { headerRules } from './header-rules.ts';
import { formatHeaders, headersFor, parseHeaders } from './headers-file.ts';

const SHAPE = {
  base: '/',
  fronts: ['', 'en/'],
  folders: ['assets', 'api', 'events', 'framed', 'en/events'],
  embeds: ['framed'],
};
const of = (path: string): Record<string, string> => headersFor(path, headerRules(SHAPE));

describe('headerRules', () => {
  it('gives every path the one content policy, without inline code', () => {
    for (const path of ['/', '/en/', '/events/x/', '/framed/x/', '/nowhere/']) {
      expect(of(path)['Content-Security-Policy']).toContain(
        "script-src 'self' 'wasm-unsafe-eval';",
      );
      expect(of(path)['Content-Security-Policy']).not.toContain('unsafe-inline');
    }
  });

  it('lets only the embed folders be framed by other sites', () => {
    expect(of('/events/x/')['Content-Security-Policy']).toMatch(/, frame-ancestors 'self'$/);
    expect(of('/en/')['X-Frame-Options']).toBe('SAMEORIGIN');
    expect(of('/framed/x/')['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(of('/framed/x/')).not.toHaveProperty('X-Frame-Options');
  });

  it('keeps files with a hash in their name for a year and asks again for all else', () => {
    expect(of('/assets/a.1234.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(of('/en/events/x/')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });

  it('opens the data files to scripts of other sites, and only those', () => {
    expect(of('/api/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(of('/events/x/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('puts every rule below the base path', () => {
    const paths = headerRules({ ...SHAPE, base: '/chronicle/' }).map(({ path }) => path);
    expect(paths).toContain('/chronicle/*');
    expect(paths.filter((path) => !path.startsWith('/chronicle/'))).toEqual([]);
  });
});

describe('the _headers file', () => {
  it('is read back as it was written', () => {
    const rules = headerRules(SHAPE);
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  it('may hold comments and empty lines', () => {
    expect(parseHeaders('# for all\n/*\n\n  # why\n  X-A: 1\n')).toEqual([
      { path: '/*', headers: { 'X-A': '1' } },
    ]);
  });
});
