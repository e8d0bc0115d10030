import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { formatDate } from '../../web/words/format.ts';
import { say } from '../../web/words/texts.ts';
import type { Drafting } from './report-draft.ts';

/** Figures of an indicator in an area, by its key. */
export interface Shown {
  indicator: string;
  area: string;
}

/**
 * Where shown figures come from and as of when, with the notes of licences. What is invented does not go out under an
 * office's name, nor what is real under the demonstration's.
 */
export function sourceLine(shown: readonly Shown[], { source, language }: Drafting): string {
  const isInvented = ({ area }: Shown) => source.demo && area.startsWith(source.municipality.key);
  const real = shown.filter((one) => !isInvented(one));
  const sources = [...new Set(real.flatMap(({ indicator }) => sourcesOf(indicator)))].join('; ');
  const hasInvented = real.length < shown.length;
  const { name } = source.municipality;
  const named =
    real.length === 0
      ? say('reportInvented', language)
      : hasInvented
        ? say('reportInventedBeside', language, { source: sources, name })
        : sources;
  return line(named, { source, language });
}

/** Where statements about goals and measures come from. */
export function ownSourceLine({ source, language }: Pick<Drafting, 'source' | 'language'>): string {
  const key = source.demo ? 'reportInventedStatements' : 'reportAdministration';
  return line(say(key, language), { source, language });
}

function line(named: string, { source, language }: Pick<Drafting, 'source' | 'language'>): string {
  const date = formatDate(source.pin.day, language);
  return say('reportSourceLine', language, { source: named, date });
}

function sourcesOf(id: string): string[] {
  return (maybeIndicator(id)?.sources ?? []).map(sourceText);
}

function sourceText({ publisher, title, table, licence }: Indicator['sources'][number]): string {
  const named = `${publisher}: ${title}${table === null ? '' : ` (${table})`}`;
  return licence === null ? named : `${named}, ${licence}`;
}
