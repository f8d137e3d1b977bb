/** A file of the content folder. */
export interface ContentFile {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Its text; null for a file that is none, such as an image. */
  readonly text: string | null;
  /** What kept the bytes from being read as text. */
  readonly fault?: 'not-utf8' | 'link' | 'too-large';
}

/** The file's last name. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Everything after the last full stop of the name, as written; empty when there is none. */
export function endingOf(file: string): string {
  const name = nameOf(file);
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at + 1);
}

/** The path that a record and its translations have in common: `events/2023/hoi-nghi`. */
export function recordPathOf(file: string): string {
  return file.replace(/(\.[a-z]{2,3})?\.[a-z]+$/, '');
}
