import { useState } from 'preact/hooks';
import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import { maybePeriod } from '../../../data/period.ts';
import { ask } from '../../api.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { formatPeriod } from '../../words/format.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import type { Selection } from './selection.ts';

interface Props {
  view: IndicatorView;
  selection: Selection;
  answer: SeriesAnswer;
  onDone: () => void;
}

/** „Bruch in der Reihe vermerken“: the first period after it, what it holds for, and the reason. */
export function BreakForm(props: Props) {
  const { t } = useTongue();
  const [round, setRound] = useState(0);
  const done = () => {
    setRound(round + 1);
    props.onDone();
  };
  if (periodsOf(props.answer).length === 0) return null;
  return (
    <details class="break-form" key={round}>
      <summary>{t('breakNote')}</summary>
      <Fields {...props} onDone={done} />
    </details>
  );
}

function Fields({ view, selection, answer, onDone }: Props) {
  const { language, t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  const periods = periodsOf(answer);
  const [period, setPeriod] = useState(periods[0]?.key ?? '');
  const [isOnlyArea, setOnlyArea] = useState(false);
  const [isOnlyBase, setOnlyBase] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const area = answer.series[0];
  const base = selection.base === '' ? undefined : view.bases.find(({ key }) => key === selection.base);
  const save = () => {
    const day = periods.find(({ key }) => key === period)?.start;
    setMissing(reason.trim().length < 3);
    if (reason.trim().length < 3 || day === undefined) return;
    attempt(async () => {
      await ask('addSeriesBreak', {
        body: {
          indicator: view.entry.indicator.id,
          area: isOnlyArea && area ? area.area : null,
          breakdown: isOnlyBase && base ? base.key : null,
          day,
          reason,
        },
      });
      onDone();
    });
  };
  return (
    <form
      class="break-form__fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <div class="controls">
        <SelectField
          label={t('breakFirst')}
          hint={t('breakFirstHint')}
          value={period}
          choices={periods.map(({ key }) => ({ value: key, title: formatPeriod(key, language, 'long') }))}
          onChoose={setPeriod}
        />
        <SelectField
          label={t('breakArea')}
          value={isOnlyArea ? 'one' : ''}
          choices={[
            { value: '', title: t('breakAllAreas') },
            ...(area ? [{ value: 'one', title: t('breakOnlyArea', { area: area.areaName }) }] : []),
          ]}
          onChoose={(value) => setOnlyArea(value === 'one')}
        />
        {base ? (
          <SelectField
            label={t('breakBreakdown')}
            value={isOnlyBase ? 'one' : ''}
            choices={[
              { value: '', title: t('breakAllBreakdowns') },
              { value: 'one', title: t('breakOnlyBase', { base: base.label[language] }) },
            ]}
            onChoose={(value) => setOnlyBase(value === 'one')}
          />
        ) : null}
      </div>
      <TextArea
        label={t('breakReason')}
        hint={t('breakReasonHint')}
        value={reason}
        rows={2}
        maximum={300}
        error={isMissing ? t('breakReasonMissing') : undefined}
        onInput={setReason}
      />
      {error ? <Failure error={error} /> : null}
      <div class="buttons">
        <Button type="submit" disabled={busy}>
          {t('breakSave')}
        </Button>
      </div>
    </form>
  );
}

/** The periods of the series that is shown, the newest first, without the first one: nothing lies before it. */
function periodsOf({ series }: SeriesAnswer): { key: string; start: string }[] {
  const keys = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
  const periods = [...keys].flatMap((key) => maybePeriod(key) ?? []);
  return periods
    .sort((a, b) => (a.start < b.start ? 1 : -1))
    .slice(0, -1)
    .map(({ key, start }) => ({ key, start }));
}
