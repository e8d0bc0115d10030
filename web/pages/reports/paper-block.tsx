import type { ComponentChildren } from 'preact';
import type { Block, Run } from '../../../data/report-document.ts';
import type { Language } from '../../../data/words.ts';
import { stateWords } from '../../words/states.ts';
import { say } from '../../words/texts.ts';
import { PaperFigure } from './paper-figure.tsx';
import { PaperTable } from './paper-table.tsx';

interface Props {
  block: Block;
  language: Language;
  isDraft: boolean;
  /** What leads to it where it is a heading. */
  id: string;
}

/** One block of a document. */
export function PaperBlock({ block, language, isDraft, id }: Props) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level} id={id}>
          {block.text}
        </Heading>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'note':
      return (
        <div class={`paper__note paper__note--${block.tone}`}>
          {block.title === null ? null : <p class="paper__note-title">{block.title}</p>}
          <p>
            <Runs runs={block.runs} />
          </p>
        </div>
      );
    case 'facts':
      return <Facts block={block} />;
    case 'state':
      return <State block={block} language={language} />;
    case 'figure':
      return <PaperFigure figure={block} language={language} isDraft={isDraft} />;
    case 'table':
      return <PaperTable block={block} language={language} isDraft={isDraft} />;
    case 'pageBreak':
      return (
        <div class="paper__break">
          <span>{say('onPaperBreak', language)}</span>
        </div>
      );
  }
}

/** Below the title of the paper, which is a heading of the second level. */
function Heading({ level, id, children }: { level: number; id: string; children: ComponentChildren }) {
  switch (level) {
    case 1:
      return <h3 id={id}>{children}</h3>;
    case 2:
      return <h4 id={id}>{children}</h4>;
    case 3:
      return <h5 id={id}>{children}</h5>;
    default:
      return <h6 id={id}>{children}</h6>;
  }
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, at) => (
        <Look key={at} run={run} />
      ))}
    </>
  );
}

function Look({ run: { text, bold, italic, link } }: { run: Run }) {
  if (link !== null) {
    return (
      <a href={link} rel="noreferrer">
        {text}
      </a>
    );
  }
  if (bold) return <strong>{text}</strong>;
  return italic ? <em>{text}</em> : text;
}

function List({ block: { ordered, items } }: { block: Extract<Block, { kind: 'list' }> }) {
  const shown = items.map((runs, at) => (
    <li key={at}>
      <Runs runs={runs} />
    </li>
  ));
  return ordered ? <ol>{shown}</ol> : <ul>{shown}</ul>;
}

function Facts({ block: { caption, rows } }: { block: Extract<Block, { kind: 'facts' }> }) {
  return (
    <table class="table paper__sheet">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ label, runs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Runs runs={runs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ block, language }: { block: Extract<Block, { kind: 'state' }>; language: Language }) {
  const { symbol, tone } = stateWords(block, language);
  return (
    <p class="paper__state">
      <span class={`state state--${tone}`}>
        <span class="state__symbol" aria-hidden="true">
          {symbol}
        </span>
        {block.word}
      </span>{' '}
      {block.sentence}
    </p>
  );
}
