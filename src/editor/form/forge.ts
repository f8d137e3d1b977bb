import { forgeKeeping } from '#domain/records/repository.ts';
import type { Forge, Site } from '#domain/records/site.ts';

type Repository = NonNullable<Site['repository']>;

/** A repository as the form reaches it. */
export interface ForgeAccess {
  readonly forge: Forge;
  /** Owner and name: `city/chronicle`. */
  readonly repo: string;
  readonly branch: string;
  /** The forge's own address. */
  readonly origin: string;
  /** Address of its programming interface, without a trailing slash. */
  readonly api: string;
  /** Origins the page must be allowed to ask: the interface's, and the server's that signs people in. */
  readonly asked: readonly string[];
  readonly signIn: Repository['signIn'];
}

/** How the form reaches a repository; null when there is none or its forge is not known. */
export function forgeOf(repository: Site['repository']): ForgeAccess | null {
  // Before the check has read it, the address may be anything.
  if (!repository || !URL.canParse(repository.url)) return null;
  const { origin, hostname, pathname } = new URL(repository.url);
  const repo = pathname.replace(/^\/+|\/+$|\.git$/g, '');
  const forge = forgeKeeping(repository);
  if (forge === null || !repo.includes('/')) return null;
  const api = apiOf(forge, origin, hostname);
  const { branch, signIn } = repository;
  const asked = [new URL(api).origin, ...(signIn?.server ? [new URL(signIn.server).origin] : [])];
  return { forge, repo, branch, origin, api, asked: [...new Set([...asked, origin])], signIn };
}

function apiOf(forge: Forge, origin: string, hostname: string): string {
  if (forge === 'gitlab') return `${origin}/api/v4`;
  if (forge === 'gitea') return `${origin}/api/v1`;
  return hostname === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
}
