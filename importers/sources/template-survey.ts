import { breakdownKey, slug } from '../../data/breakdown.ts';
import { type Period, wavePeriod } from '../../data/period.ts';
import { formatPeriod } from '../../data/period-words.ts';
import { survey } from '../../data/templates.ts';
import type { Importer } from '../importer.ts';
import { createPeriodReader, type Figure, readFigure, requiredCell } from './template-cells.ts';
import { type Feed, feedsOf, indicatorsOfColumn, observationOf } from './template-feeds.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { identifyTemplate } from './template-header.ts';
import { type RowReader, readTemplate } from './template-rows.ts';

/**
 * Reads counted surveys. A share's denominator is the sum of a question's answers in a wave, so observations are
 * made when the whole file is read.
 */
export const surveyTemplate: Importer = {
  id: 'template-umfrage',
  title: 'Vorlage Umfrage',
  identify: (head) => identifyTemplate(survey, head),
  read: (text, head, context, sink) => readTemplate(survey, { text, head, context, sink }, openSurvey),
};

interface Option {
  breakdown: string;
  answer: string;
  line: number;
  count: Figure;
}

/** A question in a wave, with its options; `without` is its breakdown without an answer. */
interface Question {
  period: Period;
  label: string;
  without: string;
  invited: number | null;
  options: Option[];
}

interface Wave {
  period: Period;
  line: number;
  invited: { value: number; line: number } | null;
}

function openSurvey(file: TemplateFile): RowReader {
  const feeds = feedsOf(file);
  const waves = new Map<string, Wave>();
  const questions = new Map<string, Question>();
  const incomplete = new Set<string>();
  let attributed = 0;
  const readDates = createDateReader(file);

  return {
    indicators: (column) => indicatorsOfColumn(feeds, column),
    row(row) {
      const names = readNames(file, row);
      if (!names) return false;
      const id = `${names.umfrage.key} ${names.welle.key} ${names.frage.key}`;
      const taken = takeRow(row, names, id);
      if (taken) return true;
      incomplete.add(id);
      attributed += 1;
      return false;
    },
    end(rejectedBefore) {
      const isAnyIncomplete = rejectedBefore > attributed;
      let rejected = 0;
      for (const [id, question] of questions) {
        const isWhole = !isAnyIncomplete && !incomplete.has(id);
        rejected += isWhole ? emitQuestion(file, feeds, question) : rejectIncomplete(file, question);
      }
      return rejected;
    },
  };

  function takeRow(row: TemplateRow, names: Names, id: string): boolean {
    const dates = readDates(row);
    const isFilled = requiredCell(file, row, 'n') !== undefined;
    const count = isFilled ? readFigure(file, row, 'n', { whole: true }) : undefined;
    const invited = readFigure(file, row, 'eingeladen', { whole: true });
    if (!dates || !count || !invited) return false;
    const span = wavePeriod(names.umfrage.key, names.welle.key, dates.from, dates.to);
    const wave = waveOf(file, row, waves, span);
    if (!wave) return false;
    const { period } = wave;
    const without = breakdownKey({ umfrage: names.umfrage.key, frage: names.frage.key });
    const breakdown = breakdownKey({
      umfrage: names.umfrage.key,
      frage: names.frage.key,
      antwort: names.antwort.key,
    });
    const key = { indicator: '', area: file.context.municipality, period: period.key, breakdown };
    if (!file.isFirst(key, row)) return false;
    nameCategories(file, names);
    const empty: Question = { period, label: names.frage.label, without, invited: null, options: [] };
    const question = questions.get(id) ?? empty;
    questions.set(id, question);
    question.options.push({ breakdown, answer: names.antwort.key, line: row.line, count });
    if (invited.kind === 'number') noteInvited(file, row, wave, question, invited.value);
    return true;
  }
}

const nameColumns = ['umfrage', 'welle', 'frage', 'antwort'] as const;
type Names = Record<(typeof nameColumns)[number], { key: string; label: string }>;

