import { type Area, isValidOn } from '../../data/area.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Period } from '../../data/period.ts';
import { nameSeries } from '../name-series.ts';
import type { Cell, CheckContext, Finding, PeriodCheck } from './check.ts';
import { numberText } from './figure-text.ts';
import { groupBy } from './grouping.ts';
import {
  addendsOf,
  type Comparison,
  createRoundingNotes,
  maybeDifference,
  roundingRemark,
  unrounded,
} from './sum-tolerance.ts';

/**
 * A delivered figure of a region, a Land or Germany that the delivered figures of its areas do not make: districts
 * against region and Land, Länder against Germany. Only areas that existed on the last day of the period count, and only
 * where all of them are delivered with a number must the sum be the same; otherwise they may not exceed it. A warning
 * with both figures, because published tables hold such errors (corrections of one level) and both are taken.
 *
 * Delivered figures are compared with each other, never with stored ones: those may be of another state of the data.
 *
 * Method: Zielkreis, methods 1.
 */
export const areasDiffer: PeriodCheck = {
  code: 'areas-differ',
  severity: 'warning',
  title: 'Summe der Kreise (Länder) weicht von Region, Land oder Deutschland ab',
  open({ places, ...context }) {
    const families = familiesOf(places);
    const roundings = createRoundingNotes();
    const suspects: Suspect[] = [];
    return {
      add({ indicator, cells, ...slot }) {
        if (addendsOf(indicator).length === 0) return;
        const byArea = new Map(cells.map((cell) => [cell.area, cell]));
        for (const cell of cells) roundings.add(cell);
        for (const family of families) {
          const total = byArea.get(family.parent.key);
          if (!total) continue;
          const valid = family.children.filter((child) => isValidOn(child, slot.period.end));
          const parts = valid.flatMap(({ key }) => byArea.get(key) ?? []);
          const isComplete = parts.length === valid.length && !isRedrawn(family, slot.period.end);
          const suspect = { ...slot, indicator, family, total, parts, valid, isComplete };
          if (maybeDifference(total, parts, indicator, { isComplete, rounding: unrounded }))
            suspects.push(suspect);
        }
      },
      finish: () =>
        suspects.flatMap((suspect) => {
          const { total, parts, indicator, isComplete } = suspect;
          const difference = maybeDifference(total, parts, indicator, {
            isComplete,
            rounding: roundings.rounding,
          });
          return difference ? [findingOf(suspect, difference, context)] : [];
        }),
    };
  },
};

/** A difference that rounding may still explain once all numbers of the areas are known. */
interface Suspect {
  indicator: Indicator;
  breakdown: string;
  period: Period;
  family: Family;
  total: Cell;
  parts: readonly Cell[];
  valid: readonly Area[];
  isComplete: boolean;
}

function findingOf(
  { indicator, breakdown, period, family, total, parts, valid }: Suspect,
  difference: Comparison,
  context: CheckContext,
): Finding {
  const [whole, sum] = [difference.total, difference.sum].map(numberText);
  const key = { indicator: indicator.id, area: family.parent.key, period: period.key, breakdown };
  return {
    line: total.line,
    column: total.column,
    text: `${whole} / ${sum}`,
    message: `„${nameSeries(key, context)}“: Für das Gebiet steht da${difference.name} ${whole}, ${partsWords(parts, valid, family.words)} ${sum}.${roundingRemark(difference)} Bitte in der Quelle prüfen; übernommen wird beides, wie es dasteht.`,
  };
}

/**
 * Whether the areas were cut anew after the day, so that those listed for it need not be all: one of them begins later and
 * is not made of whole others.
 */
function isRedrawn({ children }: Family, day: string): boolean {
  const successors = new Set(children.flatMap((child) => child.successors));
  return children.some(({ key, validFrom }) => validFrom !== null && day < validFrom && !successors.has(key));
}

/** Of these areas, those that are made of others or a part of one: the only ones worth looking at. */
export function areasInSums(keys: readonly string[], places: readonly Area[]): ReadonlySet<string> {
  const known = new Set(keys);
  const families = familiesOf(places).filter(({ parent }) => known.has(parent.key));
  return new Set(
    families.flatMap(({ parent, children }) => {
      const delivered = children.flatMap(({ key }) => (known.has(key) ? [key] : []));
      return delivered.length > 0 ? [parent.key, ...delivered] : [];
    }),
  );
}

interface Family {
  parent: Area;
  children: readonly Area[];
  /** German: what the children are. */
  words: MemberWords;
}

/** All areas with their children in each hierarchy. */
function familiesOf(places: readonly Area[]): Family[] {
  const known = new Map(places.map((place) => [place.key, place]));
  const links = places.flatMap((child) =>
    Object.entries(child.parents).map(([hierarchy, key]) => ({ child, id: `${hierarchy} ${key}`, key })),
  );
  return [...groupBy(links, ({ id }) => id).values()].flatMap((group) => {
    const parent = known.get(group[0].key);
    const children = group.map(({ child }) => child);
    return parent ? [{ parent, children, words: memberWords[group[0].child.level] }] : [];
  });
}

/** With its verb: "alle 2 Kreise ergeben", "der einzige Kreis ergibt", "schon 5 von 45 Kreisen ergeben". */
function partsWords(parts: readonly Cell[], valid: readonly Area[], words: MemberWords): string {
  const known = parts.filter(({ gap }) => gap === null).length;
  const verb = known === 1 ? 'ergibt' : 'ergeben';
  if (known < valid.length) return `schon ${known} von ${valid.length} ${words.dative} ${verb}`;
  return known === 1 ? `${words.only} ${verb}` : `alle ${known} ${words.plural} ${verb}`;
}

interface MemberWords {
  plural: string;
  dative: string;
  /** Where there is but one. */
  only: string;
}

const memberWords: Record<Area['level'], MemberWords> = {
  country: { plural: 'Staaten', dative: 'Staaten', only: 'der einzige Staat' },
  state: { plural: 'Länder', dative: 'Ländern', only: 'das einzige Land' },
  region: { plural: 'Regionen', dative: 'Regionen', only: 'die einzige Region' },
  district: { plural: 'Kreise', dative: 'Kreisen', only: 'der einzige Kreis' },
  municipality: { plural: 'Gemeinden', dative: 'Gemeinden', only: 'die einzige Gemeinde' },
};
