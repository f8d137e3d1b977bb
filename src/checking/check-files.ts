import { applyRules } from '#domain/rules/all-rules.ts';
import { idsByKind } from '#domain/rules/unknown-reference.ts';
import type { Finding, Ground } from '#domain/rules/rule.ts';
import { withdrawnFindings } from '#domain/rules/withdrawn.ts';
import { kmOutside } from '#geography/countries.ts';
import { COUNTRY_NUMBERS } from '#schemas/country-codes.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { bodyProblems } from './check-bodies.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { duplicateIdProblems } from './duplicate-ids.ts';
import { atTop, type Problem } from './issue.ts';
import {
  fileLookup,
  passedRecords,
  withdrawalsIn,
  type PlacedRecord,
} from '#reading/passed-records.ts';
import type { PlacedFile } from '#reading/place-file.ts';
import { readFiles, withFile, type Reading } from '#reading/read-files.ts';
import { oneCauseEach } from './one-cause.ts';
import { refusedRecordFindings } from './refused-records.ts';
import { searchWordProblems } from './search-words.ts';
import { toldDateProblems } from './told-dates.ts';
import { translatedTextProblems } from './translated-texts.ts';
import { withMeantIds } from './meant-ids.ts';
import { withNamedCountries } from './named-countries.ts';
import {
  misnamedTranslations,
  withoutOrphanFacts,
  withoutTheirs,
} from './misnamed-translations.ts';
import { placeProblems } from './place-problems.ts';
import { glossaryProblems } from './glossary-problems.ts';
import { inferredParts } from './inferred-dates.ts';
import { countryNamed } from './propose-country.ts';
import { publishedProblems } from './published-problems.ts';
import { pathInWords, recordProblems } from './record-problems.ts';
import { spellingProblems } from './spelling-problems.ts';
import { templateProblems } from './template-texts.ts';
import { storyTranslationProblems, strayPages, translationProblems } from './translations.ts';

/** Every problem of a content folder given as texts, in the order of files and lines. */
export function checkFiles(files: readonly ContentFile[], now: number): Promise<Problem[]> {
  return checkReading(readFiles(files), now);
}

/**
 * The problems of one file among all others, for a form that asks at each change: only this file is
 * read. It may be new, or stand in `reading` as it was.
 */
export async function checkOne(
  content: ContentFile,
  reading: Reading,
  now: number,
): Promise<Problem[]> {
  const problems = await checkReading(withFile(reading, content), now);
  return problems.filter(({ file }) => file === content.file);
}

/** The same of a folder that is read already. */
export async function checkReading(reading: Reading, now: number): Promise<Problem[]> {
  const { files, languages, placed, records } = reading;
  const ground: Ground = {
    now,
    spoken: LANGUAGES,
    isUnread: fileLookup(records),
    kmOutside: (country, place) => kmOutside(COUNTRY_NUMBERS.get(country) ?? '', place),
    countryNamed,
    inferred: inferredParts,
  };
  const passed = passedRecords(records);
  const paths = new Set(files.map(({ file }) => file));
  const misnamed = misnamedTranslations(placed, languages);
  const problems = [
    ...files.flatMap(({ file, fault }) =>
      fault === 'link' ? [atTop(file, 'misplaced-file', {}, 'link')] : [],
    ),
    ...placed.flatMap(placeProblems),
    ...missingFiles(placed),
    ...duplicateIdProblems(placed),
    ...translationProblems(placed, languages),
    ...strayPages(placed, languages),
    ...storyTranslationProblems(placed, languages),
    ...templateProblems(files, records),
    ...records.flatMap((record) => recordProblems(record, languages)),
    ...located(
      [
        ...applyRules(passed, ground),
        ...refusedRecordFindings(records, idsByKind(passed), passed.taxonomy, ground),
        ...withdrawnFindings(withdrawalsIn(records), passed, ground),
      ],
      records,
    ),
    ...publishedProblems(reading),
    ...translatedTextProblems(records, languages),
    ...searchWordProblems(records),
    ...spellingProblems(records, languages),
    ...glossaryProblems(reading, passed, ground),
    ...toldDateProblems(records, passed.events),
    ...(await bodyProblems(records, passed, ground, (path) => paths.has(path))),
  ];
  const named = withNamedCountries(withMeantIds(problems, records, passed), passed.taxonomy);
  const own = [...misnamed, ...withoutTheirs(withoutOrphanFacts(named), misnamed)];
  return inOrder(oneCauseEach(own, { files: records, spoken: LANGUAGES }));
}

/** Without these two nothing can be built. */
function missingFiles(placed: readonly PlacedFile[]): Problem[] {
  return (['site', 'taxonomy'] as const)
    .filter((name) => !placed.some(({ collection }) => collection === name))
    .map((name) => atTop(`${name}.yaml`, 'missing-file', { name: `${name}.yaml` }));
}

/** Finds the line of each field a rule points at. */
function located(findings: readonly Finding[], records: readonly PlacedRecord[]): Problem[] {
  const documents = new Map(records.map(({ read }) => [read.file, read.document]));
  return findings.map(({ file, field, kind, variant, params }) => {
    const place = documents.get(file)?.valueAt(field) ?? { line: 1, column: 1 };
    const base = { kind, file, field, ...place, params: { ...params, path: pathInWords(field) } };
    return variant === undefined ? base : { ...base, variant };
  });
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
