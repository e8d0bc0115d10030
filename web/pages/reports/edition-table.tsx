import { useSearch } from 'wouter-preact';
import type { ReportEdition } from '../../../data/report-edition.ts';
import { editionListTable } from '../../charts/tables/edition-list-table.ts';
import { formatBytes, formatDate, formatTime } from '../../words/format.ts';
import { audienceWords, reportTemplateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { filesInOrder, formatNames } from './format-names.ts';
import { editionFile, editionPath } from './report-paths.ts';

/** Editions, the newest first, with their files; those that are withdrawn are marked. */
export function EditionTable({ editions, label }: { editions: readonly ReportEdition[]; label: string }) {
  const { language, t } = useTongue();
  return (
    <TableRegion
      label={label}
      take={{
        title: label,
        table: () => editionListTable(editions, (number) => location.origin + editionPath(number), language),
      }}
    >
      <table class="table table--cards editions" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('editionNumber')}</th>
            <th scope="col">{t('editionTitle')}</th>
            <th scope="col">{t('editionFor')}</th>
            <th scope="col">{t('editionAsOf')}</th>
            <th scope="col">{t('editionMadeAt')}</th>
            <th scope="col">{t('editionFiles')}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.number} data-withdrawn={edition.withdrawn !== null}>
              <td class="tabular nowrap" data-label={t('editionNumber')}>
                {edition.number}
              </td>
              <th scope="row" class="wide">
                <To path={editionPath(edition.number)}>{edition.title}</To>
                <div class="small quiet">{reportTemplateWords[edition.template][language]}</div>
                {edition.withdrawn ? (
                  <span class="withdrawn">{t('editionWithdrawn')}</span>
                ) : isClosed(edition) ? (
                  <span class="withdrawn">{t('editionClosedMark')}</span>
                ) : null}
              </th>
              <td data-label={t('editionFor')}>{audienceWords[edition.audience][language]}</td>
              <td class="nowrap" data-label={t('editionAsOf')}>
                {formatDate(edition.pin.day, language)}
              </td>
              <td data-label={t('editionMadeAt')}>
                <div class="nowrap">{formatTime(edition.madeAt, language)}</div>
                {edition.madeBy === '' ? null : (
                  <div class="small quiet">{t('editionMadeBy', { actor: edition.madeBy })}</div>
                )}
              </td>
              <td data-label={t('editionFiles')}>
                <FileLinks edition={edition} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** Others than staff see it no longer, though it was not withdrawn itself. */
function isClosed({ audience, closedBy }: ReportEdition): boolean {
  return audience !== 'staff' && closedBy.length > 0;
}

/** The files of an edition in a line, each by its format. */
export function FileLinks({ edition }: { edition: ReportEdition }) {
  const { number, title } = edition;
  const { language, t } = useTongue();
  const search = useSearch();
  return (
    <ul class="file-links">
      {filesInOrder(edition).map(({ format, name, bytes }) => (
        <li key={format}>
          <a
            href={editionFile(number, name, search)}
            download={name}
            aria-label={t('editionFile', {
              format: formatNames[format],
              title,
              size: formatBytes(bytes, language),
            })}
            title={formatBytes(bytes, language)}
          >
            {formatNames[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
