import type { Assessment, Reason } from '../../data/assessment.ts';
import type { Language, Words } from '../../data/words.ts';
import { formatPeriod } from './periods.ts';

/** Why a target has no state, as a sentence without its full stop. */
export function whyNotAssessable(
  assessment: Pick<Assessment, 'reason' | 'current' | 'duePeriod'>,
  language: Language,
): string {
  const { reason, current, duePeriod } = assessment;
  if (reason === 'stale' && current) {
    const period = formatPeriod(current.period, language, 'short');
    return {
      de: `Der letzte Wert (${period}) ist älter als zwei Berichtszeiträume`,
      en: `The latest value (${period}) is older than two reporting periods`,
    }[language];
  }
  if (reason === 'dueValueMissing' && duePeriod !== null) {
    const period = formatPeriod(duePeriod, language, 'long');
    return {
      de: `Der Wert für das Zieldatum (${period}) liegt noch nicht vor`,
      en: `The value for the due period (${period}) is not there yet`,
    }[language];
  }
  return reason === null
    ? { de: 'Die Angaben reichen nicht aus', en: 'There is not enough to go by' }[language]
    : reasonWords[reason][language];
}

const reasonWords: Record<Reason, Words> = {
  noValues: { de: 'Es liegen noch keine Werte vor', en: 'There are no values yet' },
  fewPoints: {
    de: 'Für eine Richtung sind mindestens vier Werte nötig',
    en: 'A direction takes at least four values',
  },
  noTargetValue: { de: 'Ein Zielwert ist nicht beschlossen', en: 'No target value has been decided' },
  noDuePeriod: {
    de: 'Es ist nicht festgelegt, bis wann das Ziel erreicht sein soll',
    en: 'No due date has been decided',
  },
  noBaseline: { de: 'Der Ausgangswert fehlt', en: 'The baseline is missing' },
  stale: {
    de: 'Der letzte Wert ist älter als zwei Berichtszeiträume',
    en: 'The latest value is older than two reporting periods',
  },
  break: {
    de: 'Die Reihe ist unterbrochen, Werte davor und danach sind nicht vergleichbar',
    en: 'The series has a break; values before and after it are not comparable',
  },
  noSteps: { de: 'Meilensteine sind nicht beschlossen', en: 'No milestones have been decided' },
  dueValueMissing: {
    de: 'Der Wert des Zieljahrs liegt noch nicht vor',
    en: 'The value of the due period is not there yet',
  },
};
