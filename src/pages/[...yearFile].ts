import type { APIContext } from 'astro';
import {
  decadePeriod,
  decadesWithPage,
  yearPeriod,
  yearsWithPage,
} from '#domain/catalogue/period.ts';
import { reviewOf } from '#domain/catalogue/year-review.ts';
import { reportPath, type ReportFormat } from '#i18n/year-in-words.ts';
import type { YearRun } from '#domain/catalogue/gaps.ts';
import { reportDocx } from '../exports/reports/report-docx.ts';
import { reportMarkdown } from '../exports/reports/report-markdown.ts';
import { yearReport } from '../exports/reports/year-report.ts';
import { contextOf, pathsOf } from './_paths.ts';

const FORMATS = ['docx', 'md'] as const satisfies readonly ReportFormat[];

export function getStaticPaths() {
  return pathsOf('yearFile', (catalogue) => {
    const years = yearsWithPage(catalogue).map(yearPeriod);
    const periods = [...years, ...decadesWithPage(catalogue).map(decadePeriod)];
    return periods.flatMap((period) =>
      FORMATS.map((format) => ({
        path: (routes) => reportPath(period, format, routes),
        subject: { period, format },
      })),
    );
  });
}

interface Props {
  readonly lang: string;
  readonly subject: { readonly period: YearRun; readonly format: ReportFormat };
}

/** The review of a year or a decade as a draft for a word processor. */
export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { catalogue, voice, now } = await contextOf(props.lang);
  const { period, format } = props.subject;
  const origin = site?.origin ?? null;
  const report = yearReport(reviewOf(catalogue, period, now), { catalogue, voice, now, origin });
  return format === 'md'
    ? new Response(reportMarkdown(report))
    : new Response(new Blob([new Uint8Array(await reportDocx(report))]));
}
