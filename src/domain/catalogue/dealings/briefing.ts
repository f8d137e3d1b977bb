import type { Partner } from '../../records/partner.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastVisitorsIn } from '../visits.ts';
import { dealingsWith } from './dealings.ts';
import { figuresTold } from './figures-told.ts';
import { fitSheet } from './fit-sheet.ts';
import { peopleMet } from './people-met.ts';
import { openPromises, talkingPoints } from './points.ts';
import type { Briefing } from './sheet.ts';
import { siblingsIn } from './siblings.ts';
import { unknownsOf } from './unknowns.ts';

/** The sheet on a partner as known at the moment `now` (ms, UTC). */
export function briefingOn(catalogue: Catalogue, partner: Partner, now: number): Briefing {
  const dealings = dealingsWith(catalogue, partner.id, now);
  const { contacts, visits, announced } = dealings;
  const promises = openPromises(contacts, catalogue, now);
  const points = talkingPoints(partner, { announced, promises }, now);
  const siblings = siblingsIn(catalogue, partner.country, now);
  return fitSheet(catalogue, {
    partner,
    contacts: contacts.toReversed(),
    lastVisitors: lastVisitorsIn(visits),
    met: peopleMet(catalogue, partner, contacts),
    promises,
    points: points.filter(({ kind }) => kind !== 'promise'),
    figures: figuresTold(catalogue, contacts, now),
    siblings: siblings.length > 1 ? siblings : [],
    unknowns: unknownsOf(partner, dealings, now),
  });
}