function readNames(file: TemplateFile, row: TemplateRow): Names | undefined {
  const [umfrage, welle, frage, antwort] = nameColumns.map((column) => {
    const label = requiredCell(file, row, column);
    if (label === undefined) return undefined;
    const key = slug(label);
    if (key !== '') return { key, label };
    file.error(
      'unknown-category',
      { line: row.line, column, text: label },
      `Zeile ${row.line}, Spalte „${column}“: „${label}“ enthält keine Buchstaben oder Ziffern. Bitte benennen.`,
    );
    return undefined;
  });
  return umfrage && welle && frage && antwort ? { umfrage, welle, frage, antwort } : undefined;
}

function nameCategories(file: TemplateFile, names: Names): void {
  file.category('umfrage', names.umfrage.key, names.umfrage.label);
  file.category('frage', names.frage.key, names.frage.label);
  file.category('antwort', names.antwort.key, names.antwort.label);
}

function createDateReader(file: TemplateFile) {
  const words = 'ein Tag, z. B. 01.11.2025';
  const readFrom = createPeriodReader(file, 'von', ['date', 'day'], words);
  const readTo = createPeriodReader(file, 'bis', ['date', 'day'], words);
  return (row: TemplateRow): { from: string; to: string } | undefined => {
    const fromText = requiredCell(file, row, 'von');
    const toText = requiredCell(file, row, 'bis');
    const from = fromText === undefined ? undefined : readFrom(row, fromText, 'date');
    const to = toText === undefined ? undefined : readTo(row, toText, 'date');
    if (!from || !to) return undefined;
    if (from.start <= to.end) return { from: from.start, to: to.end };
    file.error(
      'unreadable-period',
      { line: row.line, column: 'bis', text: toText },
      `Zeile ${row.line}: Die Welle endet („${toText}“), bevor sie beginnt („${fromText}“). Bitte beide Tage prüfen.`,
    );
    return undefined;
  };
}

/** A wave has one span; a row that gives it another one is refused. */
function waveOf(
  file: TemplateFile,
  row: TemplateRow,
  waves: Map<string, Wave>,
  period: Period,
): Wave | undefined {
  const name = period.key.slice(0, period.key.indexOf('@'));
  const known = waves.get(name);
  if (!known) {
    const wave = { period, line: row.line, invited: null };
    waves.set(name, wave);
    return wave;
  }
  if (known.period.key === period.key) return known;
  file.error(
    'wave-span-differs',
    { line: row.line, column: 'von', text: file.cell(row, 'von') },
    `Zeile ${row.line}: Dieselbe Welle hat in Zeile ${known.line} einen anderen Zeitraum (${formatPeriod(known.period.start, 'de', 'long')} bis ${formatPeriod(known.period.end, 'de', 'long')}). Bitte vereinheitlichen oder eine eigene Welle daraus machen.`,
  );
  return undefined;
}

function noteInvited(
  file: TemplateFile,
  row: TemplateRow,
  wave: Wave,
  question: Question,
  invited: number,
): void {
  question.invited ??= invited;
  wave.invited ??= { value: invited, line: row.line };
  if (wave.invited.value === invited) return;
  file.warning(
    'invited-differs',
    { line: row.line, column: 'eingeladen', text: file.cell(row, 'eingeladen') },
    `Zeile ${row.line}: In derselben Welle stehen verschiedene Zahlen von Eingeladenen (Zeile ${wave.invited.line}: ${wave.invited.value}, hier: ${invited}). Bitte prüfen.`,
  );
}

