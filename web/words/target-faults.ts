import type { TargetFault } from '../../data/target-faults.ts';
import type { Language, Words } from '../../data/words.ts';

const sentences: Record<TargetFault['code'], Words> = {
  breakdownUnknown: {
    de: 'Diese Gliederung gibt es nicht. Bitte wählen Sie eine aus der Liste.',
    en: 'There is no such breakdown. Please choose one from the list.',
  },
  periodUnreadable: {
    de: 'Dieser Zeitraum lässt sich nicht lesen. Bitte schreiben Sie ihn so: 2030, 2030/31, Oktober 2030 oder 31.12.2030.',
    en: 'This period can’t be read. Please write it like this: 2030, 2030/31, October 2030 or 31.12.2030.',
  },
  baselineWithoutPeriod: {
    de: 'Zum Ausgangswert gehört ein Zeitraum. Bitte geben Sie an, aus welchem er stammt.',
    en: 'A baseline belongs to a period. Please say which one it is of.',
  },
  dueBeforeBaseline: {
    de: 'Der Zieltermin liegt nicht nach dem Zeitraum des Ausgangswerts. Bitte prüfen Sie beide.',
    en: 'The due period is not after that of the baseline. Please check both.',
  },
  outOfRange: {
    de: 'Diesen Wert kann die Kennzahl nicht haben. Bitte prüfen Sie die Zahl und ihre Einheit.',
    en: 'The indicator can’t have this value. Please check the number and its unit.',
  },
  directionConflict: {
    de: 'Richtung und Zielwert passen nicht zusammen: Der Zielwert liegt vom Ausgangswert aus in der anderen Richtung. Bitte prüfen Sie beide.',
    en: 'Direction and target value do not fit: seen from the baseline the target lies the other way. Please check both.',
  },
  boundsMissing: {
    de: 'Ein Zielbereich braucht mindestens eine Grenze. Bitte geben Sie die untere, die obere oder beide an.',
    en: 'A range needs at least one bound. Please give the lower one, the upper one or both.',
  },
  milestoneOutside: {
    de: 'Ein Zwischenziel liegt nicht zwischen Ausgangswert und Zieltermin. Bitte prüfen Sie den Zeitraum.',
    en: 'A milestone does not lie between baseline and due period. Please check its period.',
  },
  milestoneTwice: {
    de: 'Zwei Zwischenziele stehen im selben Zeitraum. Bitte nehmen Sie eines heraus.',
    en: 'Two milestones are in the same period. Please take one out.',
  },
};

export function targetFaultText({ code }: Pick<TargetFault, 'code'>, language: Language): string {
  return sentences[code][language];
}
