import type { Release } from '../../../data/release.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatTime } from '../../words/format.ts';
import { audienceWords } from '../../words/record-values.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';

/** Releases of all audiences: when and by whom, how many figures they show and withhold, and what became of them. */
export function releaseTable(
  releases: readonly Release[],
  standingOf: (release: Release) => string,
  language: Language,
): Table {
  return {
    columns: [
      textColumn(say('releases', language)),
      plainColumn(say('planNumber', language)),
      ...(['releasedWhen', 'takenBy'] as const).map((head) => textColumn(say(head, language))),
      ...(['releaseShown', 'releaseWithheld'] as const).map((head) => plainColumn(say(head, language))),
      ...(['state', 'takenNote'] as const).map((head) => textColumn(say(head, language))),
    ],
    rows: releases.map((release) => {
      const withheld = withheldIn(release);
      return [
        textCell(audienceWords[release.audience][language]),
        countCell(release.number, language),
        ...[formatTime(release.releasedAt, language), release.actor].map(textCell),
        ...[release.counts.figures - withheld, withheld].map((count) => countCell(count, language)),
        ...[standingOf(release), release.note ?? ''].map(textCell),
      ];
    }),
  };
}

/** Figures that it withholds, for whatever reason. */
export function withheldIn({ counts }: Pick<Release, 'counts'>): number {
  return counts.primary + counts.complementary + counts.unknown + counts.repeated;
}
