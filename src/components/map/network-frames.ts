import { documentedPartners } from '#domain/catalogue/partners.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { insetFrame, worldFrame, type PictureFrame } from '#geography/network/picture-frame.ts';
import type { NamedFile } from '../timeline/data/event-file.ts';
import { oncePerPair } from '../../made-once.ts';
import { landFile } from './land-files.ts';
import type { FixedName } from '#geography/network/map-labels.ts';

/** A picture of a map with the file of its coasts. */
export interface FramedPicture {
  readonly frame: PictureFrame;
  readonly land: NamedFile;
}

/** The pictures of a site's network: the world and, where many localities stand close together, that region. */
export interface NetworkFrames {
  readonly world: FramedPicture;
  readonly inset: FramedPicture | null;
}

const made = oncePerPair<Promise<NetworkFrames>>();

/** The pictures of the network, made once for each catalogue: no word is in them. */
export function networkFrames(
  catalogue: Catalogue,
  labels: readonly FixedName[],
): Promise<NetworkFrames> {
  return made(catalogue, '', () => makeFrames(catalogue, labels));
}

async function makeFrames(
  catalogue: Catalogue,
  labels: readonly FixedName[],
): Promise<NetworkFrames> {
  const home = catalogue.site.city.coordinates;
  const places = documentedPartners(catalogue).map(({ coordinates }) => coordinates);
  const fixed = labels.map(({ coordinates }) => coordinates);
  const world = worldFrame(home, places, fixed);
  const inset = insetFrame(home, places, fixed);
  return {
    world: { frame: world, land: await landFile('world', world, 'coarse') },
    inset: inset && { frame: inset, land: await landFile('region', inset, 'fine') },
  };
}
