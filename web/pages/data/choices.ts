import { useMemo } from 'preact/hooks';
import type { Area } from '../../../data/area.ts';
import { maybeBreakdown, slug } from '../../../data/breakdown.ts';
import type { School } from '../../../data/goal.ts';
import type { Dimension, Indicator } from '../../../data/indicator.ts';
import type { Language } from '../../../data/words.ts';
import type { Choice, ChoiceGroup } from '../../inputs/select-field.tsx';
import { formatDate } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';

/** What a person can choose from when saying what figures are about; empty until the server has answered. */
export interface Choices {
  isReady: boolean;
  indicators: readonly Indicator[];
  indicatorChoices: readonly Choice[];
  areaGroups: readonly ChoiceGroup[];
  dimensions: readonly Dimension[];
  schools: readonly School[];
}

export function useChoices(): Choices {
  const tongue = useTongue();
  const { language } = tongue;
  const { site } = useSite();
  const entries = useAnswer('indicators').data?.indicators;
  const areas = useAnswer('areas').data?.areas;
  const known = useAnswer('dimensions').data;
  const own = site?.municipality;
  return useMemo(() => {
    const indicators = (entries ?? []).map(({ indicator }) => indicator);
    return {
      isReady: entries !== undefined && areas !== undefined && known !== null && known !== undefined,
      indicators,
      indicatorChoices: indicators.map(({ id, title }) => ({ value: id, title: title[language] })),
      areaGroups: groupAreas(areas ?? [], own, tongue),
      dimensions: known?.dimensions ?? [],
      schools: known?.schools ?? [],
    };
  }, [entries, areas, known, own, language, tongue]);
}

const levels = ['municipality', 'district', 'region', 'state', 'country'] as const;

/** The own municipality first, then by level from the smallest up, each by name; dissolved areas say until when. */
function groupAreas(
  areas: readonly Area[],
  own: { key: string; name: string } | undefined,
  { language, t }: Tongue,
): ChoiceGroup[] {
  const { compare } = new Intl.Collator(language);
  const titleOf = ({ key, name, validTo }: Area) =>
    validTo === null ? `${name} (${key})` : t('areaUntil', { name, key, day: formatDate(validTo, language) });
  const groups = levels.map((level) => ({
    title: t(`level_${level}`),
    choices: areas
      .filter((area) => area.level === level && area.key !== own?.key)
      .map((area) => ({ value: area.key, title: titleOf(area) }))
      .sort((a, b) => compare(a.title, b.title)),
  }));
  const first = own ? [{ title: t('ownArea'), choices: [{ value: own.key, title: own.name }] }] : [];
  return [...first, ...groups.filter(({ choices }) => choices.length > 0)];
}

/** What a breakdown is called; categories that nobody named are shown as they are. */
export function breakdownText(key: string, dimensions: readonly Dimension[], language: Language): string {
  return Object.entries(maybeBreakdown(key) ?? {})
    .map(([id, category]) => {
      const known = dimensions.find((dimension) => dimension.id === id)?.categories;
      return known?.find((one) => one.key === category)?.title[language] ?? category;
    })
    .join(', ');
}

export function areaText(key: string, groups: readonly ChoiceGroup[]): string {
  return groups.flatMap(({ choices }) => choices).find(({ value }) => value === key)?.title ?? key;
}

/**
 * Categories by dimension, as `dimension=category`. An open dimension takes a further one, named `caption`, where
 * that is given. `used` are dimensions that are decided already.
 */
export function categoryGroups(
  dimensions: readonly Dimension[],
  { language, t }: Tongue,
  { caption = '', used = [] }: { caption?: string; used?: readonly string[] } = {},
): ChoiceGroup[] {
  const added = slug(caption);
  return dimensions
    .filter(({ id }) => !used.includes(id))
    .map(({ id, title, open, categories }) => {
      const choices = categories.map((category) => ({
        value: `${id}=${category.key}`,
        title: category.title[language],
      }));
      const isNew = open && added !== '' && !categories.some(({ key }) => key === added);
      const further = isNew
        ? [{ value: `${id}=${added}`, title: t('categoryNew', { name: caption.trim() }) }]
        : [];
      return { title: title[language], choices: [...choices, ...further] };
    })
    .filter(({ choices }) => choices.length > 0);
}
