/** What the bundler tells of a module: who imports it at once, and whether a page asks for it by its name. */
interface ModuleTold {
  readonly importers: readonly string[];
  readonly isEntry: boolean;
}

/** As much of the bundler's context as is asked here. */
interface Chunking {
  getModuleInfo(id: string): ModuleTold | null;
}

/**
 * What several scripts share is a handful of lines each, and so is what they ask for others with: one file of it packs
 * better than nine and is asked for once.
 */
const LINES =
  /\/src\/(?:drawing\/(?:frame\/)?(?:key-presses|press|backdrop|settled-choice|single-keys)|domain\/(?:words\/(?:bare-letters|fill-places)|dates\/calendar)|i18n\/(?:fill|plurals|numbers)|made-once)\.ts|vite\/preload-helper/;

/** The script of the timeline's component. */
const TIMELINE = /\/components\/timeline\/Timeline\.astro\?astro&type=script/;

/**
 * How scripts are put into files. What the timeline begins with is one file, whatever of it comes again in parts that
 * load later: split by who shares it, it was twenty files in three waves, each of which a reader waited for.
 */
export function scriptChunks() {
  return {
    codeSplitting: {
      groups: [
        { name: 'lines', test: LINES, priority: 2 },
        {
          name: (id: string, context: Chunking) =>
            isOnlyFor(TIMELINE, id, context) ? 'timeline' : null,
          priority: 1,
        },
      ],
    },
  };
}

/** True for a module where the scripts of pages that begin with it are those of one component alone. */
function isOnlyFor(own: RegExp, id: string, context: Chunking): boolean {
  const seen = new Set([id]);
  let isBegunWith = false;
  for (const each of seen) {
    const told = context.getModuleInfo(each);
    if (told?.isEntry && !own.test(each)) return false;
    isBegunWith ||= told?.isEntry === true;
    for (const importer of told?.importers ?? []) seen.add(importer);
  }
  return isBegunWith;
}
