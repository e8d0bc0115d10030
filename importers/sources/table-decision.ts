import type { Mapping } from '../../data/mapping.ts';
import type { Problem, Severity } from '../../data/problem.ts';
import type { Question } from '../../data/upload.ts';
import type { Head, ImportContext } from '../importer.ts';
import { plain } from './table-cells.ts';
import { missingParts } from './table-completeness.ts';
import { inferMapping } from './table-inference.ts';
import { maybeLayout, type TableLayout } from './table-layout.ts';
import { type CaptionChanges, hasCaptions, maybeMapping, recall } from './table-remembered.ts';

/** How a table is read: by `mapping`, or not yet, where that is null and `question` is open. */
export interface Decision {
  layout: TableLayout;
  mapping: Mapping | null;
  /** Of the mapping, or of what is proposed. */
  columns: Mapping['columns'];
  question: Question;
  problems: Problem[];
}

/** By the answer of a person, else as the last time, else asked with what the table explains itself. */
export function decide(layout: TableLayout, head: Head, context: ImportContext): Decision {
  const answer = context.answers.zuordnung;
  if (answer !== undefined && answer.trim() !== '') return decideByAnswer(answer, layout, head, context);
  const recalled = answer === undefined ? recall(layout, head, context) : undefined;
  if (!recalled) return open(layout, inferMapping(layout, context, head.name), []);
  const { mapping } = recalled;
  const lacks = missingParts(mapping, context);
  if (recalled.kind === 'same' && lacks.length === 0) {
    const hint = problem(
      'hint',
      'remembered-mapping',
      `Die Spalten sind dieselben wie beim letzten Mal („${mapping.source}“) und wurden ebenso zugeordnet. Bitte kurz prüfen.`,
    );
    const question = { ...questionOf(mapping, JSON.stringify(mapping)), suggested: true };
    return {
      layout: recalled.layout,
      mapping: normalised(mapping),
      columns: mapping.columns,
      question,
      problems: [hint],
    };
  }
  const why = recalled.kind === 'similar' ? [renamedColumns(recalled.changes)] : [];
  const asked = recalled.kind === 'ask' ? [askedAgain(mapping.source, recalled.asked)] : [];
  return open(recalled.layout, mapping, [
    ...why,
    ...asked,
    ...(recalled.kind === 'same' ? [incomplete(lacks)] : []),
  ]);
}

function decideByAnswer(answer: string, layout: TableLayout, head: Head, context: ImportContext): Decision {
  const given = maybeMapping(answer);
  if (!given) return open(layout, inferMapping(layout, context, head.name), [unreadable]);
  const isMoved = given.header.line !== layout.header.line || given.header.rows !== layout.header.rows;
  const place = isMoved ? maybeLayout(head, given.header) : layout;
  if (!place) {
    const text = `In Zeile ${given.header.line} steht keine Kopfzeile, unter der sich die Tabelle lesen lässt. Gefunden wurde sie in Zeile ${layout.header.line}. Bitte die Zeile in der Zuordnung berichtigen.`;
    return open(layout, inferMapping(layout, context, head.name), [
      problem('error', 'mapping-does-not-fit', text),
    ]);
  }
  if (!hasCaptions(given, place)) {
    return open(place, inferMapping(place, context, head.name), [doesNotFit(given, place)]);
  }
  const lacks = missingParts(given, context);
  if (lacks.length > 0) return open(place, given, [incomplete(lacks)]);
  return {
    layout: place,
    mapping: normalised(given),
    columns: given.columns,
    question: questionOf(given, answer),
    problems: [],
  };
}

/** Nothing is read before a person has decided; `proposal` is what the form starts from. */
function open(layout: TableLayout, proposal: Mapping, problems: Problem[]): Decision {
  const years = proposal.year === null && hasBareYears(layout, proposal) ? [openYears] : [];
  return {
    layout,
    mapping: null,
    columns: proposal.columns,
    question: { ...questionOf(proposal, null), proposal: JSON.stringify(proposal) },
    problems: [...problems, ...years],
  };
}

/** A mapping that rows could not be read by after all, because nobody has said what its years mean. */
export function openForYears({ layout, mapping }: Decision): Decision {
  if (!mapping) throw new Error('no mapping to open');
  return {
    layout,
    mapping: null,
    columns: mapping.columns,
    question: { ...questionOf(mapping, null), proposal: JSON.stringify(mapping) },
    problems: [{ ...openYears, severity: 'error' }],
  };
}

