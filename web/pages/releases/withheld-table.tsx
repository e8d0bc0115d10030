import type { Withheld } from '../../../data/release.ts';
import { withheldTable } from '../../charts/withheld-table.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { formatNumber, formatPeriod, formatValue } from '../../words/format.ts';
import { withheldWords } from '../../words/withheld.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** More rows than these nobody reads on a page. */
const most = 50;

/** Withheld figures with their true numbers and why, by indicator; `file` is where the whole list can be had. */
export function WithheldTable({ list, file }: { list: readonly Withheld[]; file: string | null }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { get, here, go } = useQuery();
  if (list.length === 0) return <p>{t('withheldNone')}</p>;
  const titles = new Map(list.map(({ indicator, title }) => [indicator, title[language]]));
  const chosen = titles.has(get('kennzahl') ?? '') ? (get('kennzahl') ?? '') : '';
  const meant = chosen === '' ? list : list.filter(({ indicator }) => indicator === chosen);
  const rows = meant.slice(0, most);
  return (
    <>
      <div class="withheld__filter">
        <SelectField
          label={t('withheldFilter')}
          value={chosen}
          choices={[
            { value: '', title: t('withheldAll') },
            ...[...titles].map(([value, title]) => ({ value, title })),
          ]}
          onChoose={(value) => go(here({ kennzahl: value === '' ? null : value }), { replace: true })}
        />
      </div>
      <TableRegion
        label={t('withheldTitle')}
        take={{ title: t('withheldTitle'), table: () => withheldTable(meant, language) }}
      >
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('withheldFilter')}</th>
              <th scope="col" class="number">
                {t('withheldFigure')}
              </th>
              <th scope="col">{t('withheldWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row key={`${one.indicator} ${one.area} ${one.breakdown} ${one.period}`} one={one} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {rows.length < meant.length ? (
        <p class="small quiet">
          {t(file === null ? 'withheldMorePreview' : 'withheldMore', {
            shown: rows.length,
            all: meant.length,
          })}
        </p>
      ) : null}
      {file === null ? null : (
        <p class="buttons">
          <a href={file} download>
            {t('withheldCsv')}
          </a>
        </p>
      )}
    </>
  );
}

function Row({ one }: { one: Withheld }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  return (
    <tr>
      <th scope="row" class="wide">
        {one.title[language]}
        <div class="small quiet">
          {one.areaName}, {one.breakdownLabel[language]}, {formatPeriod(one.period, language, 'long')}
        </div>
      </th>
      <td class="number" data-label={t('withheldFigure')}>
        {trueFigure(one, tongue)}
      </td>
      <td data-label={t('withheldWhy')}>{withheldWords(one, language)}</td>
    </tr>
  );
}

function trueFigure(one: Withheld, { language, t }: Tongue): string {
  const { value, numerator, denominator } = one;
  const whole = value === null ? '' : formatValue(value, one, language);
  if (numerator === null || denominator === null) return whole;
  const parts = t('ofCount', {
    numerator: formatNumber(numerator, 0, language),
    denominator: formatNumber(denominator, 0, language),
  });
  return whole === '' ? parts : `${whole} (${parts})`;
}
