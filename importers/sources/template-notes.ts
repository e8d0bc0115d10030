import { isTemplateComment } from '../../data/templates.ts';
import type { Template } from '../../data/views.ts';

const mostNotes = 40;

/** What the sender wrote above the header is kept with the file: where the figures come from, what to mind. */
export function keepNote(template: Template, cells: readonly string[], footnotes: string[]): void {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const text = filled.join('; ');
  const note = text.replace(/^#\s*/, '').trim();
  if (note === '' || footnotes.length >= mostNotes || isTemplateComment(template, text)) return;
  footnotes.push(note.slice(0, 1_000));
}
