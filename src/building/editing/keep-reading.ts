import type { LoaderContext } from 'astro/loaders';

/** What reads the files of one ending; the platform's own type of it is not published. */
interface EntryType {
  readonly getEntryInfo: (file: unknown) => Promise<unknown>;
}

/** Stands for what could not be read; it never reaches the store. */
const UNREAD: Record<string, unknown> = {};

/**
 * The same for a site that is being edited: a file that cannot be read is passed over, and what was
 * read of it before stays, instead of ending the server or the reading of all the others. What is
 * wrong with it is told by the check.
 */
export function keepReading(context: LoaderContext): LoaderContext {
  const parseData: LoaderContext['parseData'] = async (entry) => {
    if (entry.data === UNREAD) return UNREAD as never;
    // The loader's words would be the name of a rule; the check tells the same in an author's.
    return context.parseData(entry).catch(() => UNREAD as never);
  };
  const { entryTypes } = context as unknown as {
    readonly entryTypes: ReadonlyMap<string, EntryType>;
  };
  const set: LoaderContext['store']['set'] = (entry) =>
    entry.data === UNREAD ? false : context.store.set(entry);
  return {
    ...context,
    parseData,
    store: { ...context.store, set },
    entryTypes: new Map([...entryTypes].map(([ending, type]) => [ending, patient(type)])),
  } as LoaderContext;
}

function patient(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        // YAML that is none: told by the check too.
        return { data: UNREAD, rawData: '', body: '', slug: '' };
      }
    },
  };
}
