import type { Problem } from '../../../data/problem.ts';
import type { Reading } from '../../../data/upload.ts';
import { formatNumber } from '../../words/format.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { groupProblems, type ProblemGroup } from './problem-groups.ts';
import { Severity } from './severity.tsx';

/** What is wrong with a file, by kind: where, which text, what to do. */
export function Problems({ reading: whole }: { reading: Reading }) {
  const tongue = useTongue();
  const reading = withoutOpenQuestions(whole);
  const { t } = tongue;
  const groups = groupProblems(reading);
  if (groups.length === 0) return null;
  const blocks = blocksOf(groups);
  return (
    <section class="card" aria-labelledby="meldungen">
      <h2 id="meldungen">{t('problems', { counts: countWords(reading, tongue) })}</h2>
      {blocks.map((block) =>
        block.many ? (
          <ManyAlike key={block.many.code} group={block.many} open={groups.length === 1} />
        ) : (
          <Table key={block.problems[0]?.code} problems={block.problems} label={t('message')} />
        ),
      )}
    </section>
  );
}

/** What is asked stands in the form; it is no mistake of the file. */
function withoutOpenQuestions(reading: Reading): Reading {
  const { [openQuestion]: open = 0, ...problemCounts } = reading.problemCounts;
  const problems = reading.problems.filter(({ code }) => code !== openQuestion);
  return { ...reading, problems, problemCounts, errors: reading.errors - open };
}

const openQuestion = 'open-question';

function countWords({ errors, warnings, hints }: Reading, { t }: Tongue): string {
  return [
    errors > 0 ? t('errorCount', { n: errors }) : '',
    warnings > 0 ? t('warningCount', { n: warnings }) : '',
    hints > 0 ? t('hintCount', { n: hints }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const few = 5;

type Block = { many: ProblemGroup; problems: [] } | { many: null; problems: Problem[] };

/** Kinds that occur often fold away under one line; neighbours that do not share a table. */
function blocksOf(groups: readonly ProblemGroup[]): Block[] {
  const blocks: Block[] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (group.count > few) blocks.push({ many: group, problems: [] });
    else if (last?.many === null) last.problems.push(...group.problems);
    else blocks.push({ many: null, problems: [...group.problems] });
  }
  return blocks;
}

function ManyAlike({ group, open }: { group: ProblemGroup; open: boolean }) {
  const { language, t } = useTongue();
  const [first] = group.problems;
  if (!first) return null;
  return (
    <details class="problem-group" open={open}>
      <summary>
        <Severity severity={group.severity} />{' '}
        <strong class="tabular">{t('times', { count: formatNumber(group.count, 0, language) })}</strong>{' '}
        {first.message}
      </summary>
      <Table problems={group.problems} label={first.message} />
      {group.count > group.problems.length ? (
        <p class="small quiet">{t('furtherProblems', { n: group.count - group.problems.length })}</p>
      ) : null}
    </details>
  );
}

function Table({ problems, label }: { problems: readonly Problem[]; label: string }) {
  const { t } = useTongue();
  return (
    <TableRegion label={label}>
      <table class="table table--cards problem-table">
        <thead>
          <tr>
            <th scope="col">{t('severity')}</th>
            <th scope="col" class="number">
              {t('lineHead')}
            </th>
            <th scope="col" class="number">
              {t('column')}
            </th>
            <th scope="col">{t('message')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            <Row key={index} problem={problem} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ problem }: { problem: Problem }) {
  const { t } = useTongue();
  return (
    <tr>
      <td>
        <Severity severity={problem.severity} />
      </td>
      <td class="number" data-label={t('lineHead')}>
        {problem.line ?? t('wholeFile')}
      </td>
      <td class="number" data-label={t('column')}>
        {problem.column}
      </td>
      <td>
        {problem.message}
        {problem.text === null || problem.text === '' ? null : (
          <p class="small quiet problem-text">
            {t('text')}: <span class="code">{problem.text}</span>
          </p>
        )}
      </td>
    </tr>
  );
}