/** Emits a question's options and returns how many rows are rejected because their shares cannot be computed. */
function emitQuestion(file: TemplateFile, feeds: readonly Feed[], question: Question): number {
  const { options, period, invited } = question;
  const gap = options.map(({ count }) => count).find((count) => count.kind === 'gap');
  const answers = options.reduce((sum, { count }) => sum + (count.kind === 'number' ? count.value : 0), 0);
  if (lacksAnswers(file, question)) return options.length;
  if (!gap && answers === 0) return rejectEmptyQuestion(file, question);
  if (gap) reportGap(file, question);
  const isOver = invited !== null && answers > invited;
  if (isOver) reportOver(file, question, answers);
  // The share of an answer whose siblings are unknown is unknown.
  const sum: Figure = gap ?? { kind: 'number', value: answers, sign: null, qualifiers: [] };
  const returns =
    gap || isOver || invited === null ? { reported: null, due: null } : { reported: answers, due: invited };
  for (const { breakdown, line, count } of options) {
    for (const { indicator, main } of feeds) {
      const key = { indicator: indicator.id, area: file.context.municipality, period: period.key, breakdown };
      const place = { line, column: (file.header.at.get(main) ?? 0) + 1 };
      file.emit({ ...observationOf(key, place, count, sum), ...returns });
    }
  }
  return 0;
}

/** A share is of all answers: with one of them unreadable, none of the question's shares can be told. */
function rejectIncomplete(file: TemplateFile, { options, label }: Question): number {
  for (const { line } of options) {
    file.error(
      'incomplete-question',
      { line, column: 'n' },
      `Zeile ${line}: Zur Frage „${label}“ ist eine andere Zeile fehlerhaft. Damit fehlt die Bezugsgröße, und auch diese Antwort kann nicht übernommen werden. Bitte die andere Zeile berichtigen.`,
    );
  }
  return options.length;
}

/** Every answer has to come, also those that nobody gave: one alone would always be 100 %. */
function lacksAnswers(file: TemplateFile, { options, label, period, without }: Question): boolean {
  const come = new Set(options.map(({ answer }) => answer));
  const stored = file.context.storedAnswers.get(`${period.key} ${without}`) ?? new Set<string>();
  const missing = [...stored].filter((answer) => !come.has(answer));
  const line = options[0]?.line ?? null;
  if (missing.length > 0) {
    file.error(
      'missing-answers',
      { line, column: 'antwort', text: missing.join(', ') },
      `Zeile ${line}: Zur Frage „${label}“ gibt es in dieser Welle schon weitere Antworten (${missing.join(', ')}), die in der Datei fehlen. Bitte alle Antworten der Frage angeben, auch mit 0; ihre Summe ist die Bezugsgröße.`,
    );
  } else if (options.length < 2) {
    file.error(
      'missing-answers',
      { line, column: 'antwort' },
      `Zeile ${line}: Zur Frage „${label}“ steht nur eine Antwort in der Datei; ihr Anteil wäre immer 100 %. Bitte alle Antworten der Frage angeben, auch mit 0.`,
    );
  }
  return missing.length > 0 || options.length < 2;
}

function rejectEmptyQuestion(file: TemplateFile, { options, label }: Question): number {
  for (const { line } of options) {
    file.error(
      'zero-denominator',
      { line, column: 'n', text: '0' },
      `Zeile ${line}: Auf die Frage „${label}“ gibt es in dieser Welle keine Antworten. Anteile lassen sich nicht berechnen. Bitte die Zeilen der Frage prüfen oder weglassen.`,
    );
  }
  return options.length;
}

function reportGap(file: TemplateFile, { options, label }: Question): void {
  const line = options.find(({ count }) => count.kind === 'gap')?.line ?? null;
  file.warning(
    'unknown-sum',
    { line, column: 'n' },
    `Zeile ${line}: Zur Frage „${label}“ fehlt eine Anzahl. Damit ist die Bezugsgröße unbekannt, und alle Anteile der Frage bleiben ohne Wert. Bitte die Anzahl ergänzen, wenn sie bekannt ist.`,
  );
}

function reportOver(file: TemplateFile, { options, label, invited }: Question, answers: number): void {
  const line = options[0]?.line ?? null;
  file.warning(
    'answers-exceed-invited',
    { line, column: 'n' },
    `Zeile ${line}: Zur Frage „${label}“ gibt es mehr Antworten (${answers}) als Eingeladene (${invited}), vermutlich Mehrfachnennungen. Eine Beteiligung wird dazu nicht ausgewiesen. Bitte prüfen, ob beide Zahlen stimmen.`,
  );
}
