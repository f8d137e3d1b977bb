import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { fill } from '#i18n/fill.ts';
import { previewFile, writtenPreview } from '#i18n/preview-paths.ts';
import { voiceOf } from '#i18n/voice.ts';
import { drawCard } from '#previews/picture/draw-card.ts';
import type { Typefaces } from '#previews/picture/pen.ts';
import { siteCards, type SiteCard } from '#previews/site-cards.ts';
import { fewAtOnce } from '../../at-once.ts';
import { buildMoment } from '../../build-moment.ts';
import { contentFolder } from '../../content-folder.ts';
import { keptFiles, keptFolder, programText, type KeptFiles } from '../kept-files.ts';
import type { PostStep, Say } from '../post-steps.ts';
import { catalogueIn, type ReadContent } from '../read-content.ts';
import { renderPicture } from './render-picture.ts';
import { siteTypefaces } from './site-typefaces.ts';
import { toldStories } from './told-stories.ts';

/** Draws the pictures that conversations show of pages; what has not changed comes from the cache. */
export const previewStep: PostStep = {
  name: 'Drawing the link previews',
  run: ({ folder, content }, say) =>
    drawPreviews(folder, content, pictureCache(keptFolder('previews', contentFolder())), say),
};

/** What decides how a card becomes pixels. */
const DRAWING = [
  'src/previews/**/*.ts',
  'src/building/previews/*.ts',
  'src/{figures,geography}/**/*.ts',
  'src/timeline/density/*.ts',
  'src/domain/**/*.ts',
];

/** Pictures of earlier builds, by what is on them; `drawing` is how they are drawn. */
export function pictureCache(folder: string, drawing = programText(DRAWING)): KeptFiles {
  return keptFiles(folder, drawing);
}

/** A picture and the file it goes to, relative to the site's folder. */
interface Wanted extends SiteCard {
  readonly file: string;
}

/**
 * Puts all pictures of a site into `folder`. Throws with the record's name when one cannot be drawn; a
 * cache that cannot be written is told and costs the next build its time.
 */
export async function drawPreviews(
  folder: string,
  content: ReadContent,
  cache: KeptFiles,
  say: Say,
): Promise<void> {
  const wanted = picturesOf(content);
  for (const path of new Set(wanted.map(({ file }) => dirname(file))))
    await mkdir(join(folder, path), { recursive: true });
  const made = { drawn: 0, kept: 0 };
  const keeper = keeperOf(cache, say);
  const pen = lazy(siteTypefaces);
  await fewAtOnce(
    wanted,
    async (picture) => {
      const how = await place(picture, folder, keeper, pen, say).catch((error: unknown) => {
        throw namedError(picture, error);
      });
      made[how] += 1;
      const done = made.drawn + made.kept;
      if (done % EVERY === 0 && made.drawn > 0) say(`  … ${done} of ${wanted.length} pictures`);
    },
    // One is compressed while the next one is laid out.
    availableParallelism() + 1,
  );
  await keeper.tell(() => cache.prune());
  say(
    fill(
      'Drew {drawn, plural, one {# picture} other {# pictures}}, kept {kept, number}.',
      made,
      'en',
    ),
  );
}

/** So many pictures are made between two lines of progress. */
const EVERY = 250;

function picturesOf(content: ReadContent): Wanted[] {
  const catalogue = catalogueIn(content);
  const { site, taxonomy } = catalogue;
  const now = todayIn(site.city.timeZone, buildMoment());
  const cards = { catalogue, labels: content.labels, now };
  return site.languages.flatMap(({ code }) => {
    const voice = voiceOf(site, taxonomy, code);
    return siteCards(cards, voice, toldStories(content, voice)).map((card) => {
      return { ...card, file: previewFile(card.ref, code) };
    });
  });
}

/** The cache, and what is to be done where it may refuse. */
interface Keeper {
  readonly cache: KeptFiles;
  /** Does `work`, which nothing depends on; a refusal is told once, and no further work is tried. */
  tell(work: () => Promise<void>): Promise<void>;
}

/** Takes a picture that was kept, or draws it; tells which. */
async function place(
  picture: Wanted,
  folder: string,
  keeper: Keeper,
  typefaces: () => Typefaces,
  say: Say,
): Promise<'kept' | 'drawn'> {
  const card = picture.card();
  const to = join(folder, picture.file);
  const key = JSON.stringify(card, written);
  const found = await keeper.cache.find(key);
  if (found) {
    await writeFile(to, found);
    return 'kept';
  }
  const { svg, lost } = drawCard(card, typefaces());
  const png = await renderPicture(svg);
  await writeFile(to, png);
  // What was drawn without some letters is drawn again, and told again: a typeface may have come.
  if (lost.length === 0) await keeper.tell(() => keeper.cache.keep(key, png));
  else say(`  ${picture.file} lacks ${lost.join(' ')}: no typeface here has that.`);
  return 'drawn';
}

function keeperOf(cache: KeptFiles, say: Say): Keeper {
  let isRefused = false;
  return {
    cache,
    tell: async (work) => {
      if (isRefused) return;
      await work().catch((error: unknown) => {
        if (!isRefused) say(`  Pictures cannot be kept for the next build: ${reasonOf(error)}`);
        isRefused = true;
      });
    },
  };
}

/** JSON has no infinity, which open dates reach to. */
function written(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** Says which picture it was that failed. */
function namedError({ ref, file }: Wanted, error: unknown): Error {
  return new Error(`${writtenPreview(ref)} (${file}): ${reasonOf(error)}`, { cause: error });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
