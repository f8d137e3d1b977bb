import { isCompressible } from '../content-types.ts';
import {
  endingsByType,
  errorPage,
  headerNames,
  patternOf,
  runsOf,
  type ServerTable,
  type ServerWriter,
} from './server-table.ts';

const REDIRECTS = 'chronicle-redirects.map';
const MORE = '/etc/nginx/chronicle.d';

/**
 * For nginx, in its folder `conf.d`. A header stands once for the whole server, with its value looked up by the path:
 * a `location` with headers of its own would take back all others.
 */
export const NGINX: ServerWriter = {
  config: (table) => ({
    name: 'nginx/chronicle.conf',
    text: `${[HEAD, ...headerNames(table).map((name) => headerMap(name, table)), MOVED, server(table)].join('\n\n')}\n`,
  }),
  redirects: (redirects) => ({
    name: `nginx/${REDIRECTS}`,
    // As patterns: how long the letters of a plain address may be depends on the machine (map_hash_bucket_size).
    text: redirects
      .map(({ from, to }) => `${quoted(`~${patternOf([from])}`)} ${quoted(to)};\n`)
      .join(''),
  }),
};

const HEAD = `# Written by \`npm run deploy:files\`; put it into /etc/nginx/conf.d. What is your own (certificates, \`listen 443 ssl\`,
# \`server_name\`, logs) goes into ${MORE}/*.conf, which stands inside the server.`;

const MOVED = `map $uri $chronicle_moved {
  default "";
  include /etc/nginx/conf.d/${REDIRECTS}*;
}`;

/** The value of a header by the path; what has none is not sent. Of patterns the first that matches counts. */
function headerMap(name: string, { headers }: ServerTable): string {
  const [general, ...rules] = headers;
  const usual = general?.headers[name] ?? '';
  const runs = runsOf(rules.toReversed(), (rule) => rule.headers[name] ?? '');
  // What comes last and is as usual needs no line: nothing behind it could match instead.
  if (runs.at(-1)?.value === usual) runs.pop();
  const lines = runs.map(
    ({ paths, value }) => `  ${quoted(`~${patternOf(paths)}`)} ${quoted(value)};`,
  );
  return `map $uri ${variable(name)} {\n${[`  default ${quoted(usual)};`, ...lines].join('\n')}\n}`;
}

function server(table: ServerTable): string {
  const { base, root } = table;
  const lines = [
    'listen 80;',
    'listen [::]:80;',
    `include ${MORE}/*.conf;`,
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${withCharset(table).join(' ')};`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1024;',
    `gzip_types ${compressible(table).join(' ')};`,
    `error_page 404 ${errorPage(table)};`,
    // A folder that may not be listed, and a method that no file answers, are no more than an address that is none.
    `error_page 403 =404 ${errorPage(table)};`,
    ...headerNames(table).map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  return `server {
${lines.map((line) => `  ${line}`).join('\n')}

${types(table)}

  # Looked up at once, by the address that was asked for: later it may be that of the error page.
  set $chronicle_seen "${headerNames(table).map(variable).join('')}";

  if ($chronicle_moved) {
    return 301 $chronicle_moved$is_args$args;
  }

  # Names that begin with a dot are private, and what other hosts read of a site is nobody's page.
  location ~ (^|/)(\\.(?!well-known(/|$))|_(headers|redirects)$) {
    return 404;
  }

${place(base, root)}
}`;
}

function place(base: string, root: string): string {
  if (base === '/') return `  root ${root};\n  index index.html;`;
  return `  root /var/empty;

  location = ${base.slice(0, -1)} {
    return 301 ${base}$is_args$args;
  }

  location ${base} {
    alias ${root}/;
    index index.html;
  }`;
}

function types(table: ServerTable): string {
  const lines = [...endingsByType(table)].map(
    ([type, endings]) => `    ${bare(type)} ${endings.join(' ')};`,
  );
  return `  default_type application/octet-stream;\n  types {\n${lines.join('\n')}\n  }`;
}

function withCharset({ types: all }: ServerTable): string[] {
  return typesWhere(all, (type) => type.includes('charset='));
}

function compressible({ types: all }: ServerTable): string[] {
  return typesWhere(all, isCompressible);
}

/** Types of which something holds; nginx means pages in any case, and warns where they are named too. */
function typesWhere(all: ServerTable['types'], holds: (type: string) => boolean): string[] {
  const chosen = Object.values(all).filter(holds).map(bare);
  return [...new Set(chosen)].filter((type) => type !== 'text/html').sort();
}

function bare(type: string): string {
  return type.split(';')[0] ?? type;
}

function variable(header: string): string {
  return `$chronicle_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
