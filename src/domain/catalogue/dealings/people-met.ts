import { DAY } from '../../dates/calendar.ts';
import type { Event } from '../../records/event.ts';
import { roleNear, type Person, type Role } from '../../records/person.ts';
import type { Partner } from '../../records/partner.ts';
import type { Catalogue } from '../catalogue.ts';

/** Someone met at contacts with a partner. */
export interface PersonMet {
  readonly person: Person;
  /** The last contact with them. */
  readonly last: Event;
  readonly times: number;
  /** The office attested nearest to that contact; null when none is known. */
  readonly role: Role | null;
  /** Whether that office is attested so long before or after that another may have followed. */
  readonly isRoleApart: boolean;
  /** Whether all contacts with them had other localities of the same country: whose they are is not known. */
  readonly isAmongSeveral: boolean;
}

/** An office attested more than so long (ms) before or after may be another by then. */
const LONG = 366 * DAY;

/** Who met whom: the partner's people and the city's, those met last first. */
export interface PeopleMet {
  readonly theirs: readonly PersonMet[];
  readonly ours: readonly PersonMet[];
}

/**
 * The people at contacts with a partner by the country they are of; whose country is neither is not told
 * apart. Those whom only events with several localities brought stand after the partner's own.
 */
export function peopleMet(
  catalogue: Pick<Catalogue, 'find' | 'site'>,
  { country }: Pick<Partner, 'country'>,
  contacts: readonly Event[],
): PeopleMet {
  const ids = new Set(contacts.flatMap(({ people }) => people));
  const home = catalogue.site.city.country;
  const shared = new Set(contacts.filter((event) => hasSeveral(catalogue, event, country)));
  const met = [...ids]
    .flatMap((id) => catalogue.find('person', id) ?? [])
    .flatMap((person) => metAt(person, contacts, person.country === home ? new Set() : shared))
    .sort(
      (a, b) =>
        Number(a.isAmongSeveral) - Number(b.isAmongSeveral) ||
        b.last.date.latest - a.last.date.latest ||
        (a.person.id < b.person.id ? -1 : 1),
    );
  const of = (code: string) => met.filter(({ person }) => person.country === code);
  return { theirs: of(country), ours: of(home) };
}

function hasSeveral({ find }: Pick<Catalogue, 'find'>, event: Event, country: string): boolean {
  return event.partners.filter((id) => find('partner', id)?.country === country).length > 1;
}

function metAt(
  person: Person,
  contacts: readonly Event[],
  shared: ReadonlySet<Event>,
): PersonMet[] {
  const own = contacts.filter(({ people }) => people.includes(person.id));
  const last = own.at(-1);
  if (!last) return [];
  const role = roleNear(person, last.date.latest);
  return [
    {
      person,
      last,
      times: own.length,
      role,
      isRoleApart: role !== null && Math.abs(role.at.latest - last.date.latest) > LONG,
      isAmongSeveral: own.every((event) => shared.has(event)),
    },
  ];
}
