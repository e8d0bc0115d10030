import type { AssessedTarget } from '../../../data/contract.ts';
import type { Target } from '../../../data/goal.ts';
import type { ReportDocument } from '../../../data/report-document.ts';
import { plainRun } from '../../../data/rich-text.ts';
import type { Language } from '../../../data/words.ts';
import { decisionWords } from '../../../web/words/decision.ts';
import { formatDate, formatNumber } from '../../../web/words/format.ts';
import { decidedShort } from '../../../web/words/kind-words.ts';
import { licenceTitle, maybeLicenceAddress } from '../../../web/words/licences.ts';
import { measuredBy } from '../../../web/words/target-titles.ts';
import { say, type TextKey } from '../../../web/words/texts.ts';
import { facts, headingBlock, paragraphBlock, plainTable, wordTable } from '../draft-blocks.ts';
import type { DraftBlock } from '../report-draft.ts';

/** Targets as they were before each change, with what followed and the decision; `titles` of goals by their keys. */
export function formerTargetBlocks(
  targets: readonly AssessedTarget[],
  titles: ReadonlyMap<string, string>,
  language: Language,
): DraftBlock[] {
  const caption = say('reportMethodFormer', language);
  const rows = targets.flatMap((entry) => formerRows(entry, titles, language));
  if (rows.length === 0) {
    return [headingBlock(2, caption), paragraphBlock(say('reportMethodFormerNone', language))];
  }
  const heads = headsOf(
    [
      'goal',
      'reportMethodFormerThen',
      'reportMethodFormerUntil',
      'reportMethodFormerNext',
      'reportMethodFormerBy',
    ],
    language,
  );
  return [headingBlock(2, caption), plainTable(wordTable(heads, rows), { caption, sheet: caption })];
}

function formerRows(
  entry: AssessedTarget,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string[][] {
  const { target, indicator } = entry;
  const asked = (bounds: Pick<Target, 'value' | 'lower' | 'upper' | 'duePeriod'>) =>
    decidedShort({ target: { ...target, ...boundsOf(bounds) }, indicator }, language);
  const goal = `${titles.get(target.goal) ?? target.goal}: ${measuredBy(entry, language)}`;
  return target.formerTargets.map((former, place) => [
    goal,
    asked(former),
    formatDate(former.validUntil, language),
    asked(target.formerTargets[place + 1] ?? target),
    decisionWords(former, language),
  ]);
}

function boundsOf({
  value,
  lower,
  upper,
  duePeriod,
}: Pick<Target, 'value' | 'lower' | 'upper' | 'duePeriod'>) {
  return { value, lower, upper, duePeriod };
}

/** What indicators mean, one after the other: definitions are too long for the cells of a table. */
export function definitionBlocks(
  definitions: ReportDocument['definitions'],
  language: Language,
): DraftBlock[] {
  if (definitions.length === 0) return [];
  return [
    headingBlock(2, say('reportMethodDefinitions', language)),
    ...definitions.flatMap(({ title, definition, formula, unit, version }) =>
      facts(title, [
        [say('sheetDefinition', language), definition],
        [say('sheetFormula', language), formula],
        [
          say('reportMethodUnit', language),
          `${unit} · ${say('reportMethodVersion', language)} ${formatNumber(version, 0, language)}`,
        ],
      ]),
    ),
  ];
}

/** Sources with their licences, and for each licence that asks for it where its text stands and that data were altered. */
export function sourceBlocks(sources: ReportDocument['sources'], language: Language): DraftBlock[] {
  if (sources.length === 0) return [];
  const caption = say('reportMethodSources', language);
  const rows = sources.map(({ title, licence }) => [
    title,
    licence === null ? say('reportMethodNoLicence', language) : licenceTitle(licence, language),
  ]);
  const heads = headsOf(['reportMethodSource', 'reportMethodLicence'], language);
  const licences = [...new Set(sources.flatMap(({ licence }) => licence ?? []))];
  return [
    headingBlock(2, caption),
    plainTable(wordTable(heads, rows), { caption, sheet: say('reportMethodSourceSheet', language) }),
    ...licences.flatMap((licence) => licenceBlocks(licence, language)),
  ];
}

function licenceBlocks(licence: string, language: Language): DraftBlock[] {
  const address = maybeLicenceAddress(licence);
  if (address === undefined) return [];
  const link = { ...plainRun(address), link: address };
  const before = `${licenceTitle(licence, language)}: ${say('reportMethodAltered', language)} `;
  const runs = [plainRun(`${before}${say('reportMethodLicenceText', language)} `), link];
  return [{ kind: 'paragraph', runs }];
}

export function signBlocks(signs: ReportDocument['signs'], language: Language): DraftBlock[] {
  if (signs.length === 0) return [];
  const caption = say('reportMethodSigns', language);
  const heads = headsOf(['reportMethodSign', 'reportMethodMeaning'], language);
  const rows = signs.map(({ sign, meaning }) => [sign, meaning]);
  return [headingBlock(2, caption), plainTable(wordTable(heads, rows), { caption, sheet: caption })];
}

function headsOf(keys: readonly TextKey[], language: Language): string[] {
  return keys.map((key) => say(key, language));
}
