import type { ReportDocument } from '../../../data/report-document.ts';
import { writable } from '../../../web/words/writable.ts';
import { languageTags } from './paper.ts';

/** The properties that Word shows of a file (docProps/core.xml), with the pin's time, so that the same report is the same file. */
export function coreProperties(document: ReportDocument): string {
  const { title, kindWord, municipality, number, pinWords, language, pin } = document;
  const time = `${new Date(pin.asOf).toISOString().slice(0, 19)}Z`;
  const properties: [string, string][] = [
    ['dc:title', title],
    ['dc:subject', kindWord],
    ['dc:creator', municipality],
    ['cp:keywords', number ?? ''],
    ['dc:description', pinWords],
    ['cp:lastModifiedBy', municipality],
    ['dc:language', languageTags[language]],
  ];
  const times = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...properties.map(([name, text]) => `<${name}>${escaped(text)}</${name}>`),
    ...times,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
