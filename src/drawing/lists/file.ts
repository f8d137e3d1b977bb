// Components see the lists through what draws them.
export type { ListFile, ListLine } from '#listing/file.ts';
