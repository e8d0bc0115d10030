import type { Reading } from '../../../data/upload.ts';
import { formatDate } from '../../words/format.ts';
import type { TextKey } from '../../words/texts.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { FactList } from './fact-list.tsx';
import { FirstRows } from './first-rows.tsx';
import { periodsText } from './periods-text.ts';
import { Problems } from './problems.tsx';
import { ReadIndicators } from './read-indicators.tsx';
import { ReadSigns } from './read-signs.tsx';

/** What was understood of a file: format and why, contents, signs, footnotes, first rows. */
export function ReadingView({ reading, line }: { reading: Reading; line: number | null }) {
  return (
    <>
      <Problems reading={reading} />
      {isTable(reading) ? <Understood reading={reading} /> : null}
      {isTable(reading) ? <ReadIndicators reading={reading} /> : null}
      <ReadSigns reading={reading} />
      <FirstRows reading={reading} line={line} />
      <Footnotes footnotes={reading.footnotes} />
    </>
  );
}

/** Of an empty file or a picture there is nothing to tell but that it is none. */
function isTable({ format, head, firstRows }: Reading): boolean {
  return format !== null || head.length > 0 || firstRows.length > 0;
}

function Understood({ reading }: { reading: Reading }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const title = [reading.code, reading.title].filter((part) => part !== null).join(': ');
  const state = reading.stateDate === null ? t('notNamed') : formatDate(reading.stateDate, language);
  return (
    <section class="card" aria-labelledby="verstanden">
      <h2 id="verstanden">{t('understood')}</h2>
      <FactList
        class="facts facts--pair"
        facts={[
          [t('format'), <Format key="format" reading={reading} />],
          [t('title'), title === '' ? t('notNamed') : title],
        ]}
      />
      <FactList
        facts={[
          [t('publisher'), reading.publisher ?? t('notNamed')],
          [t('stateDate'), state],
          [t('encoding'), encodingText(reading.encoding, tongue)],
          [t('dataRows'), rowsText(reading, tongue)],
          [t('periods'), periodsText(reading.periods, tongue)],
          [t('areas'), areasText(reading, tongue)],
        ]}
      />
    </section>
  );
}

function Format({ reading: { format } }: { reading: Reading }) {
  const { t } = useTongue();
  if (!format) return <>{t('formatUnknown')}</>;
  return (
    <>
      {format.title}
      <ul class="reasons small quiet">
        {format.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

function Footnotes({ footnotes }: { footnotes: readonly string[] }) {
  const { t } = useTongue();
  if (footnotes.length === 0) return null;
  return (
    <section class="card footnotes" aria-label={t('footnotes')}>
      <details>
        <summary>{t('footnotesCount', { n: footnotes.length })}</summary>
        <pre>{footnotes.join('\n\n')}</pre>
      </details>
    </section>
  );
}

function areasText({ areas }: Reading, { t }: Tongue): string {
  const named = areas.first.slice(0, 4).join(', ');
  if (areas.count <= 4) return named === '' ? t('none') : named;
  return t('areasText', { n: areas.count, named });
}

function rowsText({ dataRows, rejectedRows }: Reading, { t }: Tongue): string {
  if (rejectedRows === 0) return t('rows', { n: dataRows });
  return t('rowsOfWhich', { n: dataRows, rejected: rejectedRows });
}

const encodings: Readonly<Record<string, TextKey>> = {
  'utf-8': 'encoding_utf8',
  'utf-8-bom': 'encoding_utf8Mark',
  'utf-16le': 'encoding_utf16',
  'utf-16be': 'encoding_utf16',
  'windows-1252': 'encoding_windows',
};

function encodingText(encoding: string, { t }: Tongue): string {
  const key = encodings[encoding];
  return key === undefined ? encoding : t(key);
}
