import { describe, expect, it } from 'vitest';
import {
  momentsOf,
  numberAt,
  pageOfStory,
  readStep,
  stepTitles,
  storyOf,
  yearIn,
} from './story.ts';

describe('A page of the folder "stories"', () => {
  it('is a story; no other is', () => {
    expect(storyOf('stories/tu-1-den-87')).toBe('tu-1-den-87');
    expect([storyOf('about'), storyOf('my-stories')]).toEqual([null, null]);
    expect(storyOf(pageOfStory('a'))).toBe('a');
  });
});

describe('The text of a story', () => {
  it('tells what its steps are called, in their order', () => {
    const text =
      '<Step title="Một" from="2020">\n\n</Step>\n<Step when="2021"\n title="A &amp; &quot;B&quot;">';
    expect(stepTitles(text)).toEqual(['Một', 'A & "B"']);
    expect(stepTitles('<Steps title="a">')).toEqual([]);
  });
});

describe('A step', () => {
  it('with a window or a filter shows the timeline', () => {
    const { timeline } = readStep({
      title: 'a',
      from: '2017',
      to: '2018-02',
      partner: 'busan, lyon',
    });
    expect(timeline).toEqual({
      from: Date.UTC(2017, 0, 1),
      to: Date.UTC(2018, 2, 1) - 1,
      filters: { partner: ['busan', 'lyon'] },
      event: null,
    });
  });

  it('without a beginning or an end means those of the chronicle', () => {
    expect(readStep({ title: 'a', event: 'e' }).timeline).toEqual({
      from: null,
      to: null,
      filters: {},
      event: 'e',
    });
  });

  it('with a figure or a map shows these in the place of the timeline', () => {
    const step = readStep({ title: 'a', figure: 'f', to: '2017', map: '2017' });
    expect(step.timeline).toBeNull();
    expect(step.figure).toEqual({ id: 'f', until: Date.UTC(2018, 0, 1) - 1 });
    expect(step.asOf).toBe(2017);
  });

  it('shows all of a figure where no end is given', () => {
    expect(readStep({ title: 'a', figure: 'f' }).figure?.until).toBe(Infinity);
  });

  it('has its time as a date, and none where it gives none that is one', () => {
    expect(readStep({ title: 'a', when: '1994-05-14/1995-11-03' }).when?.written).toBe(
      '1994-05-14/1995-11-03',
    );
    expect(readStep({ title: 'a', when: 'năm ngoái' }).when).toBeNull();
    expect(readStep({ title: 'a' }).when).toBeNull();
  });

  it('takes its number from a value of a figure', () => {
    expect(readStep({ title: 'a', number: 'f@2025-10-30' }).number).toEqual({
      figure: 'f',
      at: '2025-10-30',
    });
  });
});

describe('What cannot be read', () => {
  it.each(['2017-13', '2017-02-30', '17', '2017/2018', '2017~', '', 'nay'])(
    'is no moment: "%s"',
    (text) => {
      expect(momentsOf(text)).toBeNull();
    },
  );

  it.each(['217', '02017', '2017.5', 'nay'])('is no year: "%s"', (text) => {
    expect(yearIn(text)).toBeNull();
  });

  it.each(['87', 'f@', '@2017', 'f@2017@2018', ''])('names no value: "%s"', (text) => {
    expect(numberAt(text)).toBeNull();
  });
});
