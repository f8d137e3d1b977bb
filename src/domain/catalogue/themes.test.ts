import { describe, expect, it } from 'vitest';
import * as trial from './catalogue.test-records.ts';
import { figuresByTheme } from './themes.ts';

describe('figuresByTheme', () => {
  const { taxonomy } = trial.records();
  const [trade] = taxonomy.themes;
  const themes = trade ? [trade, { ...trade, id: 'empty' }, { ...trade, id: 'aid' }] : [];
  const of = (id: string, theme: string | null) => ({ ...trial.figure(id), theme });
  const told = (...figures: ReturnType<typeof of>[]) =>
    figuresByTheme({ figures, taxonomy: { ...taxonomy, themes } }).map(
      ({ theme, figures: own }) => `${theme?.id ?? '-'}: ${own.map(({ id }) => id).join(' ')}`,
    );

  it('goes by the taxonomy, and leaves out what has no figure', () => {
    expect(told(of('a', 'aid'), of('b', 'trade'), of('c', 'aid'))).toEqual([
      'trade: b',
      'aid: a c',
    ]);
  });

  it('puts last what has no theme or one that is not there', () => {
    expect(told(of('a', null), of('b', 'gone'), of('c', 'aid'))).toEqual(['aid: c', '-: a b']);
  });

  it('is one group where the site has no themes', () => {
    const groups = figuresByTheme({
      figures: [of('a', null)],
      taxonomy: { ...taxonomy, themes: [] },
    });
    expect(groups).toMatchObject([{ theme: null, figures: [{ id: 'a' }] }]);
  });
});
