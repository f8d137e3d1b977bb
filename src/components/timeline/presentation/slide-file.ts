import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import type { Event } from '#domain/records/event.ts';
import type { Partner } from '#domain/records/partner.ts';
import type { LocalText } from '#domain/records/text.ts';
import { coastRings } from '#geography/globe/coast-rings.ts';
import { sourceCount } from '#i18n/source-count.ts';
import type { Voice } from '#i18n/voice.ts';
import type {
  FixedPlace,
  NamedPlace,
  Passage,
  Slide,
  SlideFile,
} from '#timeline/presenting/slides.ts';
import { oncePerPair } from '../../../made-once.ts';
import type { PageContext } from '../../frame/site-context.ts';
import type { FixedName } from '#geography/network/map-labels.ts';
import { nameByContent, type NamedFile } from '../data/event-file.ts';

const once = oncePerPair<Promise<NamedFile>>();

/** The file of what a presentation shows, made once for each catalogue and language. */
export function slideFile(context: PageContext, labels: readonly FixedName[]): Promise<NamedFile> {
  const { catalogue, voice } = context;
  return once(catalogue, voice.lang, () =>
    nameByContent(`slides.${voice.lang}`, JSON.stringify(slidesOf(context, labels))),
  );
}

/** What a presentation shows of every event, and the earth it shows it on. */
function slidesOf(context: PageContext, labels: readonly FixedName[]): SlideFile {
  const { catalogue, voice } = context;
  const { city } = catalogue.site;
  const placed = new Map<string, number>();
  const places: NamedPlace[] = [];
  const placeOf = (partner: Partner): number => {
    const known = placed.get(partner.id);
    if (known !== undefined) return known;
    placed.set(partner.id, places.length);
    return places.push({ name: voice.text(partner.name), ...degrees(partner.coordinates) }) - 1;
  };
  const slides = Object.fromEntries(
    catalogue.events.map((event) => [event.id, slideOf(event, context, placeOf)]),
  );
  const fixed: FixedPlace[] = labels.map(({ text, coordinates, kind }) => ({
    name: voice.text(text),
    ...degrees(coordinates),
    spread: kind === 'sea',
  }));
  const home = { name: voice.text(city.name), ...degrees(city.coordinates) };
  return { city: home, fixed, places, slides, land: coastRings() };
}

function slideOf(event: Event, context: PageContext, placeOf: (partner: Partner) => number): Slide {
  const { catalogue, voice } = context;
  const partners = event.partners.flatMap((id) => catalogue.find('partner', id) ?? []);
  return {
    text: passageOf(event.summary, voice),
    facts: factsOf(event, context),
    ...(event.doubt ? { doubt: passageOf(event.doubt, voice) } : {}),
    ...(partners.length > 0 ? { places: partners.map(placeOf) } : {}),
  };
}

function passageOf(text: LocalText, voice: Voice): Passage {
  const spoken = voice.say(text);
  const lang = voice.langOf(spoken);
  return { words: spoken?.text ?? '', ...(lang ? { lang } : {}) };
}

/** "Chính trị, văn hóa · Hoa Kỳ · 5 nguồn, tin cậy cao". */
function factsOf(event: Event, { catalogue, voice }: PageContext): string {
  const pillars = event.pillars.map((id) => {
    return voice.text(catalogue.taxonomy.pillars.find((pillar) => pillar.id === id)?.label) || id;
  });
  const countries = countriesOfEvent(catalogue, event).map((code) => voice.country(code));
  const sure = voice.t(`confidence.${event.confidence}`).toLocaleLowerCase(voice.lang);
  const known = `${sourceCount(event.sources.length, voice)}, ${sure}`;
  return [pillars.join(', '), countries.join(', '), known].filter(Boolean).join(' · ');
}

/** To a hundredth of a degree, about a kilometre. */
function degrees({ lat, lon }: { readonly lat: number; readonly lon: number }) {
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(lon * 100) / 100 };
}
