import { useState } from 'preact/hooks';
import type { BoundarySet } from '../../../../data/boundary-set.ts';
import { ask } from '../../../api.ts';
import { formatDate } from '../../../words/format.ts';
import { ConfirmDialog } from '../../frame/confirm-dialog.tsx';
import { useTongue } from '../../frame/language.ts';
import { TableRegion } from '../../frame/table-region.tsx';

interface Props {
  sets: readonly BoundarySet[];
  onChanged: () => void;
}

/** The maps that are there, each with its source; own ones can be deleted. */
export function MapList({ sets, onChanged }: Props) {
  const { language, t } = useTongue();
  const [removing, setRemoving] = useState<BoundarySet | null>(null);
  return (
    <section class="card" aria-labelledby="karten">
      <h2 id="karten">{t('keptMaps')}</h2>
      <TableRegion label={t('keptMaps')}>
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('mapSet')}</th>
              <th scope="col">{t('mapAreas')}</th>
              <th scope="col">{t('shortSource')}</th>
              <th scope="col">{t('shortLicence')}</th>
              <th scope="col">{t('mapMade')}</th>
              <th scope="col">{t('act')}</th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <tr key={set.id}>
                <th scope="row">{set.name}</th>
                <td data-label={t('mapAreas')}>
                  {t('mapAreasKnown', {
                    all: set.areas.length,
                    known: set.areas.filter(({ known }) => known).length,
                  })}
                </td>
                <td data-label={t('shortSource')}>{set.source}</td>
                <td data-label={t('shortLicence')}>{set.licence || t('notNamed')}</td>
                <td data-label={t('mapMade')}>
                  {set.madeAt === null
                    ? t('mapShipped')
                    : t('mapMadeBy', { date: formatDate(set.madeAt, language), actor: set.madeBy ?? '' })}
                </td>
                <td>
                  {set.own ? (
                    <button type="button" class="text-button" onClick={() => setRemoving(set)}>
                      {t('removeMap')}
                      <span class="only-read"> {set.name}</span>
                    </button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {removing ? <RemoveDialog set={removing} onClose={() => setRemoving(null)} onDone={onChanged} /> : null}
    </section>
  );
}

function RemoveDialog({
  set,
  onClose,
  onDone,
}: {
  set: BoundarySet;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTongue();
  return (
    <ConfirmDialog
      title={t('removeMapTitle', { name: set.name })}
      keep={t('keepMapInstead')}
      confirm={t('removeMapNow')}
      onConfirm={() => ask('removeBoundaries', { params: { id: set.id } })}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t('removeMapEffect')}</p>
    </ConfirmDialog>
  );
}
