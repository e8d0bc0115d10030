import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { maybeAsOfFault } from './selection.ts';

const longest = 20;

/** Says that the state of the data that the address names can't be shown, and what is shown instead. */
export function AsOfFault() {
  const { t } = useTongue();
  const { get } = useQuery();
  const { site } = useSite();
  const fault = site && maybeAsOfFault(get, site.today);
  if (!fault) return null;
  const named = get('datenstand') ?? '';
  const text = named.length > longest ? `${named.slice(0, longest)}…` : named;
  return (
    <p class="notice" role="note">
      <span>
        {t(fault === 'future' ? 'asOfFuture' : 'asOfUnreadable', { text })}{' '}
        <To query={{ datenstand: null }}>{t('toToday')}</To>
      </span>
    </p>
  );
}
