import type { ReportDocument } from '../../data/report-document.ts';
import type { ReportChange } from '../../data/report-edition.ts';
import type { Language } from '../../data/words.ts';
import { stateWords } from '../../web/words/states.ts';
import {
  definitionsIn,
  goalsIn,
  measuresIn,
  type ShownContent,
  type ShownTarget,
  targetsIn,
} from './shown-contents.ts';
import { figuresIn, type ShownFigure, tellApart } from './shown-figures.ts';
import { reviewsIn, textsIn } from './shown-texts.ts';

type ContentChange = Extract<ReportChange, { kind: 'content' }>;

/**
 * What is otherwise in the one report than in the other, in the order in which the later one shows it, what is gone
 * last: states, goals, targets, measures, definitions, reviews, own words, then the figures behind the charts. Texts are in the
 * later one's language; what is nothing but words is compared in one language only. The same report gives no change; the other way round each comes as its opposite.
 */
export function compareDocuments(earlier: ReportDocument, after: ReportDocument): ReportChange[] {
  const before = { ...earlier, language: after.language };
  const saysWords = earlier.language === after.language;
  const [was, is] = [targetsIn(before), targetsIn(after)];
  return [
    ...stateChanges(was, is, after.language),
    ...contentChanges('goal', goalsIn(before), goalsIn(after)),
    ...targetChanges(was, is, { before: goalsIn(before), after: goalsIn(after) }),
    ...contentChanges('measure', measuresIn(before), measuresIn(after)),
    ...(saysWords ? contentChanges('definition', definitionsIn(before), definitionsIn(after)) : []),
    ...(saysWords ? contentChanges('review', reviewsIn(before), reviewsIn(after)) : []),
    ...(saysWords ? contentChanges('text', textsIn(before), textsIn(after)) : []),
    ...figureChanges(figuresIn(before), figuresIn(after), after.language),
  ];
}

function stateChanges(
  was: ReadonlyMap<string, ShownTarget>,
  is: ReadonlyMap<string, ShownTarget>,
  language: Language,
): ReportChange[] {
  return pairs(was, is).flatMap(({ before, after }): ReportChange[] => {
    if (!before || !after) return [];
    const [then, now] = [before.standing, after.standing];
    if (then.state === now.state && then.receding === now.receding) return [];
    const named = (standing: ShownTarget['standing']) => ({
      ...standing,
      word: stateWords(standing, language).word,
    });
    const { goal, where } = after;
    return [{ kind: 'state', goal: goal.title, where, before: named(then), after: named(now) }];
  });
}

/** Targets of goals that came or went with them are told with the goal. */
function targetChanges(
  was: ReadonlyMap<string, ShownTarget>,
  is: ReadonlyMap<string, ShownTarget>,
  goals: { before: ReadonlyMap<string, unknown>; after: ReadonlyMap<string, unknown> },
): ContentChange[] {
  const told = (targets: ReadonlyMap<string, ShownTarget>): Map<string, ShownContent> =>
    new Map(
      [...targets]
        .filter(([, { goal }]) => goals.before.has(goal.key) === goals.after.has(goal.key))
        .map(([key, { goal, where, text }]) => [key, { where: `${goal.title}: ${where}`, text }]),
    );
  return contentChanges('target', told(was), told(is));
}

function contentChanges(
  what: ContentChange['what'],
  was: ReadonlyMap<string, ShownContent>,
  is: ReadonlyMap<string, ShownContent>,
): ContentChange[] {
  return pairs(was, is).flatMap(({ before, after }): ContentChange[] => {
    if (before?.text === after?.text) return [];
    const where = (after ?? before)?.where ?? '';
    return [{ kind: 'content', what, where, before: before?.text ?? null, after: after?.text ?? null }];
  });
}

function figureChanges(
  was: ReadonlyMap<string, ShownFigure>,
  is: ReadonlyMap<string, ShownFigure>,
  language: Language,
): ReportChange[] {
  return pairs(was, is).flatMap(({ before, after }): ReportChange[] => {
    const shown = after ?? before;
    if (!shown || (before?.value === after?.value && before?.text === after?.text)) return [];
    const texts = before && after ? tellApart(before, after, language) : undefined;
    const { where, period } = shown;
    return [
      {
        kind: 'value',
        why: before ? (after ? 'corrected' : 'gone') : 'new',
        ...{ where, period },
        before: before ? { value: before.value, text: texts?.before ?? before.text } : null,
        after: after ? { value: after.value, text: texts?.after ?? after.text } : null,
      },
    ];
  });
}

/** What both have under one key side by side, in the order of the later one, then what only the earlier one has. */
function pairs<One>(
  was: ReadonlyMap<string, One>,
  is: ReadonlyMap<string, One>,
): { before: One | undefined; after: One | undefined }[] {
  const gone = [...was.keys()].filter((key) => !is.has(key));
  return [...is.keys(), ...gone].map((key) => ({ before: was.get(key), after: is.get(key) }));
}
