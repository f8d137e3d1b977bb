import { movedRecords } from '#domain/catalogue/moved.ts';
import type { Records } from '#domain/catalogue/records.ts';
import type { Redirect } from '#hosting/redirects-file.ts';
import { routesOf } from '#i18n/routes.ts';
import type { SiteAddress } from './site-address.ts';

/** Where the address of each earlier id leads, in every language of the site. */
export function redirectsOf(records: Records, { base, languages }: SiteAddress): Redirect[] {
  const routes = languages.map((code) => routesOf(code, languages[0] ?? code, base));
  return movedRecords(records).flatMap(({ from, to }) =>
    routes.map((each) => ({
      from: each.record(from.kind, from.id),
      to: each.record(to.kind, to.id),
    })),
  );
}
