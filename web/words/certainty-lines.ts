import type { AssessedTarget } from '../../data/contract.ts';
import type { Interval } from '../../data/series.ts';
import type { Language, Words } from '../../data/words.ts';
import { type Calculation, createCalculation, plainLine, shortPeriodText } from './calculation.ts';
import { formatNumber, roundHalfUp, withSymbol } from './format.ts';
import { Operand } from './operand.ts';
import { stateWords } from './states.ts';

/** How sure the state is: the intervals of first and last value, and how often the simulation gave which state. */
export function certaintyLines(target: AssessedTarget, language: Language): Calculation[] {
  const { simulation, used } = target.assessment;
  if (!simulation) return [];
  const ends = [used[0], used.at(-1)].flatMap((point) =>
    point?.interval ? [intervalLine(target, point.period, point.interval, language)] : [],
  );
  const draws = formatNumber(simulation.draws, 0, language);
  const how = plainLine(
    { de: 'Wie sicher ist das?', en: 'How sure is this?' }[language],
    {
      de: `${draws} Durchläufe mit fester Startzahl ${simulation.seed}: Erster und letzter Wert werden zufällig in ihrer Schwankung verändert, jeder Durchlauf wird neu eingestuft`,
      en: `${draws} runs with the fixed seed ${simulation.seed}: first and last value are varied at random within their intervals, each run is judged again`,
    }[language],
    '',
  );
  return [...ends, how, ...shareLines(target, language)];
}

const intervalNames: Record<'survey' | 'count', Words> = {
  survey: { de: '95-%-Intervall der Befragung', en: 'Survey’s 95% interval' },
  count: { de: 'Zufällige Schwankung', en: 'What chance alone does' },
};

const methodNames: Record<Interval['method'], string> = {
  wilson: 'Wilson 1927',
  byar: 'Byar (Breslow & Day 1987)',
  poisson: 'Poisson (Ulm 1990)',
  t: 'Student (t)',
};

function intervalLine(
  target: AssessedTarget,
  period: string,
  interval: Interval,
  language: Language,
): Calculation {
  const isSurvey = target.series.points.some((point) => point.kind === 'wave');
  const name = intervalNames[isSurvey ? 'survey' : 'count'][language];
  const decimals = target.indicator.decimals;
  const [low, high] = [interval.low, interval.high].map((end) => formatNumber(end, decimals, language));
  const method = methodNames[interval.method];
  return plainLine(
    `${name}, ${shortPeriodText(period, language)}`,
    { de: `95-%-Bereich nach ${method}`, en: `95% interval after ${method}` }[language],
    `${low} ${{ de: 'bis', en: 'to' }[language]} ${withSymbol(high ?? '', target.indicator.symbol, language)}`,
  );
}

/** One line for each state that came up in at least one run of two hundred. */
function shareLines(target: AssessedTarget, language: Language): Calculation[] {
  const { simulation } = target.assessment;
  if (!simulation) return [];
  return simulation.shares
    .filter(({ share }) => roundHalfUp(100 * share, 0) >= 1)
    .map(({ state, share }) => {
      const { word } = stateWords({ state, receding: false }, language);
      const runs = Math.round(share * simulation.draws);
      const draws = formatNumber(simulation.draws, 0, language);
      return createCalculation(target, language, {
        label: { de: `Durchläufe „${word}“`, en: `Runs “${word}”` },
        compute: () => (100 * runs) / simulation.draws,
        write: () => `${formatNumber(runs, 0, language)} ÷ ${draws} × 100`,
        result: { exact: (100 * runs) / simulation.draws, decimals: () => [0] },
        unit: 'percent',
      });
    });
}

/** Where the path or the target lies strictly within the interval of the latest value, nothing can be told. */
export function withinIntervalLines(target: AssessedTarget, language: Language): Calculation[] {
  const { currentInterval, current, method, pathValue, targetValue } = target.assessment;
  const bound = method === 'due' ? targetValue : pathValue;
  if (!currentInterval || !current || bound === null || (method !== 'path' && method !== 'due')) return [];
  const isWithin = currentInterval.low < bound && bound < currentInterval.high;
  const line = intervalLine(target, current.period, currentInterval, language);
  const [low, middle, high] = [
    new Operand(currentInterval.low, 'projected'),
    new Operand(bound, method === 'due' ? 'value' : 'projected'),
    new Operand(currentInterval.high, 'projected'),
  ];
  const name = { path: { de: 'Zielpfad', en: 'Target path' }, due: { de: 'Zielwert', en: 'Target' } }[method];
  return [
    line,
    {
      label: {
        de: `${name.de} innerhalb der Schwankung?`,
        en: `${name.en} within the interval?`,
      }[language],
      working: (precision) => {
        const [from, at, to] = [low, middle, high].map((one) => one.text(precision, language));
        if (isWithin) return `${from} < ${at} < ${to}`;
        return bound <= currentInterval.low ? `${at} ≤ ${from}` : `${at} ≥ ${to}`;
      },
      result: () => (isWithin ? { de: 'ja', en: 'yes' } : { de: 'nein', en: 'no' })[language],
      holds: (precision) => {
        const [from, at, to] = [low, middle, high].map((one) => one.rounded(precision));
        if (from === undefined || at === undefined || to === undefined) return true;
        return (from < at && at < to) === isWithin;
      },
    },
  ];
}
