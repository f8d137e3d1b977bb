import type { Records } from '../catalogue/records.ts';
import { aliasClash } from './alias-clash.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { duplicatePartId } from './duplicate-part-id.ts';
import { heldInFuture, outsideSpan, wrongYearFolder } from './event-dates.ts';
import { interfaceLanguage } from './interface-language.ts';
import { keyLocalitySource } from './key-locality-source.ts';
import { lifeOutOfOrder } from './life-out-of-order.ts';
import { listedTwice } from './listed-twice.ts';
import { localNameLanguage } from './local-name.ts';
import { noSource } from './no-source.ts';
import {
  duplicateObservation,
  noBreakBeside,
  rangeUpsideDown,
  severalShown,
} from './observations.ts';
import type { Finding, Ground, Rule } from './rule.ts';
import { sameAddress } from './same-address.ts';
import { samePartnerName, samePersonName } from './same-name.ts';
import { inferredButCertain } from './inferred-date.ts';
import { inheritanceInPart } from './inheritance.ts';
import { shortName } from './short-name.ts';
import { successionCycle, successionDates } from './succession.ts';
import { termAgainstLife } from './term-against-life.ts';
import { strategyCycle } from './strategy-cycle.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownTerm } from './unknown-term.ts';
import { beforeIssue, replacesLater } from './strategy-dates.ts';
import { coordinatesElsewhere } from './coordinates.ts';
import { countryOfPartner } from './country-of-partner.ts';
import { dateInFuture } from './date-in-future.ts';
import { establishedAfterAgreement } from './partner-dates.ts';
import {
  sourceContradicts,
  sourceTooOld,
  timeOfMeasure,
  unlikelyValue,
} from './observed-values.ts';
import { dueBeforeEvent, unknownAgreement } from './outcomes.ts';
import { plannedAndPast } from './planned-and-past.ts';
import { quantities } from './quantities.ts';
import { sameEvent } from './same-event.ts';
import { sameTerm } from './same-term.ts';
import { siteYears } from './site-years.ts';
import { copyIsOriginal, trackingAddress } from './source-address.ts';
import { readBeforePublished } from './source-reading.ts';
import { titleFromAddress } from './source-title.ts';
import { twoSpellings } from './two-spellings.ts';

/** Every rule over the records as a whole. */
const RULES: readonly Rule[] = [
  unknownReference,
  unknownTerm,
  unknownAgreement,
  listedTwice,
  duplicatePartId,
  noSource,
  samePersonName,
  samePartnerName,
  aliasClash,
  datesOutOfOrder,
  lifeOutOfOrder,
  keyLocalitySource,
  duplicateObservation,
  severalShown,
  rangeUpsideDown,
  noBreakBeside,
  strategyCycle,
  successionCycle,
  successionDates,
  termAgainstLife,
  inheritanceInPart,
  shortName,
  inferredButCertain,
  wrongYearFolder,
  heldInFuture,
  outsideSpan,
  sameAddress,
  interfaceLanguage,
  sameEvent,
  twoSpellings,
  coordinatesElsewhere,
  dateInFuture,
  establishedAfterAgreement,
  beforeIssue,
  replacesLater,
  quantities,
  timeOfMeasure,
  unlikelyValue,
  sourceContradicts,
  sourceTooOld,
  trackingAddress,
  readBeforePublished,
  copyIsOriginal,
  titleFromAddress,
  sameTerm,
  siteYears,
  plannedAndPast,
  dueBeforeEvent,
  countryOfPartner,
  localNameLanguage,
];

/** Everything the rules find, rule by rule. */
export function applyRules(records: Records, ground: Ground): Finding[] {
  return RULES.flatMap((rule) => rule(records, ground));
}
