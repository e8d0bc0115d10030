import { slug } from '../../data/breakdown.ts';
import { isDate, type Period, wavePeriod } from '../../data/period.ts';
import type { Question } from '../../data/upload.ts';
import type { ImportContext, Sink } from '../importer.ts';

/** What a person says of the wave that responses belong to. */
export interface Wave {
  survey: { key: string; label: string };
  period: Period;
  invited: number | null;
}

/** Asks what an export of responses does not say; undefined while something is open or wrong. */
export function readWave(
  { answers }: ImportContext,
  dates: { first: string | null; last: string | null },
  sink: Sink,
): Wave | undefined {
  const survey = slug(answers.umfrage ?? '');
  const wave = slug(answers.welle ?? '');
  const from = answers.von ?? dates.first;
  const to = answers.bis ?? dates.last;
  const isSpan = from !== null && to !== null && isDate(from) && isDate(to) && from <= to;
  const invited = readInvited(answers.eingeladen);
  sink.question(ask('umfrage', 'text', survey === '' ? null : (answers.umfrage ?? null), false));
  sink.question(ask('welle', 'text', wave === '' ? null : (answers.welle ?? null), false));
  sink.question(ask('von', 'day', isSpan ? from : null, answers.von === undefined));
  sink.question(ask('bis', 'day', isSpan ? to : null, answers.bis === undefined));
  sink.question({
    ...ask('eingeladen', 'number', invited === null ? null : String(invited), false),
    required: false,
  });
  if (!isSpan && answers.von !== undefined && answers.bis !== undefined) {
    sink.problem({
      code: 'unreadable-period',
      severity: 'error',
      line: null,
      column: null,
      text: `${answers.von} bis ${answers.bis}`.slice(0, 60),
      message: 'Beginn und Ende der Befragung sind keine Tage in dieser Reihenfolge. Bitte beide angeben.',
    });
  }
  if (survey === '' || wave === '' || !isSpan) return undefined;
  return {
    survey: { key: survey, label: (answers.umfrage ?? '').trim() },
    period: wavePeriod(survey, wave, from, to),
    invited,
  };
}

function readInvited(text: string | undefined): number | null {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isInteger(value) && value > 0 ? value : null;
}

const texts: Record<string, Pick<Question, 'label' | 'why'>> = {
  umfrage: {
    label: { de: 'Name der Umfrage', en: 'Name of the survey' },
    why: {
      de: 'Unter diesem Namen stehen die Wellen nebeneinander, zum Beispiel Betriebsbefragung.',
      en: 'Under this name the waves stand side by side, for example company survey.',
    },
  },
  welle: {
    label: { de: 'Welle', en: 'Wave' },
    why: { de: 'Die wievielte Befragung, zum Beispiel 2.', en: 'Which survey in the row, for example 2.' },
  },
  von: {
    label: { de: 'Erster Tag der Befragung', en: 'First day of the survey' },
    why: { de: 'Die Welle gilt für diesen Zeitraum.', en: 'The wave holds for this period.' },
  },
  bis: {
    label: { de: 'Letzter Tag der Befragung', en: 'Last day of the survey' },
    why: { de: 'Die Welle gilt für diesen Zeitraum.', en: 'The wave holds for this period.' },
  },
  eingeladen: {
    label: { de: 'Eingeladene', en: 'Invited' },
    why: {
      de: 'Wie viele gefragt wurden; daraus ergibt sich der Rücklauf.',
      en: 'How many were asked; gives the response rate.',
    },
  },
};

function ask(id: string, kind: Question['kind'], answer: string | null, suggested: boolean): Question {
  const { label, why } = texts[id] ?? { label: { de: id, en: id }, why: { de: '', en: '' } };
  return {
    id,
    label,
    why,
    kind,
    options: [],
    answer,
    suggested: answer !== null && suggested,
    required: true,
  };
}
