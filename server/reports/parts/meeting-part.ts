import type { Pack, PackPaper, SinceThen } from '../../../data/pack-endpoints.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate } from '../../../web/words/format.ts';
import { sinceSentence } from '../../../web/words/pack-changes.ts';
import { changeSentence, outcomeWord } from '../../../web/words/paper-words.ts';
import { measureStateWords, purposeWords } from '../../../web/words/record-values.ts';
import { say } from '../../../web/words/texts.ts';
import {
  facts,
  headingBlock,
  listBlock,
  paragraphBlock,
  plainTable,
  remark,
  wordTable,
} from '../draft-blocks.ts';
import { goneBlocks } from '../missing-blocks.ts';
import type { DraftBlock, Drafting, PartMaker } from '../report-draft.ts';
import { maybePack } from '../report-paper.ts';
import { ownSourceLine } from '../source-line.ts';
import { goalBlocks } from './goal-part.ts';
import { packReviewBlocks } from './pack-reviews.ts';

/**
 * The agenda pack of a meeting as paper: agenda, what changed since the body met last, papers, reviews to present, goals
 * with their figures, measures. It is for the stricter of the report's audience and the body's, and says which figures it
 * holds: the pin of a report for staff says otherwise.
 */
export const makeMeetingPart: PartMaker<'meeting'> = async ({ meeting }, drafting) => {
  const { language } = drafting;
  const key = meeting ?? drafting.meeting;
  if (key === null) return [remark(say('reportMeetingNone', language))];
  const pack = await maybePack(key, drafting);
  if (!pack) return goneBlocks(drafting, 'reportMeetingGone');
  return [
    ...agenda(pack, drafting),
    remark(releasedWords(pack, language)),
    ...since(pack, language),
    ...papers(pack, language),
    headingBlock(1, say('packReviews', language)),
    ...(pack.reviews.length === 0
      ? [paragraphBlock(say('packReviewsNone', language))]
      : packReviewBlocks(pack.reviews, 2, language)),
    ...(await goals(pack, drafting)),
    ...measures(pack, drafting),
  ];
};

function agenda({ meeting, papers: laid, audience }: Pack, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  const caption = say('reportAgenda', language);
  const numbers = new Map(laid.map(({ key, number }) => [key, number]));
  const rows = meeting.agenda.map(({ number, title, paper, public: isPublic }) => [
    number ?? '',
    isPublic ? title : say('reportAgendaClosedMark', language, { title }),
    paper === null ? '' : (numbers.get(paper) ?? ''),
  ]);
  const heads = (['reportAgendaNumber', 'reportAgendaTitle', 'reportAgendaPaper'] as const).map((key) =>
    say(key, language),
  );
  return [
    headingBlock(1, caption),
    rows.length === 0
      ? paragraphBlock(say('reportAgendaNone', language))
      : plainTable(wordTable(heads, rows), { caption, sheet: caption, source: ownSourceLine(drafting) }),
    ...(audience === 'public' ? [paragraphBlock(say('reportAgendaClosed', language))] : []),
  ];
}

function releasedWords({ audience, releasedAt }: Pack, language: Language): string {
  if (releasedAt === null) return say('packNotReleased', language);
  const key = audience === 'committee' ? 'packReleasedCommittee' : 'packReleasedPublic';
  return say(key, language, { date: formatDate(releasedAt, language) });
}

function since({ since: day, compared, changes, releasedAt }: Pack, language: Language): DraftBlock[] {
  const title = headingBlock(1, say('packSince', language));
  if (day === null) return [title, paragraphBlock(say('packFirst', language))];
  const date = formatDate(day, language);
  const none = changes.length === 0 ? ` ${say('packSinceNone', language)}` : '';
  return [
    title,
    paragraphBlock(`${say('packSinceDay', language, { date })}${none}`),
    ...(compared || releasedAt === null ? [] : [paragraphBlock(say('packNotCompared', language, { date }))]),
    ...listBlock(changes.map((change) => changeWords(change, language))),
  ];
}

function changeWords(change: SinceThen, language: Language): string {
  const { sentence, about } = sinceSentence(change, language);
  // The sentence on a measure names it already.
  const named = change.kind === 'measure' ? [] : [about];
  const dated = 'on' in change ? [formatDate(change.on, language)] : [];
  return `${sentence} (${[...named, ...dated].join(', ')})`;
}

function papers({ papers: laid }: Pack, language: Language): DraftBlock[] {
  if (laid.length === 0) return [];
  return [
    headingBlock(1, say('packPapers', language)),
    ...laid.flatMap((paper) => paperBlocks(paper, language)),
  ];
}

function paperBlocks(paper: PackPaper, language: Language): DraftBlock[] {
  const { number, title, purpose, responsible, proposal, route, changes } = paper;
  const way = route.map(({ body, role, outcome, isHere }) => {
    const name = isHere ? say('packHere', language, { body: body.title }) : body.title;
    return outcome ? `${name}: ${outcomeWord(outcome.kind, role, language)}` : name;
  });
  const rows = [
    [say('reportPaperKind', language), purposeWords[purpose][language]],
    [say('paperResponsible', language), responsible ?? ''],
    [say('reportPaperAccess', language), say(paper.public ? 'reportPublic' : 'paperClosed', language)],
    [say('paperRoute', language), way.join(' → ')],
    [say('packProposal', language), proposal],
  ] as const;
  const named = say('reportNamedPaper', language, { number, title });
  return [
    headingBlock(2, named),
    ...facts(say('paperFactsTitle', language), rows),
    ...(changes.length === 0 ? [] : [paragraphBlock(`${say('changesWill', language)}:`)]),
    ...listBlock(changes.map((change) => changeSentence(change, false, language))),
  ];
}

async function goals({ goals: own }: Pack, drafting: Drafting): Promise<DraftBlock[]> {
  const { language } = drafting;
  const shown = { charts: true, tables: true, measures: false, reviews: false };
  const blocks = [headingBlock(1, say('packGoals', language))];
  if (own.length === 0) blocks.push(paragraphBlock(say('packGoalsNone', language)));
  for (const { goal, view } of own) {
    const closed = [headingBlock(2, goal.title), paragraphBlock(say('packGoalClosed', language))];
    blocks.push(...(view ? await goalBlocks(view, shown, drafting) : closed));
  }
  return blocks;
}

function measures({ measures: own }: Pack, drafting: Drafting): DraftBlock[] {
  const { language } = drafting;
  const caption = say('packMeasures', language);
  if (own.length === 0) return [headingBlock(1, caption), paragraphBlock(say('packMeasuresNone', language))];
  const day = (on: string | null) => (on === null ? '' : formatDate(on, language));
  const rows = own.map(({ title, state, stateSince, until, responsible, goals: for_ }) => {
    const word = measureStateWords[state][language];
    return [
      responsible === null ? title : `${title} (${responsible})`,
      stateSince === null ? word : say('packMeasureSince', language, { state: word, date: day(stateSince) }),
      day(until),
      for_.map((goal) => goal.title).join('; '),
    ];
  });
  const heads = (['packMeasure', 'packMeasureState', 'packUntil', 'packFor'] as const).map((key) =>
    say(key, language),
  );
  const sheet = say('reportMeasureSheet', language);
  return [
    headingBlock(1, caption),
    plainTable(wordTable(heads, rows), { caption, sheet, source: ownSourceLine(drafting) }),
  ];
}
