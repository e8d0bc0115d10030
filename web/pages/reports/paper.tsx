import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block, ReportDocument } from '../../../data/report-document.ts';
import { formatDate } from '../../words/format.ts';
import { say, type TextKey } from '../../words/texts.ts';
import { groupBlocks } from './block-keys.ts';
import { PaperAnnex } from './paper-annex.tsx';
import { PaperBlock } from './paper-block.tsx';
import { PaperFigure } from './paper-figure.tsx';

/** A report as it stands on paper, as pages without an end. */
export function Paper({ document, crest }: { document: ReportDocument; crest?: string | undefined }) {
  const { language } = document;
  const groups = useMemo(() => groupBlocks(document.blocks), [document.blocks]);
  return (
    <article class="paper" lang={language} aria-label={document.title}>
      <PaperHead document={document} crest={crest} />
      {document.hasContents ? <Contents blocks={document.blocks} language={language} /> : null}
      {groups.map(({ key, blocks: [first, ...beside] }) =>
        first.kind === 'figure' && beside.length > 0 ? (
          <div key={key} class="paper__pair">
            {[first, ...beside].map((block) =>
              block.kind === 'figure' ? (
                <PaperFigure
                  key={block.number}
                  figure={block}
                  language={language}
                  isDraft={document.number === null}
                />
              ) : null,
            )}
          </div>
        ) : (
          <Fragment key={key}>
            <PaperBlock
              block={first}
              language={language}
              isDraft={document.number === null}
              id={headingId(document.blocks, first)}
            />
          </Fragment>
        ),
      )}
      <PaperAnnex document={document} />
    </article>
  );
}

function PaperHead({ document, crest }: { document: ReportDocument; crest: string | undefined }) {
  const { language, municipality, number, head } = document;
  const t = (key: TextKey, fillings = {}) => say(key, language, fillings);
  return (
    <header class="paper__head">
      <div class="paper__sender">
        {crest ? <img class="paper__crest" src={crest} alt={t('crestOf', { name: municipality })} /> : null}
        <span>{municipality}</span>
        <span class="paper__number tabular">
          {number === null ? t('onPaperDraft') : t('onPaperNumber', { number })}
        </span>
      </div>
      <p class="paper__kind">{document.kindWord}</p>
      <h2 class="paper__title">{document.title}</h2>
      {document.subtitle === null ? null : <p class="paper__subtitle">{document.subtitle}</p>}
      <dl class="paper__facts">
        {head.map(({ label, text }) => (
          <Named key={label} label={label}>
            {text}
          </Named>
        ))}
        <Named label={t('onPaperDate')}>{formatDate(document.date, language)}</Named>
        <Named label={t('onPaperFor')}>{document.audienceWord}</Named>
      </dl>
      <p class="paper__pin small">{document.pinWords}</p>
      {document.invented ? <p class="paper__pin small">{t('onPaperInvented')}</p> : null}
    </header>
  );
}

function Named({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How deep the table of contents goes. */
const deepest = 2;

function Contents({ blocks, language }: { blocks: readonly Block[]; language: ReportDocument['language'] }) {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level <= deepest ? [{ ...block, id: headingId(blocks, block) }] : [],
  );
  if (headings.length < 2) return null;
  const title = say('onPaperContents', language);
  return (
    <nav class="paper__contents" aria-label={title}>
      <p class="paper__contents-title">{title}</p>
      <ol>
        {headings.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function headingId(blocks: readonly Block[], block: Block): string {
  return `abschnitt-${blocks.indexOf(block) + 1}`;
}
