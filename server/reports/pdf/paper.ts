import type { ReportDocument } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate } from '../../../web/words/format.ts';
import { say } from '../../../web/words/texts.ts';
import { drawPageChart } from '../draw-chart.ts';
import type { Crest, Letterhead } from '../report-writer.ts';
import { partTexts } from './chart-texts.ts';
import { type PaperBlock, paperBlocks, shownRuns } from './paper-blocks.ts';
import { labelWidth } from './paper-facts.ts';
import type { ChartDrawing, DrawFigure } from './paper-figure.ts';
import type { TypesetInput } from './typeset.ts';

/** A document as the templates take it: every word, number and width, and the pictures it names, which `draw` makes. */
export function makePaper(
  document: ReportDocument,
  letterhead: Letterhead,
  draw: ChartDrawing = drawPageChart,
): TypesetInput {
  const pictures = new Map<string, Uint8Array>();
  const data = {
    ...frameOf(document),
    ...headOf(document),
    ...contentsOf(document),
    words: wordsOf(document.language),
    crest: letterhead.crest && keepCrest(letterhead.crest, document, pictures),
    invented: document.invented ? inventedNote(document.language) : null,
    closing: closingOf(document),
    blocks: paperBlocks(document, keepPictures(pictures, draw)),
  };
  return { data, pictures };
}

function frameOf({ title, municipality, number, language, pin, pinWords }: ReportDocument) {
  const made = new Date(pin.asOf);
  return {
    ...{ title, municipality, number, language, pinWords },
    region: language === 'de' ? 'DE' : 'GB',
    numberWords: number === null ? null : say('paperNumber', language, { number }),
    asOfWords: say('paperAsOf', language, { date: formatDate(pin.day, language) }),
    runningTitle: shortened(title),
    made: {
      year: made.getUTCFullYear(),
      month: made.getUTCMonth() + 1,
      day: made.getUTCDate(),
      hour: made.getUTCHours(),
      minute: made.getUTCMinutes(),
      second: made.getUTCSeconds(),
    },
  };
}

function headOf(document: ReportDocument) {
  const { kindWord, title, subtitle, language, audienceWord, date, number, head } = document;
  const numberWords = number === null ? [] : [say('paperNumber', language, { number })];
  const origin = [...numberWords, say('paperFor', language, { audience: audienceWord })];
  return {
    ...{ kindWord, subtitle },
    titleSize: title.length > 120 ? 16 : title.length > 50 ? 20 : 26,
    dateWords: formatDate(date, language),
    originWords: `${origin.join(' · ')} · ${document.pinWords}`,
    head: head.map(({ label, text }) => ({ label, runs: shownRuns(text) })),
    headWidth: labelWidth(head.map(({ label }) => label)),
  };
}

/** Headings that fit on a page or two need no list of themselves; more than fit below the title stand in two columns. */
const [fewHeadings, fitting] = [7, 24];

function contentsOf({ hasContents, blocks }: ReportDocument) {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const upper = levels.filter((level) => level <= 2);
  const contentsDepth = upper.length > 80 ? 1 : 2;
  const shown = levels.filter((level) => level <= contentsDepth).length;
  const contents = hasContents && levels.length > fewHeadings;
  return { contents, contentsDepth, contentsColumns: shown > fitting ? 2 : 1 };
}

function wordsOf(language: Language) {
  return {
    contents: say('paperContents', language),
    figure: say('paperFigure', language),
    table: say('paperTable', language),
    draft: say('paperDraft', language),
    page: say('paperPage', language),
    noRows: say('paperNoRows', language),
    noValues: say('paperNoValues', language),
  };
}

function inventedNote(language: Language): PaperBlock {
  return {
    kind: 'note',
    tone: 'warning',
    title: say('paperInvented', language),
    runs: shownRuns(say('paperInventedNote', language)),
  };
}

function closingOf({ number, address, pinWords, municipality, kindWord, language, date }: ReportDocument) {
  const made = [municipality, kindWord, formatDate(date, language)].join(' · ');
  if (number === null) return [made, pinWords, say('paperDraftNote', language)];
  const numberWords = say('paperNumber', language, { number });
  const place = address === null ? [] : [say('paperAddress', language, { address })];
  return [`${made} · ${numberWords}`, pinWords, ...place];
}

function keepCrest(
  { type, bytes }: Crest,
  { municipality, language }: ReportDocument,
  pictures: Map<string, Uint8Array>,
) {
  const file = type === 'image/png' ? 'crest.png' : 'crest.svg';
  pictures.set(file, bytes);
  return { file, alt: say('paperCrest', language, { municipality }) };
}

/** Draws figures and keeps them under the names that the templates find them by. */
function keepPictures(pictures: Map<string, Uint8Array>, draw: ChartDrawing): DrawFigure {
  return ({ number, chart }, { width, height }, language) => {
    const drawing = draw(chart, width, language, height);
    if (!drawing) return null;
    const file = `figure-${number}.svg`;
    const { svg, texts } = partTexts(drawing.svg, width);
    pictures.set(file, Buffer.from(svg));
    return { file, height: drawing.height, texts };
  };
}

/** As much of a title as a running head has room for. */
function shortened(title: string): string {
  const room = 72;
  if (title.length <= room) return title;
  return `${title.slice(0, room).replace(/\s+\S*$/, '')} …`;
}
