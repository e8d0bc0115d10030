import type { IndicatorView } from '../../../data/contract.ts';
import { notEvidenced } from '../../../data/words.ts';
import { sheetRows } from '../../words/sheet-rows.ts';
import { CopyButton } from '../frame/copy-button.tsx';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** The definition sheet (Kennzahlenblatt): each field with its evidence, or that there is none. */
export function DefinitionSheet({ view }: { view: IndicatorView }) {
  const { language, t } = useTongue();
  const { evidence } = view.entry.indicator;
  return (
    <section class="card" aria-labelledby="kennzahlenblatt">
      <h2 id="kennzahlenblatt">{t('definitionSheet')}</h2>
      <TableRegion label={t('definitionSheet')}>
        <table class="table table--cards definition-sheet">
          <thead>
            <tr>
              <th scope="col">{t('sheetField')}</th>
              <th scope="col">{t('sheetContent')}</th>
              <th scope="col">{t('evidence')}</th>
            </tr>
          </thead>
          <tbody>
            <FileId id={view.entry.indicator.id} />
            {sheetRows({ indicator: view.entry.indicator, dimensions: view.dimensions }, language).map(
              (row) => (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  <td>{row.text}</td>
                  <td data-label={t('evidence')}>
                    {row.field === null ? null : <Evidence text={evidence[row.field]} />}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </TableRegion>
      <Sources view={view} />
    </section>
  );
}

/** What a row of the long template names the indicator by. */
function FileId({ id }: { id: string }) {
  const { t } = useTongue();
  return (
    <tr>
      <th scope="row">{t('fileId')}</th>
      <td>
        <span class="code">{id}</span>{' '}
        <CopyButton
          text={id}
          label={t('copyFileId')}
          done={t('fileIdCopied')}
          otherwise={t('fileIdByHand')}
        />
      </td>
      <td data-label={t('evidence')} />
    </tr>
  );
}

function Evidence({ text }: { text: string | undefined }) {
  const { t } = useTongue();
  if (text === undefined || text === notEvidenced) return <span class="quiet">{t('notEvidenced')}</span>;
  return <span class="small">{text}</span>;
}

function Sources({ view }: { view: IndicatorView }) {
  const { t } = useTongue();
  return (
    <>
      <h3 class="sheet-sources">{t('sources')}</h3>
      <ul class="sources">
        {view.entry.indicator.sources.map((source) => (
          <li key={`${source.title}${source.table}`}>
            {source.publisher}: {source.title}
            {source.table === null ? '' : `, ${t('sourceTable', { code: source.table })}`}
            {source.licence === null ? '' : ` (${source.licence})`}
            {source.url === null ? null : (
              <>
                {', '}
                <a href={source.url} rel="noreferrer">
                  {source.url}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
