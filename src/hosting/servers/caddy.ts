import {
  endingsByType,
  headersOf,
  runsOf,
  type ServerTable,
  type ServerWriter,
} from './server-table.ts';

const REDIRECTS = 'chronicle-redirects.caddy';

/**
 * For Caddy. Everything stands in one \`route\`, which keeps the order in which it is written: Caddy would else put
 * headers in an order of its own.
 */
export const CADDY: ServerWriter = {
  config: (table) => ({ name: 'caddy/Caddyfile', text: caddyfile(table) }),
  redirects: (redirects) => ({
    name: `caddy/${REDIRECTS}`,
    // Caddy refuses a file with nothing in it.
    text: `# Written by \`npm run deploy:files\`.\n${redirects
      .map(({ from, to }, index) => {
        const matcher = `@moved${index}`;
        return `${matcher} path ${quoted(from)}\nredir ${matcher} ${quoted(to)}{chronicle_query} 301\n`;
      })
      .join('')}`,
  }),
};

function caddyfile(table: ServerTable): string {
  return `# Written by \`npm run deploy:files\`. CHRONICLE_ADDRESS is where it answers (chronicle.example.org: Caddy gets the
# certificate itself), CHRONICLE_ROOT the folder that holds the built site.
{$CHRONICLE_ADDRESS::8080} {
	root * {$CHRONICLE_ROOT:${table.root}}
	encode zstd gzip

	map {query} {chronicle_query} {
		"" ""
		default "?{query}"
	}

	route {
${indent([...rules(table), types(table), HIDDEN, `import ${REDIRECTS}*`, place(table)].join('\n\n'), 2)}
	}

	handle_errors {
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

const HIDDEN = `# Names that begin with a dot are private, and what other hosts read of a site is nobody's page.
@hidden {
	path */.* */_headers */_redirects
	not path */.well-known/*
}
error @hidden 404`;

/**
 * Each address gets the headers of the last rules that match it, and of none before: headers that are taken back
 * are so at the very end, where an answer that is an error no longer passes.
 */
function rules({ headers }: ServerTable): string[] {
  const runs = runsOf(headers, headersOf);
  return runs.map(({ paths, value }, index) => {
    const later = runs.slice(index + 1).flatMap((run) => run.paths);
    const not = later.length > 0 ? `\n\tnot path ${later.map(quoted).join(' ')}` : '';
    const matcher = `@kind${index} {\n\tpath ${paths.map(quoted).join(' ')}${not}\n}`;
    const lines = Object.entries(value.headers).map(([name, text]) => `\t${name} ${quoted(text)}`);
    return `${matcher}\nheader @kind${index} {\n${lines.join('\n')}\n}`;
  });
}

function types(table: ServerTable): string {
  const lines = [...endingsByType(table)].map(([type, endings], index) => {
    const paths = endings.map((ending) => `*.${ending}`).join(' ');
    return `@type${index} path ${paths}\nheader @type${index} Content-Type ${quoted(type)}`;
  });
  return lines.join('\n');
}

function place({ base }: ServerTable): string {
  const own = base.slice(0, -1);
  // Written out: what Caddy redirects by itself loses its query.
  const files = `@folder {
	not path */
	path_regexp ^/[^/]
	file {path}/index.html
}
redir @folder ${own}{path}/{chronicle_query} 301
file_server {
	precompressed br gzip
}`;
  if (own === '') return files;
  return `redir ${own} ${base}{chronicle_query} 301
handle_path ${base}* {
${indent(files, 1)}
}
error 404`;
}

function indent(text: string, depth: number): string {
  return text.replace(/^(?=.)/gm, '\t'.repeat(depth));
}

function quoted(text: string): string {
  return /^[\w/.*@+:-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
