import { useTongue } from '../frame/language.ts';
import { useOpenSearch } from './search-provider.tsx';

/** Opens the search; Ctrl K does, too. */
export function SearchButton() {
  const { t } = useTongue();
  return (
    <button
      type="button"
      class="search-button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={useOpenSearch()}
    >
      {t('searchOpen')}
      <span class="search-button__keys">{t('searchKeys')}</span>
    </button>
  );
}