function questionOf({ source }: Mapping, answer: string | null): Question {
  return {
    id: 'zuordnung',
    label: { de: 'Zuordnung der Spalten', en: 'Mapping of the columns' },
    why: {
      de:
        answer === null
          ? 'Kein bekanntes Format erklärt diese Tabelle: Was ist Kennzahl, Gebiet, Zeitraum, Gliederung und Wert?'
          : `Zugeordnet als „${source}“; die Zuordnung wird für Tabellen mit denselben Spalten gemerkt.`,
      en:
        answer === null
          ? 'No known format explains this table: what is indicator, area, period, breakdown and value?'
          : `Mapped as “${source}”; the mapping is kept for tables with the same columns.`,
    },
    kind: 'mapping',
    options: [],
    answer,
    suggested: false,
    required: true,
  };
}

/** Cells are compared without the blanks around them: so are the texts that the mapping gives a meaning. */
function normalised(mapping: Mapping): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map(({ caption, use }) => ({
      caption,
      use:
        'meanings' in use
          ? {
              ...use,
              meanings: Object.fromEntries(
                Object.entries(use.meanings).map(([text, meant]) => [plain(text), meant]),
              ),
            }
          : use,
    })),
  };
}

function hasBareYears({ sample }: TableLayout, { columns, constants }: Mapping): boolean {
  const isYear = (text: string | null | undefined) => /^(?:19|20)\d\d$/.test(plain(text ?? ''));
  return (
    isYear(constants.period) ||
    columns.some(({ use }, index) =>
      use.role === 'period'
        ? sample.some(({ cells }) => isYear(cells[index]))
        : 'period' in use && isYear(use.period),
    )
  );
}

function problem(severity: Severity, code: string, message: string): Problem {
  return { code, severity, line: null, column: null, text: null, message };
}

const openYears = problem(
  'warning',
  'year-meaning-unknown',
  'Die Tabelle nennt nur Jahreszahlen. Ob „2023“ das Kalenderjahr, den Beginn oder das Ende eines Schuljahrs oder einen Stichtag meint, sagt sie nicht; bitte in der Zuordnung angeben.',
);

const unreadable = problem(
  'error',
  'unreadable-mapping',
  'Die Zuordnung ist nicht lesbar: Sie ist kein JSON oder hat nicht den erwarteten Aufbau. Bitte auf der Seite „Daten“ neu zuordnen; auf der Befehlszeile die Datei prüfen.',
);

function incomplete(lacks: readonly string[]): Problem {
  return problem(
    'error',
    'mapping-incomplete',
    `Die Zuordnung ist noch nicht vollständig. ${lacks.join(' ')} Bitte ergänzen.`,
  );
}

function doesNotFit({ columns }: Mapping, { captions }: TableLayout): Problem {
  const at = captions.findIndex(
    (caption, index) => !columns[index] || plain(columns[index].caption) !== caption,
  );
  const [given, found] = [columns[at]?.caption, captions[at]];
  const where =
    columns.length !== captions.length
      ? `Sie hat ${columns.length} Spalten, die Tabelle ${captions.length}.`
      : `Spalte ${at + 1} heißt in der Zuordnung „${given}“, in der Tabelle „${found}“.`;
  return problem(
    'error',
    'mapping-does-not-fit',
    `Die Zuordnung passt nicht zur Tabelle. ${where} Bitte neu zuordnen.`,
  );
}

function renamedColumns({ source, renamed, added, missing }: CaptionChanges): Problem {
  const list = (texts: readonly string[]) => texts.map((text) => `„${text}“`).join(', ');
  const parts = [
    ...(renamed.length > 0
      ? [`Vermutlich umbenannt: ${renamed.map(({ from, to }) => `„${from}“ in „${to}“`).join(', ')}.`]
      : []),
    ...(added.length > 0 ? [`Neu: ${list(added)}.`] : []),
    ...(missing.length > 0 ? [`Es fehlen: ${list(missing)}.`] : []),
  ];
  return problem(
    'hint',
    'renamed-columns',
    `Die Spalten ähneln denen von „${source}“, sind aber nicht dieselben. ${parts.join(' ')} Bitte die vorgeschlagene Zuordnung prüfen.`,
  );
}

function askedAgain(source: string, asked: readonly string[]): Problem {
  return problem(
    'hint',
    'asked-again',
    `Die Spalten sind dieselben wie beim letzten Mal („${source}“). Neu anzugeben ist, was die Tabelle nicht sagt: ${asked.join(', ')}.`,
  );
}
