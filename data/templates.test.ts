import { describe, expect, test } from 'vitest';
import { templateCsv, templates } from './templates.ts';
import { template as shape } from './views.ts';

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_, template) => {
  test('has the shape of the contract', () => {
    expect(shape.parse(template)).toEqual(template);
  });

  test('is fit for German Excel: CRLF, no field in an explanation, nothing that Windows-1252 lacks', () => {
    const text = templateCsv(template);
    expect(text).toMatch(/\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const explanations = text
      .split('\r\n')
      .filter((line) => line.startsWith('# ') && !line.startsWith('# Beispiel'));
    for (const line of explanations) expect(line).not.toContain(';');
    expect(text).toMatch(/^[\u0020-\u007e\u00a0-\u00ff–„“…\r\n]*$/);
  });

  test('ends in its header, with every column explained above', () => {
    const lines = templateCsv(template).trimEnd().split('\r\n');
    expect(lines.at(-1)).toBe(template.columns.map(({ name }) => name).join(';'));
    expect(lines.slice(0, -1).every((line) => line.startsWith('#'))).toBe(true);
    for (const { name } of template.columns) {
      expect(lines.some((line) => line.startsWith(`# ${name} (`))).toBe(true);
    }
  });
});
