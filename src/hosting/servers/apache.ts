import { isCompressible } from '../content-types.ts';
import {
  endingsByType,
  errorPage,
  escapePattern,
  headersOf,
  patternOf,
  runsOf,
  type ServerTable,
  type ServerWriter,
} from './server-table.ts';

const REDIRECTS = 'chronicle-redirects.conf';

/** For Apache 2.4, to be included by a virtual host; wants the modules headers, deflate, rewrite and alias. */
export const APACHE: ServerWriter = {
  config: (table) => ({ name: 'apache/chronicle.conf', text: config(table) }),
  redirects: (redirects) => ({
    name: `apache/${REDIRECTS}`,
    text: redirects
      .map(({ from, to }) => `RedirectMatch 301 "^${escapePattern(from)}$" "${to}"\n`)
      .join(''),
  }),
};

function config(table: ServerTable): string {
  const { base, root } = table;
  const place = base === '/' ? `DocumentRoot "${root}"` : `Alias "${base.slice(0, -1)}" "${root}"`;
  return `# Written by \`npm run deploy:files\`; include it in your virtual host. It wants the modules headers, deflate, rewrite
# and alias: a2enmod headers deflate rewrite alias
${place}
ServerSignature Off
AddDefaultCharset Off
ErrorDocument 404 ${errorPage(table)}
FileETag MTime Size
# Else nobody who has a compressed page could ask whether it is still the same.
DeflateAlterETag NoChange
IncludeOptional conf-available/${REDIRECTS}*

# Names that begin with a dot are private, and what other hosts read of a site is nobody's page.
RedirectMatch 404 "(^|/)(\\.(?!well-known(/|$))|_(headers|redirects)$)"

<Directory "${root}">
  Require all granted
  AllowOverride None
  Options -Indexes -MultiViews
  DirectoryIndex index.html
  DirectorySlash On
${types(table)}

  RewriteEngine On
  RewriteCond "%{REQUEST_FILENAME}" -d
  RewriteCond "%{REQUEST_FILENAME}/index.html" !-f
  RewriteRule "^" - [R=404,L]

  AddOutputFilterByType DEFLATE ${compressible(table).join(' ')}
</Directory>

${headers(table)}
`;
}

function types(table: ServerTable): string {
  return [...endingsByType(table)]
    .map(([type, endings]) => `  AddType "${type}" ${endings.map((one) => `.${one}`).join(' ')}`)
    .join('\n');
}

function compressible({ types: all }: ServerTable): string[] {
  const chosen = Object.values(all).filter(isCompressible);
  return [...new Set(chosen.map((type) => type.split(';')[0] ?? type))].sort();
}

function headers({ headers: rules }: ServerTable): string {
  const blocks = runsOf(rules, headersOf).map(({ paths, value }) => {
    const own = Object.entries(value.headers).map(
      ([name, text]) => `  Header always set ${name} "${text.replace(/["\\]/g, '\\$&')}"`,
    );
    const gone = value.gone.map((name) => `  Header always unset ${name}`);
    return `<LocationMatch "${patternOf(paths)}">\n${[...own, ...gone].join('\n')}\n</LocationMatch>`;
  });
  return blocks.join('\n\n');
}
