// Components see the lists through what draws them.
export type { SourceFile, SourceLine } from '#listing/source-filter.ts';
