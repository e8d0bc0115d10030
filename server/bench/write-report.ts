import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { reportDocument } from '../../data/report-document.ts';
import type { DrawnChart } from '../reports/draw-chart.ts';
import { makePaper } from '../reports/pdf/paper.ts';
import { typeset } from '../reports/pdf/typeset.ts';

/**
 * A process that does nothing but write the report of the bench from charts that are drawn already, each time it is
 * told to, and answers how many milliseconds that took. Argument: the file of document and charts.
 */
const drawn = z.object({ svg: z.string(), width: z.number(), height: z.number() });
const prepared = z.object({ document: reportDocument, charts: z.array(drawn) });
const { document, charts } = prepared.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));

process.on('message', () => {
  const left: DrawnChart[] = [...charts];
  const started = performance.now();
  typeset(
    makePaper(document, { crest: null }, () => left.shift() ?? null),
    'ua-1',
  );
  process.send?.(performance.now() - started);
});
process.send?.('ready');
