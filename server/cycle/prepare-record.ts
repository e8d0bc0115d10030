import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Content, RecordKind } from '../../data/cycle/records.ts';
import { referencesOf } from '../../data/cycle/references.ts';
import type { Target } from '../../data/goal.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { checkTarget } from './check-target.ts';
import { withHistory } from './measure-history.ts';
import type { Preparation } from './preparation.ts';
import { prepareGoal } from './prepare-goal.ts';
import { preparePaper } from './prepare-paper.ts';
import { refuseFinal } from './prepare-review.ts';
import { prepareRing, prepareRound } from './prepare-round.ts';
import { prepareStrategy } from './prepare-strategy.ts';

import { withFormerTarget } from './target-history.ts';

type Prepare = { [Kind in RecordKind]?: (preparation: Preparation<Kind>) => Promise<Content<Kind>> };

/** What a kind asks for beyond its shape, and what it writes down by itself. */
const prepare: Prepare = {
  strategy: prepareStrategy,
  goal: prepareGoal,
  target: prepareTarget,
  measure: async (preparation) => withHistory(preparation),
  review: async ({ content, before }) => {
    if (before && JSON.stringify(before) !== JSON.stringify(content)) refuseFinal(before);
    return content;
  },
  paper: preparePaper,
  ring: prepareRing,
  round: prepareRound,
};

/**
 * Checks a record against the others and completes it: everything that it names is there, a goal fits into its tree, a
 * changed target keeps what held before, a measure the history of its state. Throws `HttpProblem`.
 */
export async function prepareRecord<Kind extends RecordKind>(
  kind: Kind,
  preparation: Preparation<Kind>,
): Promise<Content<Kind>> {
  const own = prepare[kind];
  const content = own ? await own(preparation) : preparation.content;
  await refuseUnknown(kind, content, preparation.writer);
  return content;
}

/** Refuses what a record says where it would not fit beside the others as they are. Throws `HttpProblem`. */
export async function refuseLoose<Kind extends RecordKind>(
  kind: Kind,
  content: Content<Kind>,
  writer: RecordWriter,
): Promise<void> {
  await prepareRecord(kind, {
    content,
    before: content,
    writer,
    reason: null,
    today: writer.at.slice(0, 10),
  });
}

async function refuseUnknown<Kind extends RecordKind>(
  kind: Kind,
  content: Content<Kind>,
  writer: RecordWriter,
): Promise<void> {
  for (const named of referencesOf(kind, content)) {
    if (named.kind === kind && named.key === content.key) {
      throw new HttpProblem(
        422,
        'Bezug auf sich selbst',
        'Ein Eintrag kann sich nicht selbst nennen. Bitte wählen Sie einen anderen.',
      );
    }
    if (await writer.read(named.kind, named.key)) continue;
    throw new HttpProblem(
      422,
      'Bezug nicht gefunden',
      `„${named.key}“ gibt es nicht oder nicht mehr. Bitte laden Sie die Seite neu und wählen Sie noch einmal.`,
    );
  }
}

async function prepareTarget(preparation: Preparation<'target'>): Promise<Target> {
  const { content } = preparation;
  const indicator = maybeIndicator(content.indicator);
  if (!indicator) {
    throw new HttpProblem(
      422,
      'Kennzahl unbekannt',
      'Diese Kennzahl steht nicht im Katalog. Bitte wählen Sie eine aus der Liste.',
    );
  }
  if (!(await preparation.writer.knowsArea(content.area))) {
    throw new HttpProblem(
      422,
      'Gebiet unbekannt',
      `Ein Gebiet „${content.area}“ gibt es nicht. Bitte wählen Sie eines aus der Liste.`,
    );
  }
  const target = { ...content, definitionVersion: indicator.definitionVersion };
  checkTarget(target, indicator);
  return withFormerTarget({ ...preparation, content: target });
}
