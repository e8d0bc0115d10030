import { maybeBreakdown } from '../breakdown.ts';
import type { Dimension, Indicator } from '../indicator.ts';
import type { Language } from '../words.ts';
import { abgehendeOhneHauptschulabschluss } from './abgehende-ohne-hauptschulabschluss.ts';
import { absolvierendeBeruflicheSchulen } from './absolvierende-berufliche-schulen.ts';
import { anteilUeber10UnentschuldigteFehltage } from './anteil-ueber-10-unentschuldigte-fehltage.ts';
import { anzeigenSchulpflichtverletzung } from './anzeigen-schulpflichtverletzung.ts';
import { ausgabenJeSchueler } from './ausgaben-je-schueler.ts';
import { besucheBildungsportal } from './besuche-bildungsportal.ts';
import { besucheWebsite } from './besuche-website.ts';
import { bevoelkerung } from './bevoelkerung.ts';
import { dimensions } from './dimensions.ts';
import { eindeutigeBesucherWebsite } from './eindeutige-besucher-website.ts';
import { entschuldigteFehltageJe100 } from './entschuldigte-fehltage-je-100.ts';
import { jugendarbeitslosenquote } from './jugendarbeitslosenquote.ts';
import { kindergartenplaetze } from './kindergartenplaetze.ts';
import { lsnTables } from './lsn-tables.ts';
import { reportTables } from './report-tables.ts';
import { seitenansichtenWebsite } from './seitenansichten-website.ts';
import type { SourceTable } from './source-table.ts';
import { genesisTables } from './tables.ts';
import { umfrageAntwortanteil } from './umfrage-antwortanteil.ts';
import { unentschuldigteFehltageJe100 } from './unentschuldigte-fehltage-je-100.ts';
import { verfahrenSchulpflichtverletzung } from './verfahren-schulpflichtverletzung.ts';

export { dimensions } from './dimensions.ts';

/** All tables of official statistics that are known: those of the GENESIS family, of statistical reports, of LSN. */
export const sourceTables: readonly SourceTable[] = [...genesisTables, ...reportTables, ...lsnTables];

/** The shipped indicators: one file each, listed here; adding one is adding a line. */
export const indicators: readonly Indicator[] = [
  abgehendeOhneHauptschulabschluss,
  absolvierendeBeruflicheSchulen,
  jugendarbeitslosenquote,
  kindergartenplaetze,
  bevoelkerung,
  ausgabenJeSchueler,
  unentschuldigteFehltageJe100,
  entschuldigteFehltageJe100,
  anteilUeber10UnentschuldigteFehltage,
  anzeigenSchulpflichtverletzung,
  verfahrenSchulpflichtverletzung,
  besucheBildungsportal,
  besucheWebsite,
  eindeutigeBesucherWebsite,
  seitenansichtenWebsite,
  umfrageAntwortanteil,
];

const indicatorsById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const dimensionsById = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

export function maybeIndicator(id: string): Indicator | undefined {
  return indicatorsById.get(id);
}

export function maybeDimension(id: string): Dimension | undefined {
  return dimensionsById.get(id);
}

const totalTitle = { de: 'Insgesamt', en: 'Total' };

/**
 * What a canonical breakdown is called on the screen: the titles of its categories, "Insgesamt" for the total.
 * `labels` names categories of open dimensions as the files wrote them, keyed `dimension=category`. Categories
 * that nobody names, and texts that are no breakdown, are shown as they are.
 */
export function breakdownTitle(
  breakdown: string,
  language: Language,
  labels: ReadonlyMap<string, string> = new Map(),
): string {
  const parts = Object.entries(maybeBreakdown(breakdown) ?? {});
  if (parts.length === 0) return breakdown.trim() === '' ? totalTitle[language] : breakdown;
  return parts.map(([id, key]) => categoryTitle(id, key, language, labels)).join(', ');
}

function categoryTitle(
  id: string,
  key: string,
  language: Language,
  labels: ReadonlyMap<string, string>,
): string {
  const category = maybeDimension(id)?.categories.find((candidate) => candidate.key === key);
  return category?.title[language] ?? labels.get(`${id}=${key}`) ?? key;
}
