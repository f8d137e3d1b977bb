import { recordPathOf } from '#reading/content-file.ts';
import type { Problem } from './issue.ts';

/** What is told of one record and has one cause, told once. */
export function oneCauseARecord(problems: readonly Problem[]): readonly Problem[] {
  return [templateLeft, sourcesLeftOut, issuedAhead, countryMistyped].reduce(
    (left, fold) => fold(left),
    problems,
  );
}

/** A file that says nothing but its template's words has that one fault, whatever else it lacks. */
function templateLeft(problems: readonly Problem[]): readonly Problem[] {
  const whole = new Set(problems.filter(isWhole).map(({ file }) => file));
  return problems.filter((problem) => !whole.has(problem.file) || isWhole(problem));
}

function isWhole({ kind, variant }: Problem): boolean {
  return kind === 'template-text' && variant === 'whole';
}

/** Without any source each citation is one that is not listed, and no source can attest anything. */
function sourcesLeftOut(problems: readonly Problem[]): readonly Problem[] {
  const cited = Map.groupBy(
    problems.filter(({ kind }) => kind === 'unlisted-source'),
    ({ file }) => recordPathOf(file),
  );
  const bare = problems.filter(
    ({ kind, variant }) => kind === 'no-source' && variant === undefined,
  );
  const records = new Set(bare.map(({ file }) => recordPathOf(file)));
  const isConsequence = ({ kind, file }: Problem) =>
    (kind === 'unlisted-source' || kind === 'key-locality-without-source') &&
    records.has(recordPathOf(file));
  return problems
    .filter((problem) => !isConsequence(problem))
    .map((problem) => (bare.includes(problem) ? withCited(problem, cited) : problem));
}

/** The list to write is that of the sources which the text cites already. */
function withCited(problem: Problem, cited: ReadonlyMap<string, readonly Problem[]>): Problem {
  const ids = new Set(
    (cited.get(recordPathOf(problem.file)) ?? []).map(({ params }) => params['id']),
  );
  if (ids.size === 0) return problem;
  const nearest = [...ids].map((id) => `{id: ${id}}`).join(', ');
  const params = { ...problem.params, id: [...ids].join(', '), nearest };
  return { ...problem, kind: 'unlisted-source', variant: 'all', params };
}

/** A document issued in a year to come makes all early that it looks ahead to. */
function issuedAhead(problems: readonly Problem[]): readonly Problem[] {
  const ahead = new Set(
    problems.flatMap(({ kind, file, field }) =>
      kind === 'date-in-future' && field?.[0] === 'issued' ? [file] : [],
    ),
  );
  const isConsequence = ({ kind, file }: Problem) =>
    (kind === 'before-issue' || kind === 'dates-out-of-order' || kind === 'replaces-later') &&
    ahead.has(file);
  return problems.filter((problem) => !isConsequence(problem));
}

/** A partner in the wrong country lies outside of it. */
function countryMistyped(problems: readonly Problem[]): readonly Problem[] {
  const mistyped = new Set(
    problems.flatMap(({ kind, variant, file }) =>
      kind === 'country-of-partner' && variant === 'partner' ? [file] : [],
    ),
  );
  return problems.filter(
    ({ kind, file }) => kind !== 'coordinates-elsewhere' || !mistyped.has(file),
  );
}
