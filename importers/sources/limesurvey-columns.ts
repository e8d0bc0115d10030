import type { ResponseColumn } from './response-column.ts';

/** The columns of a LimeSurvey export: what the program adds itself, and the questions. */
export interface LimeColumns {
  submitted: number | undefined;
  /** How many columns are the program's own. */
  system: number;
  questions: ResponseColumn[];
  /** Captions of columns that tell who answered; they are never read. */
  personal: string[];
}

/** The program's own columns by code and by their captions in German and English, of several versions. */
const systemCaptions: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'antwort id', 'antwort-id', 'response id'],
  submitdate: ['submitdate', 'datum abgeschickt', 'abgeschickt', 'date submitted', 'submit date'],
  lastpage: ['lastpage', 'letzte seite', 'last page'],
  startlanguage: ['startlanguage', 'start-sprache', 'startsprache', 'start language'],
  seed: ['seed', 'zufallsstartwert', 'zufallsgeneratorstartwert'],
  token: ['token', 'zugangscode', 'zugangsschlüssel', 'access code'],
  startdate: ['startdate', 'datum gestartet', 'date started'],
  datestamp: ['datestamp', 'datum letzte aktivität', 'date last action'],
  ipaddr: ['ipaddr', 'ip-adresse', 'ip address'],
  refurl: ['refurl', 'weiterleitungs-url', 'referrer url', 'referring url'],
  time: ['interviewtime', 'gesamtzeit', 'total time'],
};

const timing = /^(?:gruppenzeit|fragenzeit|group time|question time): |^(?:grouptime\d+|\w+time)$/;
const personalCaption =
  /^(?:attribute_\d+|attribut \d+)\b|\b(?:vorname|nachname|familienname|ihr name|ihren namen|^name|firstname|lastname|e-?mail|telefon\w*|anschrift|postadresse|ansprechpartner\w*|kontaktdaten)\b/;

export function readLimeColumns(cells: readonly string[], codes: readonly string[] = cells): LimeColumns {
  let submitted: number | undefined;
  let system = 0;
  const questions: ResponseColumn[] = [];
  const personal: string[] = [];
  cells.forEach((cell, index) => {
    const caption = plain(cell);
    const role = systemRole(caption) ?? systemRole(plain(codes[index] ?? ''));
    if (role) {
      system += 1;
      if (role === 'submitdate') submitted ??= index;
      if (role === 'ipaddr' || role === 'token') personal.push(caption);
    } else if (personalCaption.test(caption.toLowerCase())) personal.push(caption);
    else if (caption !== '') {
      questions.push(questionOf(caption, plain(codes[index] ?? caption), index));
    }
  });
  return { submitted, system, questions, personal };
}

function plain(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u00a0\ufeff]+/g, ' ')
    .trim();
}

/** A caption of the mode "abbreviated": `Datum Abgeschic..`. Less than ten characters could be any question. */
const cutCaption = /^(.{10,}?)\s*(?:\.{2,3}|…)$/;

/** Headings of the mode "code and text" begin with the code: `submitdate. Datum Abgeschickt`. */
function systemRole(caption: string): string | undefined {
  const text = caption.toLowerCase();
  const code = /^([a-z]+)\. /.exec(text)?.[1] ?? text;
  for (const [role, captions] of Object.entries(systemCaptions)) {
    if (captions.includes(text) || role === code) return role;
  }
  const cut = cutCaption.exec(text)?.[1];
  for (const [role, captions] of Object.entries(systemCaptions)) {
    if (cut !== undefined && captions.some((one) => one.length > cut.length && one.startsWith(cut)))
      return role;
  }
  return timing.test(text) ? 'time' : undefined;
}

const otherCaption = /^(?:other|sonstiges|sonstige|andere)$/i;

/**
 * `Q2[SQ001]`, `Q2_SQ001`, `Frage … [Teilfrage]`, `Q2[SQ001]. Frage … [Teilfrage]`: question and part. The code in
 * front of a text is left out.
 */
function questionOf(caption: string, code: string, index: number): ResponseColumn {
  const coded = /^[A-Za-z]\w*(\[[^\]]*\])*\. (?=\S)/.exec(caption);
  const text = coded ? caption.slice(coded[0].length) : caption;
  const bracket = /^(.*\S)\s*\[([^[\]]*)\]$/.exec(text);
  const sub = coded?.[1] ?? /\[[^\]]*\]$/.exec(code)?.[0];
  const underscore = bracket ? null : /^([A-Za-z]\w*?)_((?:SQ|A)\w+|other|\d+)$/.exec(text);
  const question = bracket?.[1] ?? underscore?.[1] ?? text;
  const part = bracket?.[2] ?? underscore?.[2] ?? (sub ? sub.slice(1, -1) : null);
  const isOther = part !== null && (otherCaption.test(part.trim()) || sub === '[other]');
  return { index, question, part, isOther, separator: null };
}
