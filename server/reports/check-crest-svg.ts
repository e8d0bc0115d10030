import { HttpProblem } from '../errors.ts';

/** What an SVG may do beside drawing; `about` is put into the sentence that refuses it. */
const rules: readonly { pattern: RegExp; about: string }[] = [
  { pattern: /<(?:[\w-]+:)?(?:script|handler|listener)\b/i, about: 'ein Programm' },
  { pattern: /[\s"'/]on[a-z]+\s*=/i, about: 'ein Programm' },
  { pattern: /javascript:/i, about: 'ein Programm' },
  {
    pattern: /<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video|form|link|base|meta)\b/i,
    about: 'fremde Inhalte',
  },
  { pattern: /<(?:[\w-]+:)?(?:animate\w*|set|discard)\b/i, about: 'eine Bewegung' },
  { pattern: /<!ENTITY|<!DOCTYPE[^>]*\[/i, about: 'eigene Kürzel (ENTITY)' },
  { pattern: /<\?xml-stylesheet|@import|\bxml:base\s*=/i, about: 'einen Verweis auf andere Dateien' },
  {
    pattern: /(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,))/i,
    about: 'einen Verweis auf andere Dateien',
  },
  { pattern: /url\(\s*(?!["']?#)/i, about: 'einen Verweis auf andere Dateien' },
  { pattern: /image-set\(|\\[0-9a-f]/i, about: 'einen Verweis auf andere Dateien' },
];

/** Lets an SVG through that draws and does nothing else. Throws `HttpProblem` that names what it does. */
export function checkPlainSvg(svg: string): void {
  const readable = [svg, decoded(svg)];
  const broken = rules.find(({ pattern }) => readable.some((text) => pattern.test(text)));
  if (!broken) return;
  throw new HttpProblem(
    422,
    'Wappen nicht übernommen',
    `Das SVG enthält ${broken.about}. Bitte speichern Sie es in Ihrem Zeichenprogramm als einfaches SVG, oder nehmen Sie ein PNG.`,
  );
}

/** What is written by the numbers of its letters, as letters. */
function decoded(text: string): string {
  return text.replace(/&#(x[0-9a-f]+|\d+);/gi, (whole, code: string) => {
    const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
    return number <= 0x10ffff ? String.fromCodePoint(number) : whole;
  });
}
