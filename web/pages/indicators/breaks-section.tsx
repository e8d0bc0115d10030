import type { IndicatorView, Response, SeriesAnswer } from '../../../data/contract.ts';
import type { SeriesBreak } from '../../../data/series-break.ts';
import { ask } from '../../api.ts';
import { maybeReason } from '../../words/breaks.ts';
import { formatDate, formatPeriod, formatTime } from '../../words/format.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { BreakForm } from './break-form.tsx';
import type { Selection } from './selection.ts';

interface Props {
  view: IndicatorView;
  selection: Selection;
  answer: SeriesAnswer;
  /** Asks for the series again. */
  onChange: () => void;
}

/** The breaks of an indicator's series: those that the data tell, those that staff noted, and the form for one more. */
export function BreaksSection(props: Props) {
  const { t } = useTongue();
  const { renew } = useSite();
  const breaks = useAnswer('seriesBreaks', { query: { indicator: props.view.entry.indicator.id } });
  const changed = () => {
    breaks.retry();
    renew();
    props.onChange();
  };
  return (
    <section class="card" aria-labelledby="brueche">
      <h2 id="brueche">{t('breaks')}</h2>
      <p class="quiet group-lead">{t('breaksLead')}</p>
      <Answered answer={breaks}>
        {(data) => <List {...props} breaks={data.breaks} onChange={changed} />}
      </Answered>
      <BreakForm view={props.view} selection={props.selection} answer={props.answer} onDone={changed} />
    </section>
  );
}

type Listed = Props & Response<'seriesBreaks'>;

function List({ breaks, view, answer, onChange }: Listed) {
  const { t } = useTongue();
  const standing = breaks.filter(({ withdrawnAt }) => withdrawnAt === null);
  const told = toldByData(answer);
  if (standing.length === 0 && told.length === 0) {
    return (
      <>
        <p>{t('breaksNone')}</p>
        <Withdrawn breaks={breaks} />
      </>
    );
  }
  return (
    <>
      <TableRegion label={t('breaks')}>
        <table class="table table--cards">
          <caption class="only-read">{t('breaks')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('breakFrom')}</th>
              <th scope="col">{t('breakReason')}</th>
              <th scope="col">{t('breakScope')}</th>
              <th scope="col">{t('breakBy')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((one) => (
              <ToldRow key={`${one.area} ${one.period} ${one.note}`} told={one} />
            ))}
            {standing.map((one) => (
              <Row key={one.id} one={one} view={view} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <Withdrawn breaks={breaks} />
    </>
  );
}

interface Told {
  area: string;
  period: string;
  note: string;
}

function toldByData({ series, others }: SeriesAnswer): Told[] {
  const found = [...series, ...others].flatMap(({ areaName, points }) =>
    points.flatMap(({ period, notes }) =>
      notes.filter((note) => note.startsWith('boundary:')).map((note) => ({ area: areaName, period, note })),
    ),
  );
  return [...new Map(found.map((one) => [`${one.area} ${one.period} ${one.note}`, one])).values()];
}

function ToldRow({ told: { area, period, note } }: { told: Told }) {
  const { language, t } = useTongue();
  return (
    <tr>
      <th scope="row">{formatPeriod(period, language, 'short')}</th>
      <td data-label={t('breakReason')}>{maybeReason(note, language)}</td>
      <td data-label={t('breakScope')}>{area}</td>
      <td data-label={t('breakBy')}>{t('breakTold')}</td>
    </tr>
  );
}

function Row({ one, view, onChange }: { one: SeriesBreak; view: IndicatorView; onChange: () => void }) {
  const { language, t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  const day = formatDate(one.day, language);
  const withdraw = () =>
    attempt(async () => {
      await ask('withdrawSeriesBreak', { params: { id: one.id } });
      onChange();
    });
  return (
    <tr>
      <th scope="row" class="nowrap">
        {day}
      </th>
      <td data-label={t('breakReason')}>{one.reason}</td>
      <td data-label={t('breakScope')}>{scopeOf(one, view, { language, t })}</td>
      <td data-label={t('breakBy')}>
        {one.setBy}, {formatTime(one.setAt, language)}
        {error ? <Failure error={error} /> : null}
        <div>
          <Button kind="tertiary" disabled={busy} onClick={withdraw}>
            {t('breakWithdraw')}
            <span class="only-read"> {t('breakWithdrawOf', { day })}</span>
          </Button>
        </div>
      </td>
    </tr>
  );
}

function scopeOf(
  { area, breakdown }: SeriesBreak,
  view: IndicatorView,
  { language, t }: ReturnType<typeof useTongue>,
): string {
  const where = view.areas.find(({ key }) => key === area)?.name ?? area ?? t('breakAllAreas');
  const base = view.bases.find(({ key }) => key === breakdown)?.label[language];
  return `${where}, ${base ?? breakdown ?? t('breakAllBreakdowns')}`;
}

function Withdrawn({ breaks }: Response<'seriesBreaks'>) {
  const { language, t } = useTongue();
  const withdrawn = breaks.filter(({ withdrawnAt }) => withdrawnAt !== null);
  if (withdrawn.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{t('breakEarlier', { n: withdrawn.length })}</summary>
      <ul>
        {withdrawn.map((one) => (
          <li key={one.id} class="small">
            {formatDate(one.day, language)}: {one.reason} (
            {t('breakWithdrawn', {
              time: formatTime(one.withdrawnAt ?? '', language),
              actor: one.withdrawnBy ?? '',
            })}
            )
          </li>
        ))}
      </ul>
    </details>
  );
}
