import type { Reading } from '../../../data/upload.ts';
import { readSignTable } from '../../charts/tables/reading-tables.ts';
import { formatNumber } from '../../words/format.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** Official signs by the sign itself; the meanings of letters follow the table's own set of signs. */
const meanings: Readonly<Record<string, TextKey>> = {
  '-': 'sign_none',
  '–': 'sign_none',
  '.': 'sign_secret',
  '·': 'sign_secret',
  '•': 'sign_secret',
  '...': 'sign_later',
  '…': 'sign_later',
  '/': 'sign_unreliable',
  x: 'sign_notMeaningful',
  X: 'sign_notMeaningful',
  k: 'sign_roundedToZero',
  t: 'sign_later',
  u: 'sign_unreliable',
  g: 'sign_secret',
  p: 'sign_provisional',
  r: 'sign_revised',
  s: 'sign_estimated',
  e: 'sign_final',
  '()': 'sign_limited',
  '( )': 'sign_limited',
  '[n]': 'sign_none',
  '[0]': 'sign_roundedToZero',
  '[g]': 'sign_secret',
  '[t]': 'sign_later',
  '[u]': 'sign_unreliable',
  '[x]': 'sign_notMeaningful',
};

/** Formats in which a dash says that there is no figure. */
const dashIsMissing = new Set(['statistischer-bericht']);

/** The signs of the whole file with their counts and meaning. */
export function ReadSigns({ reading }: { reading: Reading }) {
  const { language, t } = useTongue();
  const signs = Object.entries(reading.signs).sort(([, a], [, b]) => b - a);
  if (signs.length === 0) return null;
  return (
    <section class="card" aria-labelledby="zeichen">
      <h2 id="zeichen">{t('readSigns')}</h2>
      <TableRegion
        label={t('readSigns')}
        take={{
          title: t('readSigns'),
          table: () => readSignTable(signs, (sign) => t(meaningOf(sign, reading)), language),
        }}
      >
        <table class="table narrow">
          <thead>
            <tr>
              <th scope="col">{t('sign')}</th>
              <th scope="col" class="number">
                {t('count')}
              </th>
              <th scope="col">{t('meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {signs.map(([sign, count]) => (
              <tr key={sign}>
                <th scope="row">
                  <span class="sign">{sign}</span>
                </th>
                <td class="number">{formatNumber(count, 0, language)}</td>
                <td>{t(meaningOf(sign, reading))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function meaningOf(sign: string, { format }: Reading): TextKey {
  if (sign === '-' && dashIsMissing.has(format?.id ?? '')) return 'sign_missing';
  return meanings[sign] ?? 'sign_other';
}
