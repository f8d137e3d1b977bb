import type { FieldPath, Finding, Rule } from './rule.ts';

/** Parts of an address that tell its owner who sent the reader, and nothing of what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|zarsrc|zalo_source)$/i;

/** An address leads to the text and says nothing of who followed it. */
export const trackingAddress: Rule = ({ sources }) =>
  sources.flatMap(({ file, url, alsoAt }) => [
    ...check(file, ['url'], url),
    ...alsoAt.flatMap((address, index) => check(file, ['alsoAt', index], address)),
  ]);

/** A copy at the page's own address goes when the page goes. */
export const copyIsOriginal: Rule = ({ sources }) =>
  sources.flatMap(({ file, url, alsoAt, archived }): Finding[] => {
    if (archived === null) return [];
    const own = [url, ...alsoAt].flatMap((address) => (address === null ? [] : [bare(address)]));
    const params = { url: archived };
    return own.includes(bare(archived))
      ? [{ kind: 'copy-is-original', file, field: ['archived'], params }]
      : [];
  });

/** An address without what leads to the same page all the same: its protocol, www, a slash at its end. */
export function bare(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
}

function check(file: string, field: FieldPath, address: string | null): Finding[] {
  const tracking = address === null ? [] : trackingIn(address);
  if (address === null || tracking.length === 0) return [];
  const params = { names: tracking.join(', '), url: withoutTracking(address) };
  return [{ kind: 'tracking-address', file, field, params }];
}

function trackingIn(address: string): string[] {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  return query.split('&').flatMap((part) => {
    const name = part.split('=')[0] ?? '';
    return TRACKING.test(name) ? [name] : [];
  });
}

/** The rest of the address, letter by letter as it was: servers differ over what seems the same. */
function withoutTracking(address: string): string {
  return address.replace(/\?([^#]*)/, (_, query: string) => {
    const kept = query.split('&').filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
    return kept.length > 0 ? `?${kept.join('&')}` : '';
  });
}
