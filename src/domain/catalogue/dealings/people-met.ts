import type { Event } from '../../records/event.ts';
import { roleNear, type Person, type Role } from '../../records/person.ts';
import type { Partner } from '../../records/partner.ts';
import type { Catalogue } from '../catalogue.ts';

/** Someone met at contacts with a partner. */
interface PersonMet {
  readonly person: Person;
  /** The last contact with them. */
  readonly last: Event;
  readonly times: number;
  /** The office attested nearest to that contact; null when none is known. */
  readonly role: Role | null;
}

/** Who met whom: the partner's people and the city's, those met last first. */
export interface PeopleMet {
  readonly theirs: readonly PersonMet[];
  readonly ours: readonly PersonMet[];
}

/** The people at contacts with a partner by the country they are of; whose country is neither is not told apart. */
export function peopleMet(
  catalogue: Pick<Catalogue, 'find' | 'site'>,
  { country }: Pick<Partner, 'country'>,
  contacts: readonly Event[],
): PeopleMet {
  const ids = new Set(contacts.flatMap(({ people }) => people));
  const met = [...ids]
    .flatMap((id) => catalogue.find('person', id) ?? [])
    .flatMap((person) => metAt(person, contacts))
    .sort(
      (a, b) => b.last.date.latest - a.last.date.latest || (a.person.id < b.person.id ? -1 : 1),
    );
  const of = (code: string) => met.filter(({ person }) => person.country === code);
  return { theirs: of(country), ours: of(catalogue.site.city.country) };
}

function metAt(person: Person, contacts: readonly Event[]): PersonMet[] {
  const own = contacts.filter(({ people }) => people.includes(person.id));
  const last = own.at(-1);
  if (!last) return [];
  return [{ person, last, times: own.length, role: roleNear(person, last.date.latest) }];
}
