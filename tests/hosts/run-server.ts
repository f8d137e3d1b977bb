import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { SERVERS } from '#hosting/servers/servers.ts';
import type { ServerTable } from '#hosting/servers/server-table.ts';
import type { Redirect } from '#hosting/redirects-file.ts';

export type ServerName = keyof typeof SERVERS;

/** True for the servers that are known here. */
export function isServerName(name: string): name is ServerName {
  return Object.hasOwn(SERVERS, name);
}

/** A server that runs. */
export interface RunningServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** How a server is started, with its files in `home`, to answer at `port` of this machine alone. */
interface Start {
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** The server's own main file, which takes in the one that is tested. */
  readonly main: { readonly name: string; readonly text: string };
  /** What of the tested file says where it lies and answers, as a machine's keeper would change it. */
  readonly placed: (text: string) => string;
}

const STARTS: Readonly<Record<ServerName, (home: string, port: number) => Start>> = {
  nginx: (home, port) => ({
    command: ['nginx', '-p', home, '-e', join(home, 'error.log'), '-c', join(home, 'main.conf')],
    main: {
      name: 'main.conf',
      text: `daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
user root;
events {}
http {
  access_log off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  include ${home}/nginx/chronicle.conf;
}
`,
    },
    placed: (text) =>
      text
        .replace(/^ *listen \[::\]:80;\n/m, '')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replaceAll('/etc/nginx/conf.d', join(home, 'nginx'))
        .replaceAll('/etc/nginx/chronicle.d', join(home, 'more')),
  }),
  caddy: (home, port) => ({
    command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')],
    environment: {
      CHRONICLE_ADDRESS: `http://127.0.0.1:${port}`,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
    },
    main: { name: 'Caddyfile', text: `{\n\tadmin off\n}\nimport caddy/Caddyfile\n` },
    placed: (text) => text,
  }),
  apache: (home, port) => ({
    command: ['apache2', '-DFOREGROUND', '-d', home, '-f', join(home, 'main.conf')],
    main: {
      name: 'main.conf',
      text: `ServerRoot ${home}
${[
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'filter',
  'deflate',
  'rewrite',
  'alias',
  'autoindex',
]
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
PidFile ${home}/apache.pid
ErrorLog ${home}/error.log
TypesConfig /dev/null
ServerName localhost
User www-data
Group www-data
Listen 127.0.0.1:${port}
<VirtualHost 127.0.0.1:${port}>
  Include ${home}/apache/chronicle.conf
</VirtualHost>
`,
    },
    placed: (text) => text.replaceAll('conf-available/', `${home}/apache/`),
  }),
};

/** Starts a server with the files that are written for it; throws with what it says when it does not answer. */
export async function runServer(
  name: ServerName,
  home: string,
  table: ServerTable,
  redirects: readonly Redirect[],
): Promise<RunningServer> {
  const port = await freePort();
  const { command, environment, main, placed } = STARTS[name](home, port);
  const config = SERVERS[name].config(table);
  await mkdir(join(home, 'more'), { recursive: true });
  // Apache reads as another user.
  await chmod(home, 0o755);
  await put(home, { ...config, text: placed(config.text) });
  await put(home, SERVERS[name].redirects(redirects));
  await put(home, main);
  const [program, ...args] = command;
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`, ...environment };
  const child = spawn(program, args, { env, cwd: home });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close').catch((error: unknown) => (said += String(error)));
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, () => child.exitCode !== null).catch(async (error: unknown) => {
    child.kill();
    said += await readFile(join(home, 'error.log'), 'utf8').catch(() => '');
    throw new Error(`${name} does not answer: ${said}`, { cause: error });
  });
  return {
    origin,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function answers(origin: string, hasEnded: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !hasEnded(); turn += 1) {
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => null);
    if (answer) return;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error('no answer in ten seconds');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function put(home: string, { name, text }: { name: string; text: string }): Promise<void> {
  const path = join(home, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
