import type { FigurePart, Withheld, WithheldReason } from '../../data/release.ts';
import type { Language, Words } from '../../data/words.ts';

const parts: Readonly<Record<FigurePart, Words>> = {
  value: { de: 'Anzahl', en: 'count' },
  numerator: { de: 'Zähler', en: 'numerator' },
  rest: { de: 'Differenz von Nenner und Zähler', en: 'difference between denominator and numerator' },
  denominator: { de: 'Nenner', en: 'denominator' },
};

const kinds: Readonly<Record<NonNullable<WithheldReason['through']>['kind'], Words>> = {
  areas: { de: 'Summe der Teilgebiete', en: 'sum of the areas' },
  breakdown: { de: 'Summe der Ausprägungen', en: 'sum of the categories' },
  time: { de: 'Zusammenfassung der Zeiträume', en: 'combination of the periods' },
  rate: { de: 'Rechnung aus Zähler und Nenner', en: 'calculation from numerator and denominator' },
  source: { de: 'Angabe in der Quelle', en: 'statement of the source' },
  bound: { de: 'Eingrenzung durch eine andere Kennzahl', en: 'limit set by another indicator' },
  release: { de: 'Differenz zu einer früheren Freigabe', en: 'difference from an earlier release' },
};

/** Why a figure is withheld, in one sentence. */
export function withheldWords(
  withheld: Pick<Withheld, 'reason' | 'throughLabel' | 'area' | 'breakdown' | 'period'>,
  language: Language,
): string {
  const { reason, throughLabel } = withheld;
  const part = reason.part === null ? '' : parts[reason.part][language];
  const german = language === 'de';
  switch (reason.why) {
    case 'primary':
      return german ? `${part} kleiner als die Mindestzahl` : `${part} below the smallest count shown`;
    case 'unknown':
      return german
        ? 'Zahl der Personen dahinter ist nicht bekannt'
        : 'number of persons behind it is not known';
    case 'repeated':
      return german
        ? 'klein, aber aus einer früheren Freigabe schon bekannt: wird nicht wiederholt'
        : 'small, but known from an earlier release: not repeated';
    case 'complementary':
      if (reason.through?.kind === 'bound') return boundWords[language];
      return isOwn(reason.through, withheld)
        ? ownWords[language]
        : complementaryWords(reason.through, throughLabel, language);
  }
}

/** Whether the figure itself is the whole of the sum. */
function isOwn(
  through: WithheldReason['through'],
  { area, breakdown, period }: Pick<Withheld, 'area' | 'breakdown' | 'period'>,
): boolean {
  return through?.area === area && through.breakdown === breakdown && through.period === period;
}

const boundWords: Words = {
  de: 'sonst ließe sich eine kleine Anzahl einer anderen Kennzahl eingrenzen',
  en: 'otherwise a small count of another indicator could be narrowed down',
};

const ownWords: Words = {
  de: 'sonst ließe sich eine kleine Anzahl ausrechnen, aus der sie sich zusammensetzt',
  en: 'otherwise a small count that it is made of could be worked out',
};

function complementaryWords(
  through: WithheldReason['through'],
  label: Words | null,
  language: Language,
): string {
  if (through === null || label === null) {
    return {
      de: 'zusammen mit anderen zurückgehalten: Sonst ließe sich eine kleine Anzahl ausrechnen',
      en: 'withheld together with others: otherwise a small count could be worked out',
    }[language];
  }
  const kind = kinds[through.kind][language];
  return {
    de: `sonst ließe sich eine kleine Anzahl ausrechnen: ${kind} „${label.de}“`,
    en: `otherwise a small count could be worked out: ${kind} “${label.en}”`,
  }[language];
}
