import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { latestFirst } from '../records/fields/pick-orders.ts';
import { RecordField } from '../records/fields/record-picker.tsx';
import { textOf } from '../records/fields/text-field.tsx';
import { usePlaceValue } from '../records/place.ts';
import { editRecordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';
import { PaperSectionsField } from './paper-sections-field.tsx';
import type { PartAt } from './part-at.ts';

/** Which paper, what of it and in which order, and the way to its texts: they are changed there. */
export function PaperPartFields({ at }: { at: PartAt<'paper'> }) {
  const { t } = useTongue();
  const key = textOf(usePlaceValue(at('paper')));
  const paper = useRecords('paper').data?.find((record) => record.key === key)?.content;
  const lacksFinance = paper?.purpose === 'decision' && paper.finance === '';
  return (
    <>
      <RecordField at={at('paper')} kind="paper" order={latestFirst} hint={t('partPaperHint')} />
      {paper ? (
        <p class="small quiet">
          {lacksFinance ? `${t('partPaperNoFinance')} ` : null}
          <To path={editRecordPath('paper', key)}>{t('partPaperEdit')}</To>
        </p>
      ) : null}
      <PaperSectionsField at={at} />
    </>
  );
}
