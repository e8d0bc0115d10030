import type { Indicator } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import { readPeriod } from '../../data/period.ts';
import type { Driver } from './dialect.ts';
import type { KeyIds, KeyNumbers } from './held-rows.ts';
import type { KnownKeys, KnownPart } from './known-keys.ts';

/**
 * Numbers for the parts of the series keys of one delivery, in the order of their arrival, and the integers that stand
 * for them in its staging file: those that the database knows them by, and behind all of those what is unknown to it.
 * Each part is written into the file with its first use.
 */
export interface PartNumbers {
  readonly ids: KeyIds;
  of(observation: Observation): KeyNumbers;
}

export function createKeyNumbers(
  driver: Driver,
  indicators: readonly Indicator[],
  known: KnownKeys,
): PartNumbers {
  const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const find = (slug: string) => catalogue.get(slug) ?? unknownIndicator(slug);
  const insert = {
    indicator: driver.prepare('insert into indicator values (?, ?, ?, null)'),
    area: driver.prepare('insert into area values (?, ?, null)'),
    breakdown: driver.prepare('insert into breakdown values (?, ?, null)'),
    period: driver.prepare('insert into period values (?, ?, ?, ?, ?, null)'),
  };
  const part = {
    indicator: createPart(known.indicator, (id, slug, version) => insert.indicator.run(id, slug, version)),
    area: createPart(known.area, (id, key) => insert.area.run(id, key)),
    breakdown: createPart(known.breakdown, (id, key) => insert.breakdown.run(id, key)),
    period: createPart(known.period, (id, key, kind, first, last) =>
      insert.period.run(id, kind, key, first, last),
    ),
  };
  const periodOf = (preferred: 'day' | 'date') => (text: string) => {
    const { key, kind, start, end } = readPeriod(text, preferred);
    return part.period.numberOf([key, kind], [start, end]);
  };
  const indicator = remember((slug) => part.indicator.numberOf([slug, find(slug).definitionVersion]));
  const area = remember((key) => part.area.numberOf([key]));
  const breakdown = remember((key) => part.breakdown.numberOf([key]));
  const [day, date] = [remember(periodOf('day')), remember(periodOf('date'))];
  const periodicity = remember((slug) => (find(slug).periodicity === 'day' ? day : date));

  return {
    ids: {
      indicator: part.indicator.ids,
      area: part.area.ids,
      breakdown: part.breakdown.ids,
      period: part.period.ids,
    },
    of: (observation) => ({
      indicator: indicator(observation.indicator),
      area: area(observation.area),
      breakdown: breakdown(observation.breakdown),
      period: periodicity(observation.indicator)(observation.period),
    }),
  };
}

type Text = string | number;

/** One part; `write` gets the id, what it is known by, and what is said of it beside. */
function createPart(known: KnownPart, write: (id: number, ...texts: Text[]) => unknown) {
  const ids: number[] = [];
  const numbers = new Map<string, number>();
  let highest = known.highest;
  const nextId = () => {
    highest += 1;
    return highest;
  };
  return {
    ids,
    numberOf(key: readonly Text[], more: readonly Text[] = []): number {
      const name = key.join(' ');
      const seen = numbers.get(name);
      if (seen !== undefined) return seen;
      // What another delivery adds meanwhile may have an integer that stands for something else here.
      const found = known.maybeId(...key);
      const id = found !== undefined && found <= known.highest ? found : nextId();
      write(id, ...key, ...more);
      numbers.set(name, ids.length);
      ids.push(id);
      return ids.length - 1;
    },
  };
}

function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text) ?? find(text);
    if (!known.has(text)) known.set(text, answer);
    return answer;
  };
}

function unknownIndicator(slug: string): never {
  throw new Error(`unknown indicator: ${slug}`);
}
