import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

const { DOMParser } = parseHTML('<!doctype html>');

/** A Word file as it is read back: its parts by path, and what its text is made of. */
export interface ReadWord {
  parts: Map<string, string>;
  files: string[];
  paragraphs: ReadParagraph[];
  tables: ReadTable[];
  pictures: ReadPicture[];
  links: { text: string; target: string }[];
  /** Instructions of the fields of the text, in order. */
  fields: string[];
}

export interface ReadParagraph {
  style: string | null;
  text: string;
  fields: string[];
  list: { id: string; level: string } | null;
  isInTable: boolean;
}

export interface ReadTable {
  style: string | null;
  rows: string[][];
  /** Rows that are repeated on every page. */
  headRows: number;
  /** Rows that may be torn over pages. */
  tornRows: number;
  styles: (string | null)[][];
  /** Widths of its columns in twips. */
  grid: number[];
}

export interface ReadPicture {
  alt: string | null;
  id: string | null;
  /** The paths of its pixels and its vectors. */
  png: string;
  svg: string;
}

/** Reads a .docx back; throws where it has no text. */
export function readWord(bytes: Uint8Array): ReadWord {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, data]) => [path, new TextDecoder().decode(data)]),
  );
  const body = parse(parts.get('word/document.xml') ?? '');
  const targets = targetsOf(parts.get('word/_rels/document.xml.rels') ?? '');
  return {
    parts,
    files: Object.keys(files),
    paragraphs: all(body, 'w:p').map(readParagraph),
    tables: all(body, 'w:tbl').map(readTable),
    pictures: all(body, 'w:drawing').map((drawing) => readPicture(drawing, targets)),
    links: all(body, 'w:hyperlink')
      .filter((link) => link.getAttribute('r:id') !== null)
      .map((link) => ({ text: textOf(link), target: targets.get(link.getAttribute('r:id') ?? '') ?? '' })),
    fields: fieldsOf(body),
  };
}

/** An XML text as elements. */
export function parse(xml: string): Element {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement;
}

export function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)];
}

/** An attribute as it was meant: the parser leaves the XML's own signs in it as they are written. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const written = element?.getAttribute(name) ?? null;
  return written?.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] ?? '') ?? null;
}

/** The first value (`w:val`) of an element of that name, null without one. */
export function valOf(element: Element, name: string): string | null {
  return all(element, name)[0]?.getAttribute('w:val') ?? null;
}

/** Text as it is read: breaks of lines and tabs among it. */
export function textOf(element: Element): string {
  return [...element.children]
    .map((child) => {
      switch (child.tagName.toLowerCase()) {
        case 'w:t':
          return child.textContent ?? '';
        case 'w:br':
          return '\n';
        case 'w:tab':
          return '\t';
        case 'w:ppr':
          return '';
        default:
          return textOf(child);
      }
    })
    .join('');
}

function readParagraph(paragraph: Element): ReadParagraph {
  const id = valOf(paragraph, 'w:numId');
  return {
    style: valOf(paragraph, 'w:pStyle'),
    text: textOf(paragraph),
    fields: fieldsOf(paragraph),
    list: id === null ? null : { id, level: valOf(paragraph, 'w:ilvl') ?? '' },
    isInTable: paragraph.closest('w\\:tc') !== null,
  };
}

function readTable(table: Element): ReadTable {
  const rows = all(table, 'w:tr');
  const cells = rows.map((row) => all(row, 'w:tc'));
  return {
    style: valOf(table, 'w:tblStyle'),
    rows: cells.map((row) => row.map((cell) => all(cell, 'w:p').map(textOf).join('\n'))),
    headRows: rows.filter((row) => all(row, 'w:tblHeader').length > 0).length,
    tornRows: rows.filter((row) => all(row, 'w:cantSplit').length === 0).length,
    styles: cells.map((row) => row.map((cell) => valOf(cell, 'w:pStyle'))),
    grid: all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w'))),
  };
}

function readPicture(drawing: Element, targets: Map<string, string>): ReadPicture {
  const properties = all(drawing, 'wp:docPr')[0];
  const pathOf = (name: string) => targets.get(all(drawing, name)[0]?.getAttribute('r:embed') ?? '') ?? '';
  return {
    alt: attributeOf(properties, 'descr'),
    id: properties?.getAttribute('id') ?? null,
    png: pathOf('a:blip'),
    svg: pathOf('asvg:svgBlip'),
  };
}

function fieldsOf(element: Element): string[] {
  const simple = all(element, 'w:fldSimple').map((field) => field.getAttribute('w:instr') ?? '');
  return [...simple, ...all(element, 'w:instrText').map((text) => text.textContent ?? '')];
}

function targetsOf(relationships: string): Map<string, string> {
  return new Map(
    all(parse(relationships), 'Relationship').map((one) => [
      one.getAttribute('Id') ?? '',
      attributeOf(one, 'Target') ?? '',
    ]),
  );
}
