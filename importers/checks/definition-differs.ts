import { periodPosition } from '../../data/period.ts';
import { formatPeriod } from '../../data/period-words.ts';
import type { DeliveryCheck, Finding, Point, Series, StoredPoint } from './check.ts';
import { numberText } from './figure-text.ts';

/** From which ratio on two sources are taken to count differently, for the same period and for neighbouring ones. */
const levels = { same: 1.1, neighbours: 1.5 };
const fewestPairs = 3;

/**
 * Values that may not be one series with those stored: an older definition has values, or another table or format
 * brought the values so far and they lie on another level. A warning, once an indicator: whether there is a break only
 * its definition can tell.
 *
 * The level is the median over all series of the ratio between delivered and stored value, of the same period (more
 * than 10 % apart) or else of the nearest stored one (more than 50 %), from three pairs on. The limits are ours: yearly
 * changes of official figures rarely reach them all over a table.
 */
export const definitionDiffers: DeliveryCheck = {
  code: 'definition-differs',
  severity: 'warning',
  title: 'Andere Definition oder andere Quelle mit anderem Niveau',
  open({ source, versions, indicators }) {
    const levelsOf = new Map<string, { same: number[]; neighbours: number[] }>();
    return {
      add(series) {
        const { id } = series.indicator;
        const ratios = levelsOf.get(id) ?? { same: [], neighbours: [] };
        levelsOf.set(id, ratios);
        const others = series.stored.filter((point) => point.source !== source);
        if (others.length > 0) collect(series, others, ratios);
      },
      finish: () =>
        [...levelsOf].flatMap(([id, ratios]): Finding[] => {
          const indicator = indicators.find((one) => one.id === id);
          if (!indicator) return [];
          const older = versions.filter(
            (one) => one.indicator === id && one.definitionVersion !== indicator.definitionVersion,
          );
          return [
            ...older.map(({ lastPeriod }) => olderVersion(indicator.title.de, lastPeriod)),
            ...levelFindings(indicator.title.de, ratios),
          ];
        }),
    };
  },
};

function collect(
  { delivered, stored }: Series,
  others: readonly StoredPoint[],
  ratios: { same: number[]; neighbours: number[] },
): void {
  const same = new Map(others.map((point) => [point.period.key, point]));
  const pairs = delivered.flatMap((point): [Point, Point][] => {
    const twin = same.get(point.period.key);
    return twin ? [[point, twin]] : [];
  });
  for (const [one, other] of pairs) push(ratios.same, one, other);
  if (pairs.length > 0 || stored.length > others.length) return;
  const [one, other] = nearest(delivered, others);
  if (one && other) push(ratios.neighbours, one, other);
}

function push(ratios: number[], one: Point, other: Point): void {
  if (one.value > 0 && other.value > 0) ratios.push(one.value / other.value);
}

/** The delivered and the stored point of one kind of period that lie closest in time: neighbours on one time axis. */
function nearest(delivered: readonly Point[], stored: readonly Point[]): [Point?, Point?] {
  const kind = delivered[0]?.period.kind;
  const place = (point: Point, isDelivered: boolean) => ({
    point,
    isDelivered,
    at: periodPosition(point.period),
  });
  const axis = [
    ...delivered.filter(({ period }) => period.kind === kind).map((point) => place(point, true)),
    ...stored.filter(({ period }) => period.kind === kind).map((point) => place(point, false)),
  ].sort((one, other) => one.at - other.at);
  let best: [Point?, Point?] = [];
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, later] of axis.entries()) {
    const earlier = axis[index - 1];
    if (!earlier || earlier.isDelivered === later.isDelivered || later.at - earlier.at >= distance) continue;
    best = later.isDelivered ? [later.point, earlier.point] : [earlier.point, later.point];
    distance = later.at - earlier.at;
  }
  return best;
}

function levelFindings(
  title: string,
  { same, neighbours }: { same: number[]; neighbours: number[] },
): Finding[] {
  const [ratios, limit, when] =
    same.length >= fewestPairs
      ? ([same, levels.same, 'für dieselben Zeiträume'] as const)
      : ([neighbours, levels.neighbours, 'für benachbarte Zeiträume'] as const);
  if (ratios.length < fewestPairs) return [];
  const sorted = [...ratios].sort((one, other) => one - other);
  const level = sorted[sorted.length >> 1];
  if (level === undefined || (level < limit && level > 1 / limit)) return [];
  return [
    whole(
      title,
      `„${title}“ kam bisher aus einer anderen Tabelle oder einem anderen Format und liegt jetzt auf einem anderen Niveau: ${when} im Mittel das ${numberText(Number(level.toFixed(2)))}-Fache. Vielleicht ist etwas anderes gezählt worden. Bitte die Definitionen vergleichen; wenn sie verschieden sind, ist die Reihe hier unterbrochen.`,
    ),
  ];
}

function olderVersion(title: string, lastPeriod: string): Finding {
  return whole(
    title,
    `„${title}“: Gespeichert sind auch Werte nach einer anderen Fassung der Definition (bis ${formatPeriod(lastPeriod, 'de', 'long')}). Sie werden mit den neuen nicht zu einer Reihe verbunden. Bitte prüfen, ob diese Datei nach der geltenden Fassung gezählt ist.`,
  );
}

function whole(text: string, message: string): Finding {
  return { line: null, column: null, text, message };
}
