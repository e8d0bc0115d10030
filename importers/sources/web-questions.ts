import { maybePeriod, type Period } from '../../data/period.ts';
import type { Question } from '../../data/upload.ts';
import type { ImportContext, Sink } from '../importer.ts';
import { maybeWebPeriod } from './web-periods.ts';
import { readSectionRules, type SectionRule } from './web-sections.ts';

/** The period that a person named for a table without dates; what cannot be read is said and asked again. */
export function readPeriodAnswer({ answers }: ImportContext, sink: Sink): Period | undefined {
  const text = answers.zeitraum;
  if (text === undefined) return undefined;
  const period = maybePeriod(text.trim(), 'day') ?? maybeWebPeriod(text);
  if (!period) {
    sink.problem({
      code: 'unreadable-period',
      severity: 'error',
      line: null,
      column: null,
      text: text.slice(0, 80),
      message: `„${text.slice(0, 80)}“ ist kein lesbarer Zeitraum. Bitte zum Beispiel 2026-10, 2026 oder 2026-10-31 angeben.`,
    });
  }
  return period;
}

export function periodQuestion({ answers }: ImportContext, period: Period | undefined): Question {
  return {
    id: 'zeitraum',
    label: { de: 'Zeitraum des Berichts', en: 'Period of the report' },
    why: {
      de: 'Die Datei hat keine Spalte mit dem Datum; der Zeitraum steht nur im Namen der Datei.',
      en: 'The file has no column with the date; the period stands in the file’s name only.',
    },
    kind: 'period',
    options: [],
    answer: period ? (answers.zeitraum ?? null) : null,
    suggested: false,
    required: true,
  };
}

/** The rules that were given, or kept from the last import of the format. */
export function readSectionAnswer(format: string, context: ImportContext, sink: Sink): SectionRule[] {
  const rules = readSectionRules(sectionText(format, context) ?? '');
  if ('rules' in rules) return rules.rules;
  sink.problem({
    code: 'unreadable-rule',
    severity: 'error',
    line: null,
    column: null,
    text: rules.wrong.slice(0, 80),
    message: `„${rules.wrong.slice(0, 80)}“ ist keine Regel der Form „Muster = Seitenbereich“. Bitte so schreiben: */beratung/* = Beratung.`,
  });
  return [];
}

/** Open where the table holds pages and no rule says where they belong: nothing of it could be taken. */
export function sectionsQuestion(format: string, context: ImportContext, isOpen: boolean): Question {
  return {
    id: 'seitenbereiche',
    label: { de: 'Seitenbereiche', en: 'Sections of the site' },
    why: {
      de: 'Muster für Titel oder Adresse einer Seite und der Bereich, zu dem sie gehört, zum Beispiel: */beratung/* = Beratung. Der Stern steht für beliebigen Text; die erste passende Regel gilt.',
      en: 'A pattern for the title or address of a page and the section it belongs to, for example: */advice/* = Advice. The asterisk stands for any text; the first rule that fits counts.',
    },
    kind: 'lines',
    options: [],
    answer: isOpen ? null : (sectionText(format, context) ?? null),
    suggested: !isOpen && context.answers.seitenbereiche === undefined,
    required: isOpen,
  };
}

function sectionText(format: string, { answers, remembered }: ImportContext): string | undefined {
  const earlier = remembered.find((one) => one.format === format && one.answers.seitenbereiche !== undefined);
  return answers.seitenbereiche ?? earlier?.answers.seitenbereiche;
}

export function siteQuestion(sites: readonly string[], answer: string | null): Question {
  return {
    id: 'site',
    label: { de: 'Website', en: 'Site' },
    why: {
      de: 'Die Datei enthält mehrere Websites; übernommen wird eine.',
      en: 'The file holds several sites; one is taken.',
    },
    kind: 'one',
    options: sites.map((value) => ({ value, label: value })),
    answer,
    suggested: false,
    required: true,
  };
}
