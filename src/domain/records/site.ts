import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { CollectionOf, RecordKind } from './kinds.ts';
import type { Language, LocalText } from './text.ts';

/** The programs that keep repositories which the form in the browser can write to. */
export const FORGES = ['github', 'gitlab', 'gitea'] as const;
export type Forge = (typeof FORGES)[number];

/** A language of the site. The first one listed is served at the root and is the fallback. */
interface SiteLanguage {
  readonly code: Language;
  /** Its own name, for the language switch. */
  readonly name: string;
  /** Two or three letters for narrow headers. */
  readonly short: string;
}

/** What sources are read for: every kind of record but the sources themselves. */
type ReadFor = CollectionOf<Exclude<RecordKind, 'source'>>;

/** An earlier edition of the chronicle: how many events it had, and how many could be checked how. */
interface Edition {
  readonly date: ChronicleDate;
  readonly name: LocalText;
  readonly events: number;
  /** Events with a source in the site's first language. */
  readonly inMainLanguage: number;
  /** Events with a source whose printed title is known. */
  readonly printedTitle: number;
  /** Events with two sources or more. */
  readonly wellSourced: number;
}

/** What names and places the whole site; nothing of it is written in code. */
export interface Site {
  readonly languages: readonly SiteLanguage[];
  readonly name: LocalText;
  /** The part of `name` set in the accent colour. */
  readonly nameAccent: LocalText;
  readonly headline: LocalText;
  readonly tagline: LocalText;
  readonly description: LocalText;
  /** Who publishes it, and that it speaks for nobody else. */
  readonly publisher: LocalText;
  readonly disclaimer: LocalText;
  /** Public address the site is served from, without a trailing slash; null until it has one. */
  readonly url: string | null;
  /** Page where a weakness of the site is told; the repository where none is named. */
  readonly contact?: string | undefined;
  readonly repository: {
    /** Address of the repository's front page. */
    readonly url: string;
    readonly branch: string;
    /** Folder of the content inside the repository. */
    readonly contentPath: string;
    /** What keeps it, where its host's name does not say. */
    readonly forge?: Forge | undefined;
    /** How the form signs people in beside an access token; only a token when absent. */
    readonly signIn?:
      | {
          /** The application's id at the forge. */
          readonly app?: string | undefined;
          /** Address of a server that hands out tokens; the forge's own when absent. */
          readonly server?: string | undefined;
        }
      | undefined;
  } | null;
  readonly city: {
    readonly name: LocalText;
    /** ISO 3166-1 alpha-2 code of its country. */
    readonly country: string;
    readonly coordinates: { readonly lat: number; readonly lon: number };
    /** IANA time zone that says which day it is. */
    readonly timeZone: string;
  };
  /** First and last year the timeline spans. */
  readonly span: { readonly from: number; readonly to: number };
  /** Whether browsers keep visited pages for reading offline; where not, what they have kept is removed. */
  readonly offline: boolean;
  /** The years strategies look ahead to, marked on the timeline. */
  readonly horizons: readonly number[];
  /** Figure ids the home page shows. */
  readonly keyFigures: readonly string[];
  /** Figure whose latest value is the announced number of partners. */
  readonly partnerTotal: string | null;
  /** The day up to which sources were read for each collection; nothing where nobody has said. */
  readonly readUntil: Readonly<Partial<Record<ReadFor, ChronicleDate | undefined>>>;
  /** What was counted when earlier editions were closed, oldest first. */
  readonly editions: readonly Edition[];
  readonly contentLicence: { readonly name: string; readonly url: string };
}
