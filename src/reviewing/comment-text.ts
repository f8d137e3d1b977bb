import { reviewingWords } from '#i18n/reviewing.ts';
import type { ReviewedRun } from './reviewed-run.ts';
import type { RunFiles } from './run-files.ts';
import { safeMarkdown } from './safe-markdown.ts';

/** The first line of the comment, which nobody sees: by it the comment is found again. */
export const COMMENT_MARKER = '<!-- chronicle: review -->';

/** A comment may have 65,536 characters. */
const LONGEST = 60_000;

export interface CommentPlace {
  /** Address of the repository's pages for people. */
  readonly home: string;
  /** Address below which previews stand; null where there is none. */
  readonly previews: string | null;
  readonly language: string;
  /** Folder of the content in the repository; empty where the content is all of it. */
  readonly contentPath: string;
}

/** What the comment says: the outcome, the preview, then the report, of which only the words are trusted. */
export function commentText(run: ReviewedRun, files: RunFiles, place: CommentPlace): string {
  const { language } = place;
  const runAddress = `${place.home}/actions/runs/${run.id}`;
  const say = (key: Parameters<typeof reviewingWords>[0], params = {}) =>
    reviewingWords(key, language, params);
  const head = [
    COMMENT_MARKER,
    `## ${say(run.passed ? 'comment.passed' : 'comment.failed')}`,
    ...besideLines(run, language),
    ...previewLines(run, files, place),
    `[${say('comment.run')}](${runAddress})`,
    say('comment.origin', { code: run.commit.slice(0, 10) }),
  ];
  const report =
    files.texts.length === 0
      ? [say('comment.noReport')]
      : files.texts.map((text) => safeMarkdown(text).trim());
  return cut([...head, '---', ...report].join('\n\n'), say('comment.cut'));
}

/** The check ran as the proposal has it, so one that changes more than content vouches for itself. */
function besideLines({ beside }: ReviewedRun, language: string): string[] {
  if (beside.length === 0) return [];
  return [reviewingWords('comment.beside', language, { n: beside.length })];
}

function previewLines(run: ReviewedRun, files: RunFiles, place: CommentPlace): string[] {
  const { home, previews, language } = place;
  if (files.preview === null) return [reviewingWords('comment.noPreview', language)];
  const url = `${home}/actions/runs/${run.id}/artifacts/${files.preview}`;
  const archive = reviewingWords('comment.preview', language, { url });
  if (!previews || !run.own) return [archive];
  const address = `${previews.replace(/\/$/, '')}/pr/${run.number}/`;
  return [reviewingWords('comment.address', language, { url: address }), archive];
}

function cut(text: string, note: string): string {
  if (text.length <= LONGEST) return `${text}\n`;
  const lines = text.slice(0, LONGEST).split('\n').slice(0, -1);
  // A fence cut open would swallow the note.
  const fence = lines.filter((line) => /^\s*```/.test(line)).length % 2 === 1 ? ['```'] : [];
  return [...lines, ...fence, '', note, ''].join('\n');
}
