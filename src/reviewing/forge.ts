/** Where the repository lives and how to speak to it. */
export interface ForgeSetting {
  /** Address of the forge's interface for programs, without a slash at its end. */
  readonly api: string;
  /** Owner and name. */
  readonly repository: string;
  readonly token: string;
}

export type Method = 'GET' | 'POST' | 'PATCH';

/** Asks the forge about one repository; `path` begins behind the repository's own. Throws what went wrong. */
export interface Forge {
  readonly repository: string;
  readonly ask: (method: Method, path: string, body?: object) => Promise<unknown>;
  /** A file's bytes. */
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** How long an answer may take (ms). */
const PATIENCE = 30_000;

/** A forge that is asked over the network. */
export function openForge(setting: ForgeSetting, fetch_: typeof fetch = fetch): Forge {
  const send = async (method: Method, path: string, body?: object): Promise<Response> => {
    const response = await fetch_(`${setting.api}/repos/${setting.repository}/${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${setting.token}`,
        'X-GitHub-Api-Version': '2022-11-28',
        'User-Agent': 'chronicle',
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: the forge answers ${response.status}`);
    return response;
  };
  return {
    repository: setting.repository,
    ask: async (method, path, body) => (await send(method, path, body)).json() as Promise<unknown>,
    bytes: async (path) => new Uint8Array(await (await send('GET', path)).arrayBuffer()),
  };
}

/** The forge that a workflow runs on, from what it puts into the environment. Throws what is missing. */
export function forgeSetting(environment: NodeJS.ProcessEnv = process.env): ForgeSetting {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error('GITHUB_REPOSITORY names no repository: owner/name');
  }
  if (token === '') throw new Error('GITHUB_TOKEN is empty');
  return { api: environment['GITHUB_API_URL'] || 'https://api.github.com', repository, token };
}

/** All items of a list that comes in pages, as far as `most` pages. */
export async function allPages(forge: Forge, path: string, most = 20): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= most; page++) {
    const mark = path.includes('?') ? '&' : '?';
    const found = await forge.ask('GET', `${path}${mark}per_page=100&page=${page}`);
    if (!Array.isArray(found)) throw new Error(`GET ${path}: the forge gives no list`);
    items.push(...(found as unknown[]));
    if (found.length < 100) break;
  }
  return items;
}
