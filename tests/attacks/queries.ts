/** What may be put into a page's address by whoever hands it on: values that would run, break out, or break off. */
const QUERIES: readonly string[] = [
  '<script>__canary=1</script>',
  '"><img src=x onerror=__canary=1>',
  "'-(__canary=1)-'",
  '</script><script>__canary=1</script>',
  'javascript:__canary=1',
  'data:text/html,<script>__canary=1</script>',
  '//evil.example/',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  '{"__proto__":{"__canary":1}}',
  '${__canary=1}',
  '{{constructor.constructor("__canary=1")()}}',
  '\u0000',
  '\u202E\u2028',
  '%',
  '%E0%A4%A',
  'a'.repeat(2000),
  '-1e999..NaN',
  '<svg><use href="data:image/svg+xml,<svg onload=__canary=1>"/></svg>',
];

/** Names that pages read of their address. */
const NAMES: readonly string[] = [
  ...[
    'q',
    'from',
    'to',
    'as',
    'as-of',
    'lanes',
    'bars',
    'category',
    'pillar',
    'partner',
    'country',
  ],
  ...[
    'strategy',
    'table',
    'where',
    'sort',
    'columns',
    'page',
    'follow',
    'theme',
    'figures',
    'kind',
  ],
  ...['importance', 'year', 'id', 'view', '__proto__[__canary]', 'constructor.prototype.__canary'],
];

/** Addresses of a page in which every name has a value; in each of the `count` addresses another one. */
export function attackedAddresses(path: string, count = 3): string[] {
  const valueAt = (at: number) => encodeURIComponent(QUERIES[at % QUERIES.length] ?? '');
  return Array.from({ length: count }, (_, turn) => {
    const from = turn * Math.floor(QUERIES.length / count);
    const query = NAMES.map((name, at) => `${encodeURIComponent(name)}=${valueAt(from + at)}`);
    return `${path}?${query.join('&')}#${valueAt(from)}`;
  });
}
