import type { Event } from '../records/event.ts';
import type { Partner } from '../records/partner.ts';
import type { Finding, Ground, Rule } from './rule.ts';

/**
 * An event that names countries names those of its partners, or a partner's own is the one mistyped; and
 * it took place in one of those countries, or at home.
 */
export const countryOfPartner: Rule = ({ events, partners, site }, ground) => {
  const blamed = mistyped(events, partners, ground);
  const countries = new Map(
    partners.filter(({ id }) => !blamed.has(id)).map(({ id, country }) => [id, country]),
  );
  return [
    ...events.flatMap((event) => ofPartners(event, countries)),
    ...blamed.values(),
    ...events.flatMap((event) => ofPlace(event, countries, site.city.country, ground)),
  ];
};

function ofPartners(event: Event, countries: ReadonlyMap<string, string>): Finding[] {
  return event.partners.flatMap((id, index): Finding[] => {
    const country = countries.get(id);
    // One that names none is shown with those of its partners.
    if (!country || !isAgainst(event, country)) return [];
    const params = { id, country, countries: event.countries.join(', ') };
    return [{ kind: 'country-of-partner', file: event.file, field: ['partners', index], params }];
  });
}

/** So many events that agree with one another are seldom all mistaken. */
const SEVERAL = 2;

/** The partners whose own country is wrong, by id: all events with them name others, or its place lies there. */
function mistyped(
  events: readonly Event[],
  partners: readonly Partner[],
  ground: Ground,
): ReadonlyMap<string, Finding> {
  const naming = Map.groupBy(
    events
      .filter(({ countries }) => countries.length > 0)
      .flatMap((event) => event.partners.map((id) => ({ id, event }))),
    ({ id }) => id,
  );
  const found = partners.flatMap(({ id, file, country, coordinates }) => {
    const all = (naming.get(id) ?? []).map(({ event }) => event);
    const [first] = all;
    if (!first || all.some((event) => !isAgainst(event, country))) return [];
    const shared = first.countries.filter((one) => all.every((event) => isIn(event, one)));
    const [only] = shared;
    const isElsewhere = shared.some((one) => ground.kmOutside(one, coordinates) === 0);
    if (only === undefined || (all.length < SEVERAL && !isElsewhere)) return [];
    const params = { id, country, countries: shared.join(', '), count: all.length };
    const finding: Finding = {
      kind: 'country-of-partner',
      variant: 'partner',
      file,
      field: ['country'],
      params,
    };
    return [[id, finding] as const];
  });
  return new Map(found);
}

function isAgainst({ countries }: Event, country: string): boolean {
  return countries.length > 0 && !countries.includes(country);
}

function isIn({ countries }: Event, country: string): boolean {
  return countries.includes(country);
}

function ofPlace(
  event: Event,
  countries: ReadonlyMap<string, string>,
  home: string,
  { countryNamed }: Ground,
): Finding[] {
  const named = event.partners.flatMap((id) => countries.get(id) ?? []);
  const own = new Set([...event.countries, ...named]);
  const country = placeCountry(event, countryNamed);
  if (own.size === 0 || country === null || country === home || own.has(country)) return [];
  const params = { country, countries: [...own].join(', ') };
  const { file } = event;
  return [{ kind: 'country-of-partner', variant: 'place', file, field: ['place'], params }];
}

/** A place is written from the small to the large: "Busan, Hàn Quốc". */
function placeCountry(
  { place }: Event,
  countryNamed: (words: string) => string | null,
): string | null {
  const last = Object.values(place ?? {}).map((words) => words.split(',').at(-1)?.trim() ?? '');
  const codes = new Set(last.flatMap((words) => countryNamed(words) ?? []));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}
