import type { Language } from '../../../data/words.ts';
import { palette } from './palette.ts';
import { languageTags } from './paper.ts';
import {
  accent,
  bold,
  box,
  dots,
  foot,
  head,
  headingStyle,
  kept,
  line,
  majorFont,
  type NamedStyle,
  quiet,
  size,
  spacing,
  styleOf,
} from './style-parts.ts';
import { tableStyles } from './table-styles.ts';

/**
 * The style sheet (styles.xml). Everything in the file takes its looks from here: built-in styles under their own ids, so
 * that an office's template of the same names changes them, and a few of the report's own.
 */
export function styleSheet(language: Language): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(language),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
    ...[...headings, ...texts, ...running, ...contents, ...inTables].map((style) =>
      styleOf('paragraph', style),
    ),
    ...letters.map((style) => styleOf('character', style)),
    tableStyles,
    '</w:styles>',
  ].join('');
}

function defaults(language: Language): string {
  const fonts =
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>';
  const looks = `${fonts}<w:color w:val="${palette.text}"/>${size(10)}<w:lang w:val="${languageTags[language]}" w:eastAsia="${languageTags[language]}" w:bidi="ar-SA"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${looks}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 4, 1.1)}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

const headings: NamedStyle[] = [
  headingStyle(1, 16, spacing(16, 4), accent),
  headingStyle(2, 13, spacing(13, 3), accent),
  headingStyle(3, 11, spacing(9, 3), accent),
  headingStyle(4, 10, spacing(8, 2), ''),
  {
    ...{ id: 'Title', name: 'Title', next: 'Subtitle' },
    paragraph: `<w:keepLines/>${spacing(0, 4, 1.05)}`,
    letters: `${majorFont}${bold}${accent}${size(24)}`,
  },
  {
    ...{ id: 'Subtitle', name: 'Subtitle', next: 'Normal' },
    paragraph: spacing(0, 8),
    letters: `${majorFont}${quiet}${size(14)}`,
  },
];

const texts: NamedStyle[] = [
  {
    ...{ id: 'Caption', name: 'caption', next: 'Normal' },
    paragraph: `${kept}${spacing(4, 2, 1)}`,
    letters: `${bold}${size(8.5)}`,
  },
  { id: 'ListBullet', name: 'List Bullet', paragraph: spacing(0, 2) },
  { id: 'ListNumber', name: 'List Number', paragraph: spacing(0, 2) },
  { id: 'ZkKind', name: 'Berichtsart', next: 'Title', paragraph: spacing(12, 2), letters: quiet },
  { id: 'ZkFacts', name: 'Berichtsangaben', paragraph: spacing(0, 4), letters: quiet },
  {
    ...{ id: 'ZkAside', name: 'Zuordnung', next: 'Normal' },
    paragraph: `<w:keepNext/>${spacing(0, 4, 1)}`,
    letters: `${quiet}${size(8.5)}`,
  },
  { id: 'ZkPicture', name: 'Bild', next: 'ZkSource', paragraph: `<w:keepNext/>${spacing(1, 0, 1)}` },
  { id: 'ZkSource', name: 'Quelle', paragraph: spacing(1, 6, 1), letters: `${quiet}${size(7.5)}` },
  {
    ...{ id: 'ZkSigns', name: 'Zeichenerklärung', basedOn: 'ZkSource', next: 'ZkSource' },
    paragraph: `<w:keepNext/>${spacing(1, 0, 1)}`,
  },
  { id: 'ZkBreak', name: 'Seitenumbruch', paragraph: spacing(0, 0, 1), letters: size(1) },
  { id: 'ZkGap', name: 'Tabellenabstand', paragraph: spacing(0, 2, 1), letters: size(3) },
  { id: 'ZkState', name: 'Stand', paragraph: `<w:keepLines/>${spacing(2, 4)}` },
  {
    ...{ id: 'ZkNote', name: 'Hinweis' },
    paragraph: `<w:keepLines/>${box(palette.data, palette.noteFill)}${spacing(6, 7, 1.05)}<w:ind w:left="227" w:right="113"/>`,
  },
  {
    ...{ id: 'ZkWarning', name: 'Hinweis wichtig', basedOn: 'ZkNote' },
    paragraph: `<w:keepLines/>${box(palette.target, palette.warningFill)}`,
  },
  {
    ...{ id: 'ZkMark', name: 'Kennzeichnung' },
    paragraph: spacing(4, 6),
    letters: `${bold}<w:color w:val="${palette.target}" w:themeColor="accent2"/>`,
  },
  {
    ...{ id: 'ZkClosing', name: 'Schlussvermerk', basedOn: 'ZkSource' },
    paragraph: `<w:keepLines/><w:pBdr>${line('top', 4, 6, palette.axis)}</w:pBdr>${spacing(24, 0)}`,
  },
];

const running: NamedStyle[] = [
  { id: 'Header', name: 'header', paragraph: head('upright'), letters: `${quiet}${size(8.5)}` },
  { id: 'Footer', name: 'footer', paragraph: foot('upright'), letters: `${quiet}${size(8)}` },
  { id: 'ZkHeaderAcross', name: 'Kopfzeile quer', basedOn: 'Header', paragraph: head('across') },
  { id: 'ZkFooterAcross', name: 'Fußzeile quer', basedOn: 'Footer', paragraph: foot('across') },
  {
    ...{ id: 'ZkLetterhead', name: 'Briefkopf', basedOn: 'Header' },
    paragraph: head('upright'),
    letters: `${bold}<w:color w:val="${palette.text}"/>${size(12)}`,
  },
];

const contents: NamedStyle[] = [
  {
    ...{ id: 'TOCHeading', name: 'TOC Heading', next: 'Normal' },
    paragraph: `<w:keepNext/>${spacing(12, 4)}`,
    letters: `${majorFont}${bold}${accent}${size(14)}`,
  },
  { id: 'TOC1', name: 'toc 1', paragraph: `${dots}${spacing(3, 0, 1)}`, letters: `${bold}${size(9)}` },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph: `${dots}${spacing(0, 0, 1)}<w:ind w:left="284"/>`,
    letters: size(9),
  },
  { id: 'TOC3', name: 'toc 3', paragraph: `${dots}${spacing(0, 1)}<w:ind w:left="567"/>` },
];

/** Text and numbers in tables, and both for tables with much in them. */
const inTables: NamedStyle[] = [
  { id: 'ZkCell', name: 'Tabellentext', paragraph: spacing(0, 0, 1), letters: size(8.5) },
  { id: 'ZkNumber', name: 'Tabellenzahl', basedOn: 'ZkCell', paragraph: '<w:jc w:val="right"/>' },
  { id: 'ZkCellSmall', name: 'Tabellentext klein', basedOn: 'ZkCell', letters: size(8) },
  { id: 'ZkNumberSmall', name: 'Tabellenzahl klein', basedOn: 'ZkNumber', letters: size(8) },
];

const letters: NamedStyle[] = [
  { id: 'Strong', name: 'Strong', letters: bold },
  { id: 'Emphasis', name: 'Emphasis', letters: '<w:i/><w:iCs/>' },
  { id: 'ZkStrongEmphasis', name: 'Fett und kursiv', letters: `${bold}<w:i/><w:iCs/>` },
  {
    ...{ id: 'Hyperlink', name: 'Hyperlink' },
    letters: `<w:color w:val="${palette.data}" w:themeColor="hyperlink"/><w:u w:val="single"/>`,
  },
  ...Object.values(palette.tones).map(({ style, name, ink, fill }) => ({
    ...{ id: style, name },
    letters: `${bold}<w:color w:val="${ink}"/><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
  })),
];
