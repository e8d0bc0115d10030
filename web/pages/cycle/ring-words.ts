import type { Ring } from '../../../data/cycle/ring.ts';
import type { RingData, RingToken } from '../../charts/ring-chart.ts';
import { formatDate } from '../../words/format.ts';
import type { Tongue } from '../frame/language.ts';
import { recordPath } from '../records/record-paths.ts';
import type { RingRounds, ShownRound } from './ring-rounds.ts';

/** What the ring says in one sentence: how many rounds run, and how many are late. */
export function ringHeadline({ running }: RingRounds, { t }: Tongue): string {
  const late = running.filter(({ tone }) => tone === 'late').length;
  if (running.length === 0) return t('ringNoRounds');
  if (late === 0) return t('ringAllFine', { n: running.length });
  return t(late === 1 ? 'ringOneLate' : 'ringSomeLate', { late, all: running.length });
}

/** The stations with the rounds that have to pass them next; what has passed all of them stands at the last one. */
export function ringData(
  ring: Ring,
  rounds: RingRounds,
  tongue: Tongue,
  there: (path: string) => string,
): RingData {
  const { t } = tongue;
  const last = ring.stations.at(-1)?.key;
  const ringHref = there(recordPath('ring', ring.key));
  const late = rounds.running.filter(({ tone }) => tone === 'late').length;
  return {
    title: ringHeadline(rounds, tongue),
    description: t('ringDescription', { n: ring.stations.length }),
    centre: [
      t('cycleTitle'),
      t('ringCentre', { n: rounds.running.length }),
      ...(rounds.running.length === 0
        ? []
        : [late === 0 ? t('ringCentreFine') : t('ringCentreLate', { late })]),
    ],
    stops: ring.stations.map(({ key, title }, index) => {
      const here = rounds.running.filter(({ standing }) => (standing.next?.station.key ?? last) === key);
      return {
        title,
        words: t('stopWords', { number: String(index + 1), title }),
        href: ringHref,
        tokens: here.map((round) => tokenOf(round, tongue, there)),
      };
    }),
  };
}

function tokenOf(shown: ShownRound, tongue: Tongue, there: (path: string) => string): RingToken {
  const { round, field, standing, tone } = shown;
  const { language, t } = tongue;
  const { next } = standing;
  const date = next ? formatDate(next.due, language) : '';
  const lateness = next?.daysLate ? `, ${t('stationLateBy', { n: next.daysLate })}` : '';
  return {
    label: field,
    note: next ? t(tone === 'late' ? 'tokenLate' : 'tokenUntil', { date }) : t('tokenClose'),
    tone,
    symbol: toneSymbols[tone],
    words: next
      ? t('tokenWords', { field, station: next.station.title, date, lateness })
      : t('tokenDone', { field }),
    href: there(recordPath('round', round.key)),
  };
}

export const toneSymbols: Readonly<Record<RingToken['tone'], string>> = {
  late: '◆',
  soon: '▲',
  ahead: '●',
};
