import type { AssessedTarget } from '../../../data/contract.ts';
import type { Language } from '../../../data/words.ts';
import { goalTable } from '../../charts/goal-table.ts';
import { subtitle } from '../../words/assessment.ts';
import type { Taken } from '../frame/taken.ts';

/** What is taken away of a target: its figures with the path, projection and target. */
export function takenOf(target: AssessedTarget, language: Language): Taken {
  const { indicator, breakdownLabel, areaName } = target;
  const parts = [
    indicator.title[language],
    target.series.breakdown === '' ? '' : breakdownLabel[language],
    areaName,
  ];
  return {
    name: parts.filter((part) => part !== '').join(', '),
    title: subtitle(target, language),
    table: () => goalTable(target, language, 'figures'),
    points: target.series.points,
    indicators: [indicator.id],
  };
}
