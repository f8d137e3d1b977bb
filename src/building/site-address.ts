import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { forgeOf } from '#editor/form/forge.ts';
import type { Site } from '#domain/records/site.ts';
import { baseAddress } from '#schemas/words.ts';
import { contentFolder, noContentFolder } from '../content-folder.ts';

/** Where the site will be served, and the languages it speaks: what tools need before any page is built. */
export interface SiteAddress {
  /** Its public origin, if it has one. */
  readonly site: string | null;
  /** Its base path, with a slash at both ends. */
  readonly base: string;
  /** Language codes; the first one's pages are at the root. */
  readonly languages: readonly string[];
  /** Origins that its editing form asks; null where it has no form. */
  readonly asked: readonly string[] | null;
}

/** Tells the process that renders the pages the address that the build has read. */
const HANDED_ADDRESS = 'HANDED_ADDRESS';

interface SiteFile {
  readonly url?: string | null;
  readonly languages?: readonly { readonly code: string }[];
  readonly repository?: Site['repository'];
}

/** The public address as the build handed it on, else read from site.yaml. Throws with the repair where there is none. */
export function siteAddress(environment: NodeJS.ProcessEnv = process.env): SiteAddress {
  const handed = environment[HANDED_ADDRESS];
  if (handed) return JSON.parse(handed) as SiteAddress;
  return addressOf(parse(siteFile(contentFolder(environment))) as SiteFile, environment);
}

function siteFile(folder: string): string {
  try {
    return readFileSync(join(folder, 'site.yaml'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(noContentFolder(folder), { cause: error });
  }
}

/** The variable by which a process that this one starts knows the address without reading it again. */
export function handedAddress(address: SiteAddress): Readonly<Record<string, string>> {
  return { [HANDED_ADDRESS]: JSON.stringify(address) };
}

/** The address that a site's file says; SITE_URL overrides it, as hosts with preview addresses need. */
export function addressOf(
  file: SiteFile,
  environment: NodeJS.ProcessEnv = process.env,
): SiteAddress {
  const languages = (file.languages ?? []).map(({ code }) => code);
  const asked = forgeOf(file.repository ?? null)?.asked ?? null;
  const written = siteUrl(environment) ?? file.url;
  if (!written) return { site: null, base: '/', languages, asked };
  const { origin, pathname } = new URL(written);
  return { site: origin, base: pathname.replace(/\/?$/, '/'), languages, asked };
}

/**
 * SITE_URL; undefined when it is not set. Throws with the repair when pages' addresses cannot be
 * made from it: they follow its path, so nothing may stand behind that.
 */
export function siteUrl(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const written = environment['SITE_URL'];
  if (!written || baseAddress.safeParse(written).success) return written;
  throw new Error(
    `SITE_URL is "${written}". Write an address that ends with its path, such as https://example.org/chronicle.`,
  );
}
