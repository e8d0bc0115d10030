import type { Override } from '../../../data/override.ts';
import { formatDate } from '../../words/format.ts';
import { stateWords } from '../../words/states.ts';
import { useAnswer } from '../frame/answer.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import type { Judged } from './judged.ts';

/** Assessments that held before, were withdrawn or hold later. Stays away silently where they can't be had. */
export function EarlierOverrides({ judged }: { judged: Judged }) {
  const tongue = useTongue();
  const { site } = useSite();
  const answer = useAnswer('overrides', { params: { id: judged.key } });
  const others = (answer.data?.overrides ?? []).filter(({ id }) => id !== judged.override?.id);
  if (others.length === 0) return null;
  return (
    <details class="earlier-overrides">
      <summary>{tongue.t('overrideEarlier')}</summary>
      <ul class="events">
        {others.map((override) => (
          <li key={override.id}>
            <strong>{stateWords({ state: override.state, receding: false }, tongue.language).word}</strong>,{' '}
            {validText(override, site?.today ?? '', tongue)}
            <p>{override.reason}</p>
            <p class="small quiet">{override.name}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function validText({ withdrawnAt, from, until }: Override, today: string, { language, t }: Tongue): string {
  if (withdrawnAt !== null) return t('overrideWithdrawn', { date: formatDate(withdrawnAt, language) });
  if (from > today) return t('overrideStarts', { date: formatDate(from, language) });
  return t('overrideEnded', { date: formatDate(until, language) });
}
