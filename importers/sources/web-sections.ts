import { slug } from '../../data/breakdown.ts';

/** A section of a site: pages whose title or address fits the pattern belong to it. */
export interface SectionRule {
  pattern: RegExp;
  key: string;
  label: string;
}

export type SectionRules = { rules: SectionRule[] } | { wrong: string };

/** `/beratung/* = Beratung`, one a line; `*` stands for any text. Says which line cannot be read. */
export function readSectionRules(text: string): SectionRules {
  const rules: SectionRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const at = line.lastIndexOf('=');
    const pattern = line.slice(0, at).trim();
    const label = line.slice(at + 1).trim();
    const key = slug(label);
    if (at < 1 || pattern === '' || key === '') return { wrong: line.trim() };
    rules.push({ pattern: toExpression(pattern), key, label });
  }
  return { rules };
}

/** The first rule that fits; Matomo writes an apostrophe before what a spreadsheet would take for a formula. */
export function sectionOf(page: string, rules: readonly SectionRule[]): SectionRule | undefined {
  const plain = page.replace(/^'(?=[=+\-@])/, '').trim();
  return rules.find(({ pattern }) => pattern.test(plain));
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i');
}
