import { describe, expect, it } from 'vitest';
import { documentedPartners } from '#domain/catalogue/partners.ts';
import { degreesBetween } from '#geography/network/crowded-region.ts';
import { insetFrame, worldFrame } from '#geography/network/picture-frame.ts';
import { placeAt } from '#geography/network/ray-projection.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { mapSchema } from '#schemas/map.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, allPages, type BuiltPage } from './built-site.ts';
import { attribute, elementsOf, textOf, type Element } from './elements.ts';

const read = readFiles(await readFolder(contentFolder()));
const catalogue = passedRecords(read.records);
const written = read.records.find(({ placed }) => placed.collection === 'map');
const { labels } = mapSchema.parse(written?.read.value ?? {});
const maps = allPages().filter(({ html }) => html.includes('data-map-label'));

/** The frames of the site's pictures, worked out from the content anew. */
const home = catalogue.site.city.coordinates;
const places = documentedPartners(catalogue).map(({ coordinates }) => coordinates);
const fixed = labels.map(({ coordinates }) => coordinates);
const frames = {
  world: worldFrame(home, places, fixed),
  inset: insetFrame(home, places, fixed),
};

const languageOf = ({ html }: BuiltPage) => /<html lang="([\w-]+)"/.exec(html)?.[1] ?? '';

function picturesOf(page: BuiltPage): Element[] {
  return elementsOf(page.html).filter((element) => attribute(element, 'data-picture'));
}

function labelsIn(picture: Element): Element[] {
  return picture.childNodes.filter(
    (node): node is Element => 'tagName' in node && attribute(node, 'data-map-label') !== undefined,
  );
}

/** A chronicle without localities has no map, and one that asks for no label none that could be found by it. */
const PAGES = places.length > 0 && labels.length > 0 ? 2 * ADDRESS.languages.length : 0;

describe('every map of the site', () => {
  it('is on the home page and the list of localities, in each language', () => {
    expect(maps.length).toBeGreaterThanOrEqual(PAGES);
  });

  it('shows every label that the content asks for, in its words', () => {
    for (const page of maps) {
      const words = labels.map(({ text }) => text[languageOf(page)] ?? Object.values(text)[0]);
      const [world] = picturesOf(page);
      expect(world && labelsIn(world).map(textOf)).toEqual(words);
      // The large picture of a region that holds their places shows them too.
      for (const picture of picturesOf(page)) {
        for (const label of labelsIn(picture)) expect(words).toContain(textOf(label));
      }
    }
  });

  it('shows each at its place, which the projection finds again', () => {
    for (const picture of maps.flatMap(picturesOf)) {
      const frame = attribute(picture, 'data-picture') === 'inset' ? frames.inset : frames.world;
      for (const label of labelsIn(picture)) {
        const at = /\(([-\d.]+) ([-\d.]+)\)/.exec(attribute(label, 'transform') ?? '');
        const found = frame && placeAt(frame.map, [Number(at?.[1]), Number(at?.[2])]);
        const [lat, lon] = ['data-lat', 'data-lon'].map((name) => Number(attribute(label, name)));
        const asked = { lat: lat ?? NaN, lon: lon ?? NaN };
        expect(fixed).toContainEqual(asked);
        // A unit is a fifth of a degree or less; its tenth is what a drawing writes.
        expect(degreesBetween(found ?? home, asked)).toBeLessThan(0.05);
      }
    }
  });
});
