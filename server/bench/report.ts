import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type DrawnChart, drawPageChart } from '../reports/draw-chart.ts';
import { makePaper } from '../reports/pdf/paper.ts';
import { typeset } from '../reports/pdf/typeset.ts';
import { chromiumSwitches, findChromium } from '../testing/chromium.ts';
import { readPdf } from '../testing/pdf-reader.ts';
import { largeReport } from './large-report.ts';
import { reportHtml, runningHtml } from './report-html.ts';
import { processesBelow, type Taken, watchProcesses } from './watch-processes.ts';

/**
 * A report of 30 pages with 40 charts and 60 tables as PDF: written by Typst, beside headless Chromium that prints the
 * same content from HTML, in turns. Both get the same charts, drawn beforehand; Chromium is started afresh each time,
 * Typst runs in a process that is there as a server is. Argument: rounds.
 */
const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'zielkreis-bench-'));
const document = largeReport();
const running = runningHtml(document);

interface Runs extends Taken {
  milliseconds: number[];
}

try {
  const { charts, milliseconds: drawing } = drawCharts();
  const html = reportHtml(document, new Map(charts.map(({ svg }, index) => [index + 1, svg])));
  const { first, ours, theirs, printed } = await runInTurns(charts, html);
  await describe(charts, printed);
  console.log('\n| way | ms | with charts drawn | computing | peak memory |\n|---|---|---|---|---|');
  printRow('Zielkreis: Typst', ours, drawing);
  printRow('headless Chromium', theirs, drawing);
  const ratio = medianOf(theirs.milliseconds) / medianOf(ours.milliseconds);
  console.log(
    `\n${ratio.toFixed(1)} times as fast (goal ≥ 10). The first in a fresh process took ${first.toFixed(0)} ms, drawing the charts ${drawing.toFixed(0)} ms.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Draws them twice: the first time the libraries are loaded and compiled. */
function drawCharts(): { charts: DrawnChart[]; milliseconds: number } {
  const draw = () => {
    const charts: DrawnChart[] = [];
    makePaper(document, { crest: null }, (...asked) => {
      const drawn = drawPageChart(...asked);
      if (drawn) charts.push(drawn);
      return drawn;
    });
    return charts;
  };
  draw();
  const started = performance.now();
  const charts = draw();
  return { charts, milliseconds: performance.now() - started };
}

async function runInTurns(charts: readonly DrawnChart[], html: string) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ document, charts }));
  const writer = fork('server/bench/write-report.ts', [file], { execArgv: ['--import', 'tsx'] });
  const [ours, theirs]: [number[], number[]] = [[], []];
  await once(writer, 'message');
  const first = await write(writer);
  const before = new Set(processesBelow(process.pid));
  let printed = new Uint8Array();
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await write(writer));
    const other = await print(html);
    theirs.push(other.milliseconds);
    printed = other.bytes;
  }
  // Watching takes time, so that what is watched is not timed.
  const own = await watchProcesses(
    () => [writer.pid ?? 0],
    () => write(writer),
  );
  const other = await watchProcesses(
    () => processesBelow(process.pid).filter((child) => !before.has(child)),
    () => print(html),
  );
  writer.kill();
  return {
    ...{ first, printed },
    ours: { milliseconds: ours, ...own },
    theirs: { milliseconds: theirs, ...other },
  };
}

async function write(writer: ChildProcess): Promise<number> {
  writer.send('write');
  const [milliseconds] = await once(writer, 'message');
  return Number(milliseconds);
}

async function print(html: string): Promise<{ milliseconds: number; bytes: Uint8Array<ArrayBuffer> }> {
  const started = performance.now();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumSwitches });
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate('document.fonts.ready');
  const bytes = new Uint8Array(
    await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: running.head,
      footerTemplate: running.foot,
    }),
  );
  await browser.close();
  return { milliseconds: performance.now() - started, bytes };
}

async function describe(charts: readonly DrawnChart[], printed: Uint8Array): Promise<void> {
  const left = [...charts];
  const own = await readPdf(
    typeset(
      makePaper(document, { crest: null }, () => left.shift() ?? null),
      'ua-1',
    ),
  );
  const theirs = await readPdf(printed);
  const tables = document.blocks.filter(({ kind }) => kind === 'table').length;
  const pages = `${own.pages.length} pages by Typst, ${theirs.pages.length} by Chromium`;
  const what = `${charts.length} charts, ${tables} tables, ${pages}`;
  console.log(`${what}; Node ${process.version}, medians of ${rounds} rounds`);
}

function printRow(way: string, { milliseconds, megabytes, computing }: Runs, drawing: number): void {
  const median = medianOf(milliseconds);
  const memory = megabytes === 0 ? 'unknown' : `${megabytes.toFixed(0)} MB`;
  console.log(
    `| ${way} | ${median.toFixed(0)} | ${(median + drawing).toFixed(0)} | ${computing} ms | ${memory} |`,
  );
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
