import { useState } from 'preact/hooks';
import { type MeasureState, measureStates } from '../../../data/cycle/measure.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { measureStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { MeasureCard } from './measure-card.tsx';
import type { MeasureContext } from './measure-filters.ts';
import { MoveDialog } from './move-dialog.tsx';

type MeasureRecord = TypedRecord<'measure'>;

interface Props {
  measures: readonly MeasureRecord[];
  context: MeasureContext;
}

interface Move {
  measure: MeasureRecord;
  /** Where it was dropped; null where the dialog is to ask. */
  to: MeasureState | null;
}

/** Measures in columns by how far they are. A card moves by its button, or is dragged; either asks for the reason. */
export function MeasureBoard({ measures, context }: Props) {
  const { t } = useTongue();
  const [move, setMove] = useState<Move | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const drop = (key: string, to: MeasureState) => {
    const measure = measures.find((one) => one.key === key);
    if (measure && measure.content.state !== to) setMove({ measure, to });
  };
  return (
    <>
      <p class="small quiet board-hint">{t('measureDragHint')}</p>
      <div class="board">
        {measureStates.map((state) => (
          <Column
            key={state}
            state={state}
            measures={measures.filter(({ content }) => content.state === state)}
            context={context}
            moved={moved}
            onMove={(measure) => setMove({ measure, to: null })}
            onDrop={drop}
          />
        ))}
      </div>
      {move ? (
        <MoveDialog
          measure={move.measure}
          to={move.to}
          onMoved={() => setMoved(move.measure.key)}
          onClose={() => setMove(null)}
        />
      ) : null}
    </>
  );
}

interface ColumnProps extends Props {
  state: MeasureState;
  moved: string | null;
  onMove: (measure: MeasureRecord) => void;
  onDrop: (key: string, to: MeasureState) => void;
}

function Column({ state, measures, context, moved, onMove, onDrop }: ColumnProps) {
  const { language, t } = useTongue();
  const [isOver, setOver] = useState(false);
  const id = `spalte-${state}`;
  return (
    <section
      class="board__column"
      aria-labelledby={id}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer?.getData('text/plain') ?? '', state);
      }}
    >
      <h2 id={id}>
        {measureStateWords[state][language]} <span class="board__count">{measures.length}</span>
      </h2>
      {measures.length === 0 ? (
        <p class="small quiet">{t('measureColumnEmpty')}</p>
      ) : (
        <ul>
          {measures.map((measure) => (
            <MeasureCard
              key={measure.key}
              measure={measure}
              context={context}
              takesFocus={moved === measure.key}
              onMove={() => onMove(measure)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
