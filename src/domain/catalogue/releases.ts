import { dayIn } from '../dates/day-in-zone.ts';

/** A commit that changed a file of the records. */
interface ContentCommit {
  readonly id: string;
  /** When it was made, in seconds since 1970. */
  readonly seconds: number;
}

/** What a copy of the repository knows of the commits that changed the records. */
export interface ContentHistory {
  /** On the line of commits that readers were shown, the latest first; none where that is not known. */
  readonly commits: readonly ContentCommit[];
  /** True where files of the records are otherwise than in the latest commit. */
  readonly isEdited: boolean;
}

/** A state of the data that keeps its name: the records as the last commit of a day left them. */
export interface Release {
  /** Day in the city, ISO 8601: the release's name. */
  readonly day: string;
  /** Id of that commit. */
  readonly commit: string;
}

/** The latest releases are kept whole at addresses of their own. */
export const KEPT_RELEASES = 3;

/** A release for each day up to `today` (ISO 8601, of the city) on which a record's file changed, the latest first. */
export function releasesOf(
  { commits }: ContentHistory,
  timeZone: string,
  today: string,
): Release[] {
  const releases: Release[] = [];
  for (const { id, seconds } of commits) {
    const day = dayIn(timeZone, seconds * 1000);
    const later = releases.at(-1);
    // A clock that was put back gives a commit the day of a later one, or one after it: it is no release of its own.
    if (day <= today && (later === undefined || day < later.day))
      releases.push({ day, commit: id });
  }
  return releases;
}

/** The release that the content is as it stands; null where it was edited since, or will be only after `today`, or nothing is known. */
export function presentRelease(
  history: ContentHistory,
  timeZone: string,
  today: string,
): Release | null {
  const [release = null] = releasesOf(history, timeZone, today);
  return history.isEdited || release?.commit !== history.commits[0]?.id ? null : release;
}
