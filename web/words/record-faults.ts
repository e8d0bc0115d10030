import type { Language, Words } from '../../data/words.ts';

/** What is typed where nothing of its kind can be read from it. */
export type Wanted = 'number' | 'year' | 'period' | 'time';

export const wantedWords: Readonly<Record<Wanted, Words>> = {
  number: {
    de: 'Bitte geben Sie eine Zahl an, zum Beispiel 12,5.',
    en: 'Please give a number, for example 12.5.',
  },
  year: {
    de: 'Bitte geben Sie ein Jahr wie 2019 an.',
    en: 'Please give a year like 2019.',
  },
  period: {
    de: 'Bitte geben Sie einen Zeitraum an, zum Beispiel 2026, 2025/26, Oktober 2026 oder 31.12.2026.',
    en: 'Please give a period, for example 2026, 2025/26, 10/2026 or 31.12.2026.',
  },
  time: {
    de: 'Bitte geben Sie die Uhrzeit als 16:30 an.',
    en: 'Please give the time as 16:30.',
  },
};

/** What a shape says only in general, by what it expected. */
export const generalFaults = {
  missing: { de: 'Bitte füllen Sie dieses Feld aus.', en: 'Please fill in this field.' },
  choice: { de: 'Bitte wählen Sie etwas aus.', en: 'Please choose one.' },
  rows: { de: 'Bitte ergänzen Sie diese Liste.', en: 'Please add to this list.' },
  least: { de: 'Bitte geben Sie mindestens {n} an.', en: 'Please give at least {n}.' },
  more: { de: 'Bitte geben Sie mehr als {n} an.', en: 'Please give more than {n}.' },
  most: { de: 'Bitte geben Sie höchstens {n} an.', en: 'Please give at most {n}.' },
  shorter: {
    de: 'Bitte fassen Sie sich kürzer (höchstens {n} Zeichen).',
    en: 'Please be briefer (at most {n} characters).',
  },
  whole: { de: 'Bitte geben Sie eine ganze Zahl an.', en: 'Please give a whole number.' },
  other: { de: 'Bitte prüfen Sie diese Angabe.', en: 'Please check this entry.' },
} as const satisfies Record<string, Words>;

/** What the shapes in `data/` say of a value that does not fit, in English. */
const english: Readonly<Record<string, string>> = {
  'Bitte geben Sie einen Tag an, den es gibt.': 'Please give a day that exists.',
  'Kein Tag der Form JJJJ-MM-TT.': 'Please give a day that exists.',
  'Bitte wählen Sie etwas aus.': 'Please choose one.',
  'Bitte geben Sie einen Titel an.': 'Please give a title.',
  'Bitte fassen Sie den Titel kürzer (höchstens 300 Zeichen).':
    'Please shorten the title (at most 300 characters).',
  'Bitte füllen Sie dieses Feld aus.': 'Please fill in this field.',
  'Bitte fassen Sie sich kürzer (höchstens 300 Zeichen).': 'Please be briefer (at most 300 characters).',
  'Bitte fassen Sie den Text kürzer (höchstens 20.000 Zeichen).':
    'Please shorten the text (at most 20,000 characters).',
  'Ein Schlüssel besteht aus kleinen Buchstaben, Ziffern und Bindestrichen.':
    'A key consists of small letters, digits and hyphens.',
  'Ein Schlüssel hat höchstens 120 Zeichen.': 'A key has at most 120 characters.',
  'Bitte kürzen Sie die Adresse (höchstens 2.000 Zeichen).':
    'Please shorten the address (at most 2,000 characters).',
  'Bitte geben Sie eine Adresse an, die mit https:// oder http:// beginnt.':
    'Please give an address that begins with https:// or http://.',
  'Bitte geben Sie die Uhrzeit als 16:30 an.': 'Please give the time as 16:30.',
  'Bitte geben Sie ein Jahr wie 2019 an.': 'Please give a year like 2019.',
  'Bitte wählen Sie mindestens einen Abschnitt aus.': 'Please choose at least one section.',
  'Bitte wählen Sie höchstens 20 Gebiete.': 'Please choose at most 20 areas.',
  'Bitte wählen Sie höchstens 300 Bausteine.': 'Please choose at most 300 parts.',
  'Bitte nennen Sie höchstens 50 Anlagen.': 'Please name at most 50 attachments.',
  'Bitte prüfen Sie die E-Mail-Adresse.': 'Please check the e-mail address.',
  'Bitte geben Sie den Stellenanteil an, zum Beispiel 0,5.': 'Please give the share, for example 0.5.',
  'Ein Stellenanteil ist höchstens 1.': 'A share is at most 1.',
  'Bitte geben Sie einen Betrag in Euro an.': 'Please give an amount in euros.',
  'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.':
    'The end lies before the start. Please check both days.',
  'Eine Mitteilung ändert nichts. Bitte machen Sie daraus eine Beschlussvorlage oder nehmen Sie die Änderungen heraus.':
    'A paper for information changes nothing. Please make it one for decision or take the changes out.',
  'Ein Kreislauf hat mindestens zwei Stationen.': 'A ring has at least two stations.',
  'Zwei Stationen haben denselben Schlüssel. Bitte vergeben Sie jeden nur einmal.':
    'Two stations have the same key. Please use each only once.',
  'Bitte geben Sie höchstens 100 Zwischenziele an.': 'Please give at most 100 milestones.',
  'Die obere Grenze liegt unter der unteren. Bitte prüfen Sie beide.':
    'The upper bound lies below the lower one. Please check both.',
};

/** A shape's own German sentence in a language; one without an English one stays. */
export function faultText(german: string, language: Language): string {
  return language === 'de' ? german : (english[german] ?? german);
}
