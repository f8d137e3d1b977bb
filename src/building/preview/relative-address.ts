/** A page of the site and the path the site is served under (a slash at both ends). */
export interface Place {
  /** File of the page within the site: `su-kien/tea/index.html`. */
  readonly file: string;
  readonly base: string;
}

/**
 * An address within the site as it is written seen from the page itself, with the name of the file that
 * a server would send: so it leads there from a folder too. Null for every other address.
 */
export function relativeAddress(written: string, { file, base }: Place): string | null {
  if (!written.startsWith(base) || written.startsWith('//')) return null;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${wayTo(target, file)}${rest}`;
}

function wayTo(target: string, file: string): string {
  const [from, to] = [file.split('/').slice(0, -1), target.split('/')];
  let shared = 0;
  while (shared < Math.min(from.length, to.length - 1) && from[shared] === to[shared]) shared++;
  const way = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  // A first part with a colon would be read as a scheme.
  return way.split('/', 1)[0]?.includes(':') ? `./${way}` : way;
}
