import { siteFiles } from './site-files.ts';
import type { CorpusPartner, CorpusSource, CorpusStrategy, Setting } from './setting.ts';
import type { Named } from './sentences.ts';
import { markdownFile, yamlFile, type ContentFile } from './write-file.ts';

/** The files of everything but events. */
export function* settingFiles(setting: Setting): Generator<ContentFile> {
  const source = setting.sources[0]?.id ?? '';
  yield* siteFiles(source);
  for (const partner of setting.partners) yield* partnerFiles(partner, source);
  for (const person of setting.people) yield personFile(person, source);
  for (const body of setting.organisations) yield organisationFile(body, source);
  for (const strategy of setting.strategies) yield* strategyFiles(strategy, source);
  for (const own of setting.sources) yield sourceFile(own);
}

function partnerFiles(partner: CorpusPartner, source: string): ContentFile[] {
  const { id, name, country, relation, established } = partner;
  const coordinates = { lat: partner.latitude, lon: partner.longitude };
  const fields = { name, kind: 'city', country, coordinates, relation, established };
  const sources = [{ id: source }];
  return [
    markdownFile(
      `partners/${id}.md`,
      { ...fields, sources },
      `${name} là một địa phương hư cấu.[^${source}]`,
    ),
    markdownFile(`partners/${id}.en.md`, {}, `${name} is an invented place.[^${source}]`),
  ];
}

function personFile({ id, name }: Named, source: string): ContentFile {
  return yamlFile(`people/${id}.yaml`, { name, sources: [{ id: source }] });
}

function organisationFile({ id, name }: Named, source: string): ContentFile {
  const english = name.replace('Viện Mẫu', 'Sample Institute');
  const names = { vi: name, en: english };
  return yamlFile(`organisations/${id}.yaml`, { name: names, sources: [{ id: source }] });
}

function strategyFiles(strategy: CorpusStrategy, source: string): ContentFile[] {
  const { id, title, issued, horizon } = strategy;
  const fields = {
    title: title.vi,
    short: title,
    summary: `Văn bản hư cấu, nhìn tới năm ${horizon}.`,
    kind: 'plan',
    issuer: { vi: 'Viện Mẫu 1', en: 'Sample Institute 1' },
    issued: String(issued),
    horizons: [horizon],
    sources: [{ id: source }],
  };
  const english = { title: title.en, summary: `An invented document that looks to ${horizon}.` };
  return [
    markdownFile(`strategies/${id}.md`, fields, `Văn bản này không có thật.[^${source}]`),
    markdownFile(`strategies/${id}.en.md`, english, `This document does not exist.[^${source}]`),
  ];
}

function sourceFile({ id, name, published, language }: CorpusSource): ContentFile {
  const url = `https://example.org/${id}`;
  return yamlFile(`sources/${id}.yaml`, { title: name, url, published, language });
}
