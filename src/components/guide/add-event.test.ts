import { expect, it } from 'vitest';
import { addEventPage } from './add-event.ts';

it('adding an event begins at the guide, and in it or without it at the form', () => {
  expect(addEventPage(new Set(['guide', 'editor']))).toBe('guide');
  expect(addEventPage(new Set(['guide', 'editor']), true)).toBe('editor');
  expect(addEventPage(new Set(['editor']))).toBe('editor');
  expect(addEventPage(new Set(['events']))).toBeNull();
});
