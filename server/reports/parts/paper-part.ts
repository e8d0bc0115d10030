import type { Paper } from '../../../data/cycle/paper.ts';
import { type PaperSection, paperSections } from '../../../data/report.ts';
import { plainRun } from '../../../data/rich-text.ts';
import { formatDate } from '../../../web/words/format.ts';
import { changeSentence, outcomeWord } from '../../../web/words/paper-words.ts';
import { routeRoleWords } from '../../../web/words/record-values.ts';
import { say } from '../../../web/words/texts.ts';
import { goalsOf, titledIn } from '../../cycle/pack-source.ts';
import {
  headingBlock,
  listBlock,
  paragraphBlock,
  plainTable,
  proseSection,
  wordTable,
} from '../draft-blocks.ts';
import { missingBlocks } from '../missing-blocks.ts';
import { previewPaper } from '../paper-previews.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { maybePaper } from '../report-paper.ts';
import { readPaperReviews } from '../report-reviews.ts';
import { ownSourceLine } from '../source-line.ts';
import { goalBlocks } from './goal-part.ts';
import { packReviewBlocks } from './pack-reviews.ts';
import { financeBlocks } from './paper-finance.ts';

/** A paper for a body: what it is about, the figures of its goals, what is made of them, what is to be decided, its way. */
export const makePaperPart: PartMaker<'paper'> = async (
  { paper: key, sections = paperSections },
  drafting,
) => {
  const paper = await maybePaper(key, drafting);
  if (!paper) return missingBlocks(drafting, 'reportPaperGone');
  const blocks: DraftBlock[] = [];
  for (const section of sections) blocks.push(...(await makers[section](paper, drafting)));
  return blocks;
};

type SectionMaker = (paper: Paper, drafting: Drafting) => DraftBlock[] | Promise<DraftBlock[]>;

const makers: Readonly<Record<PaperSection, SectionMaker>> = {
  facts: ({ facts }, { language }) => proseSection(1, say('paperFacts', language), facts),
  figures,
  assessment,
  finance: financeBlocks,
  proposal: ({ purpose, proposal }, { language }) => {
    const isDecision = purpose === 'decision';
    return proseSection(1, say(isDecision ? 'packProposal' : 'reportPaperMessage', language), proposal);
  },
  changes,
  route,
  attachments,
};

/** The goals that it names or changes, as a report shows them; of those that the audience may not know of the title alone. */
async function figures(paper: Paper, drafting: Drafting): Promise<DraftBlock[]> {
  const { language, source } = drafting;
  const keys = new Set(goalsOf(paper, await source.records('target')));
  const views = await source.goals();
  const blocks: DraftBlock[] = [];
  for (const goal of await source.records('goal')) {
    if (!keys.has(goal.key)) continue;
    const view = views.find((one) => one.goal.key === goal.key);
    const closed = [headingBlock(2, goal.title), paragraphBlock(say('reportGoalNotReleased', language))];
    blocks.push(...(view ? await goalBlocks(view, figuresAlone, drafting) : closed));
  }
  return blocks.length === 0 ? [] : [headingBlock(1, say('reportPaperFigures', language)), ...blocks];
}

/** What is done and how it is reviewed the paper says itself. */
const figuresAlone = { charts: true, tables: true, measures: false, reviews: false };

async function assessment(paper: Paper, { language, source }: Drafting): Promise<DraftBlock[]> {
  const { assessment: text } = paper;
  const reviews = packReviewBlocks(await readPaperReviews(paper, source), 3, language);
  if (text === '' && reviews.length === 0) return [];
  return [
    ...(text === ''
      ? [headingBlock(1, say('paperAssessment', language))]
      : proseSection(1, say('paperAssessment', language), text)),
    ...(reviews.length === 0 ? [] : [headingBlock(2, say('reportReviewsTitle', language)), ...reviews]),
  ];
}

async function changes(paper: Paper, { language, source }: Drafting): Promise<DraftBlock[]> {
  if (paper.purpose !== 'decision') return [];
  const isDone = paper.applied !== null;
  const lines = (await previewPaper(paper, source)).map((change) => changeSentence(change, isDone, language));
  return [
    headingBlock(1, say(isDone ? 'changesDid' : 'changesWill', language)),
    ...(lines.length === 0 ? [paragraphBlock(say('changesNone', language))] : listBlock(lines)),
  ];
}

function attachments({ attachments: names }: Paper, { language }: Drafting): DraftBlock[] {
  if (names.length === 0) return [];
  const items = names.map((name) => [plainRun(name)]);
  return [headingBlock(1, say('paperAttachments', language)), { kind: 'list', ordered: true, items }];
}

/** The bodies that it runs through, in order, with what each made of it. */
async function route(paper: Paper, drafting: Drafting): Promise<DraftBlock[]> {
  const { language, source } = drafting;
  if (paper.route.length === 0) return [];
  const [bodies, meetings] = [await source.records('body'), await source.records('meeting')];
  const rows = paper.route.map(({ body, meeting, role, outcome }) => {
    const day = outcome?.on ?? meetings.find(({ key }) => key === meeting)?.on ?? null;
    const result = outcome
      ? [
          outcomeWord(outcome.kind, role, language),
          ...(outcome.number === null ? [] : [say('paperStepNumber', language, { number: outcome.number })]),
          ...(outcome.to === null
            ? []
            : [say('paperStepTo', language, { body: titledIn(bodies, outcome.to).title })]),
        ].join(', ')
      : say('paperStepOpen', language);
    return [
      titledIn(bodies, body).title,
      routeRoleWords[role][language],
      day === null ? '' : formatDate(day, language),
      outcome && outcome.note !== '' ? `${result}. ${outcome.note}` : result,
    ];
  });
  const heads = (['reportBody', 'reportRole', 'reportDay', 'reportOutcome'] as const).map((key) =>
    say(key, language),
  );
  const caption = say('paperRoute', language);
  return [
    headingBlock(1, caption),
    plainTable(wordTable(heads, rows), { caption, sheet: caption, source: ownSourceLine(drafting) }),
  ];
}
