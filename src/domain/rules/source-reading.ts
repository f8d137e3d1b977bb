import { DAY } from '../dates/calendar.ts';
import type { Finding, Rule } from './rule.ts';

/** Nobody reads what is not there yet. */
export const readBeforePublished: Rule = ({ sources }) =>
  sources.flatMap(({ file, published, accessed }): Finding[] => {
    // It is tomorrow already in some places when a page is published in others.
    if (!published || !accessed || accessed.latest + DAY >= published.earliest) return [];
    const params = { date: accessed.written, published: published.written };
    return [{ kind: 'read-before-published', file, field: ['accessed'], params }];
  });
