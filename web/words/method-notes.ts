import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import { type Calculation, plainLine } from './calculation.ts';

/** Whose method it is, what in it is ours, and what a reader must know of it. */
export function noteLines(target: AssessedTarget, language: Language): Calculation[] {
  const lines: { label: string; text: string }[] = [];
  for (const note of notesOf(target)) {
    const [label, text] = [note.label[language], note.text[language]];
    const same = lines.find((line) => line.label === label);
    if (same) same.text = `${same.text} ${text}`;
    else lines.push({ label, text });
  }
  return lines.map(({ label, text }) => plainLine(label, text, ''));
}

/** Whose method of judging it is, what in it is ours, and how other kinds of targets are judged, for the annex of a report. */
export function allMethodNotes(language: Language): string[] {
  const notes: Note[] = [
    report,
    ownSymbols,
    { label: { de: 'Zufällige Schwankung', en: 'Chance variation' }, text: chanceRule },
    { label: { de: 'Wenige Werte', en: 'Few values' }, text: pathRule },
    { label: { de: 'Wert in jedem Zeitraum', en: 'Value in every period' }, text: holdRule },
    { label: { de: 'Zielbereich', en: 'Range' }, text: rangeRule },
    { label: { de: 'Nur eine Richtung', en: 'A direction only' }, text: directionRule },
  ];
  return notes.map(({ label, text }) => `${label[language]}: ${text[language]}`);
}

const chanceRule: Words = {
  de: 'Wo Werte ein Intervall haben, werden erster und letzter darin zufällig verändert (mit festem Startwert, also immer gleich) und jedes Mal neu eingestuft. Eine Einstufung gilt nur, wenn sie in mindestens 80\u00a0% der Durchläufe herauskommt; sonst ist das Ziel nicht sicher einzuordnen.',
  en: 'Where values have an interval, the first and the last are varied in it at random (from a fixed seed, so always alike) and judged anew each time. A state holds only where at least 80% of the runs come out with it; otherwise the goal is not safely assignable.',
};

interface Note {
  label: Words;
  text: Words;
}

const source: Words = { de: 'Quelle des Verfahrens', en: 'Source of the method' };
const own: Words = { de: 'Eigene Festlegung', en: 'Our own rule' };
const hint: Words = { de: 'Hinweis', en: 'Note' };

function notesOf(target: AssessedTarget): Note[] {
  const { method, simulation } = target.assessment;
  switch (method) {
    case 'projection':
      return [report, ...(simulation ? [ownSimulation] : []), ownSymbols];
    case 'range':
      return target.assessment.projected === null
        ? [{ label: own, text: rangeRule }]
        : [report, { label: own, text: rangeRule }, ownSymbols];
    case 'path':
      return [{ label: hint, text: pathRule }];
    case 'due':
      return [{ label: hint, text: dueRule }];
    case 'hold':
      return [{ label: own, text: holdRule }];
    case 'direction':
      return [{ label: own, text: directionRule }];
    case null:
      return [];
  }
}

const report: Note = {
  label: source,
  text: {
    de: 'Fortschreibung der mittleren Veränderung und Einstufung nach dem Anteil an der Lücke: Statistisches Bundesamt, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht, Methodik der Statussymbole.',
    en: 'Carrying the average change forward and judging by the share of the gap: Destatis (Federal Statistical Office), Sustainable Development in Germany, Indicator Report, method of the status symbols.',
  },
};

const ownSimulation: Note = {
  label: own,
  text: {
    de: 'Eine Einstufung gilt nur, wenn sie in mindestens 80 % der Durchläufe herauskommt.',
    en: 'A state holds only where at least 80% of the runs come out with it.',
  },
};

const ownSymbols: Note = {
  label: own,
  text: {
    de: 'Das Zeitfenster von sieben Jahren und die Toleranz sind unsere Wahl. Der Indikatorenbericht zeigt „keine Bewegung“ und „gegenläufig“ mit einem gemeinsamen Symbol, hier sind sie getrennt.',
    en: 'The window of seven years and the tolerance are our choice. The report draws “no movement” and “wrong way” with one symbol; here they are told apart.',
  },
};

const rangeRule: Words = {
  de: 'Es zählt, ob der letzte Wert zwischen den Grenzen liegt; fortgeschrieben wird bis zu der Grenze, auf die es ankommt.',
  en: 'What counts is whether the latest value lies between the bounds; it is carried forward to the bound that matters.',
};

const pathRule: Words = {
  de: 'Mit weniger als vier Werten und bei Umfragewellen wird nicht fortgeschrieben. Der letzte Wert wird mit dem Zielpfad verglichen.',
  en: 'With fewer than four values, and with survey waves, nothing is carried forward. The latest value is held against the target path.',
};

const dueRule: Words = {
  de: 'Der Termin ist erreicht. Es zählt nur noch, ob der Wert das Ziel erreicht hat.',
  en: 'The due date has come. All that counts is whether the value has reached the target.',
};

const holdRule: Words = {
  de: 'Jeder Zeitraum wird für sich geprüft, es wird nicht fortgeschrieben. Gezeigt sind die letzten fünf.',
  en: 'Every period is looked at by itself, nothing is carried forward. The last five are shown.',
};

const directionRule: Words = {
  de: 'Beschlossen ist nur die Richtung. Die mittlere Veränderung im Jahr wird mit der Toleranz verglichen.',
  en: 'Only the direction has been decided. The average change a year is held against the tolerance.',
};

/** Whether the figures as shown can be computed with, or only those behind them. */
export function precisionNote(isExact: boolean, language: Language): Calculation {
  const label = { de: 'Rundung', en: 'Rounding' }[language];
  const text = isExact
    ? {
        de: 'Jede Zeile lässt sich mit den gezeigten Zahlen nachrechnen.',
        en: 'Each line can be done again with the figures as shown.',
      }
    : {
        de: 'Gerechnet ist mit ungerundeten Zahlen; mit den gezeigten kann die letzte Stelle abweichen.',
        en: 'Computed with figures that are not rounded; with those shown the last digit may differ.',
      };
  return plainLine(label, text[language], '');
}
