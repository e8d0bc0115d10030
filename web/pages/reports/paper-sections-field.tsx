import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PaperSection, paperSections } from '../../../data/report.ts';
import { FieldError } from '../../inputs/field-head.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { paperSectionWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { moveRow } from '../records/fields/move-row.ts';
import { usePlace } from '../records/place.ts';
import { readSections, withSection } from './paper-sections.ts';
import type { PartAt } from './part-at.ts';
import { PartButton } from './part-button.tsx';

/** Which sections of a paper are shown, and in which order: those that are left out stand below the others. */
export function PaperSectionsField({ at }: { at: PartAt<'paper'> }) {
  const { language, t } = useTongue();
  const place = usePlace(at('sections'));
  const [said, setSaid] = useState('');
  const focus = useFocusOn();
  const shown = readSections(place.value);
  const left = paperSections.filter((section) => !shown.includes(section));
  const idOf = (section: PaperSection, what: string) => `${place.id}-${section}-${what}`;
  const move = (from: number, by: -1 | 1) => {
    const section = shown[from];
    const to = from + by;
    if (section === undefined || to < 0 || to >= shown.length) return;
    place.set(moveRow(shown, from, to));
    setSaid(t('rowMoved', { what: paperSectionWords[section][language], at: to + 1, of: shown.length }));
    focus(idOf(section, by < 0 ? 'auf' : 'ab'));
  };
  const tick = (section: PaperSection, isOn: boolean) => {
    place.set(isOn ? withSection(shown, section) : shown.filter((one) => one !== section));
    focus(idOf(section, 'zeigen'));
  };
  return (
    <fieldset class="sections" id={place.id} tabIndex={-1}>
      <legend class="kern-label">{place.title}</legend>
      <p class="small quiet">{t('partSectionsHint')}</p>
      <FieldError id={place.id} error={place.error} />
      <ol class="sections__list">
        {[...shown, ...left].map((section, row) => {
          const what = paperSectionWords[section][language];
          const isShown = row < shown.length;
          return (
            <li key={section} class="section-row" data-shown={isShown}>
              <Tick
                id={idOf(section, 'zeigen')}
                label={what}
                checked={isShown}
                onChange={(isOn) => tick(section, isOn)}
              />
              {isShown ? (
                <>
                  <PartButton
                    id={idOf(section, 'auf')}
                    label={t('rowUp', { what })}
                    sign="↑"
                    isOff={row === 0}
                    onClick={() => move(row, -1)}
                  />
                  <PartButton
                    id={idOf(section, 'ab')}
                    label={t('rowDown', { what })}
                    sign="↓"
                    isOff={row === shown.length - 1}
                    onClick={() => move(row, 1)}
                  />
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p class="rows__said" role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** Keeps the focus on what was used: a row that moves loses it. */
function useFocusOn() {
  const target = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (target.current === null) return;
    document.getElementById(target.current)?.focus();
    target.current = null;
  });
  return (id: string) => {
    target.current = id;
  };
}
