// Components see the search through what draws it.
export type { SourceFile, SourceLine } from '#search/source-filter.ts';
