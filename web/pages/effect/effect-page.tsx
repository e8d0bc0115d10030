import type { IndicatorView } from '../../../data/contract.ts';
import { isDate } from '../../../data/period.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useQuery } from '../frame/query.ts';
import { IndicatorFrame } from '../indicators/indicator-frame.tsx';
import { readSelection } from '../indicators/selection.ts';
import { EffectForm } from './effect-form.tsx';
import { EffectResult } from './effect-result.tsx';
import { readMeasure } from './measure.ts';

/** An indicator before and after a measure that the reader names; the address holds all of it. */
export function EffectPage({ id }: { id: string }) {
  return (
    <IndicatorFrame id={id} tab="wirkung">
      {(view) => <Content view={view} />}
    </IndicatorFrame>
  );
}

function Content({ view }: { view: IndicatorView }) {
  const { get } = useQuery();
  const measure = readMeasure(get);
  const isWhole = isDate(measure.from) && (measure.to === null || measure.to >= measure.from);
  return (
    <div class="stack">
      <EffectForm view={view} measure={measure} />
      {isWhole ? <Told view={view} /> : null}
    </div>
  );
}

function Told({ view }: { view: IndicatorView }) {
  const { get } = useQuery();
  const measure = readMeasure(get);
  const { area, base, fold } = readSelection(get, view);
  const compare = measure.compare.filter((key) => key !== area).join(',');
  const answer = useAnswer('effect', {
    params: { id: view.entry.indicator.id },
    query: {
      from: measure.from,
      ...(area === null ? {} : { area }),
      ...(base === '' ? {} : { breakdown: base }),
      ...(fold === null ? {} : { fold }),
      ...(measure.to === null ? {} : { to: measure.to }),
      ...(compare === '' ? {} : { compare }),
    },
  });
  return (
    <Answered answer={answer}>
      {(effect) => <EffectResult effect={effect} indicator={view.entry.indicator} measure={measure} />}
    </Answered>
  );
}
