import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { nearest } from '#domain/rules/nearest.ts';
import { country, languageTag } from '#schemas/words.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { IssueKind } from '#domain/rules/kinds.ts';
import { proposedCountry } from './propose-country.ts';
import { proposedTimeZone } from './propose-time-zone.ts';
import type { FieldFault } from './field-fault.ts';

/** Adds to a fault of spelling the text that would be right, when it follows from what is written. */
export function withProposal(fault: FieldFault): FieldFault {
  const written = String(fault.params['value'] ?? '').trim();
  const told = fault.kind === 'not-an-address' ? addressVariant(written) : null;
  if (told !== null) return { ...fault, variant: told };
  const proposal = PROPOSALS[fault.kind]?.(written);
  if (Array.isArray(proposal)) {
    const params = { ...fault.params, successors: proposal.join(', ') };
    return { ...fault, variant: 'former', params };
  }
  if (!proposal || proposal === written) return fault;
  return { ...fault, variant: 'nearest', params: { ...fault.params, nearest: proposal } };
}

const PROPOSALS: Readonly<
  Partial<Record<IssueKind, (written: string) => string | string[] | null>>
> = {
  'not-a-slug': slugOf,
  'not-a-record': proposedRecord,
  'not-a-country': proposedCountry,
  'not-a-time-zone': proposedTimeZone,
  'not-a-base-address': bareAddress,
  'not-an-address': (written) =>
    /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written) ? `https://${written}` : null,
  'not-a-language': proposedLanguage,
  // Copied with its address, or in small letters.
  'not-a-wikidata-id': (written) =>
    /^(?:https?:\/\/\S*\/)?(q[1-9]\d*)$/i.exec(written)?.[1]?.toUpperCase() ?? null,
};

/** `Events: busan` → `event:busan`; null where the kind is no slip of a known one. */
function proposedRecord(written: string): string | null {
  const [, word = '', id = ''] = /^([^:]*):(.*)$/.exec(written) ?? [];
  const kind = nearest(word, RECORD_KINDS);
  const slug = slugOf(id);
  return kind === null || slug === '' ? null : `${kind}:${slug}`;
}

/** What is wrong with an address that is one but for that; null for anything else. */
function addressVariant(written: string): 'several' | 'blank' | 'password' | null {
  if ((written.match(/(?<![/=])https?:\/\//gi) ?? []).length > 1) return 'several';
  if (!URL.canParse(written)) return null;
  if (/\s/.test(written)) return 'blank';
  const { username, password } = new URL(written);
  return username + password === '' ? null : 'password';
}

/** The same letters small, or for the code of a country the language most speak there. */
function proposedLanguage(written: string): string | null {
  if (!/^[a-z]{2,3}$/i.test(written)) return null;
  const small = written.toLowerCase();
  if (languageTag.safeParse(small).success) return small;
  return country.safeParse(written.toUpperCase()).success
    ? new Intl.Locale(`und-${written}`).maximize().language
    : null;
}

/** The address without what stands after its path; null when its path itself is odd. */
function bareAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const { origin, pathname } = new URL(written);
  return /%|\/\/./.test(pathname) ? null : (origin + pathname).replace(/\/+$/, '');
}
