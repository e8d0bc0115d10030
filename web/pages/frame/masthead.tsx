import { useEffect, useState } from 'preact/hooks';
import { SearchButton } from '../search/search-button.tsx';
import { isStaffPath } from '../staff-paths.ts';
import { useAudience } from './audience.tsx';
import { AudienceSwitch } from './audience-switch.tsx';
import { Brand } from './brand.tsx';
import { useTongue } from './language.ts';
import { currentOf, places } from './places.ts';
import { useQuery } from './query.ts';
import { useSite } from './site.ts';
import { To } from './to.tsx';

/** Sign, municipality, language and navigation; under 640 pixels the navigation opens with a button. */
export function Masthead() {
  const { t } = useTongue();
  const { path } = useQuery();
  const { site } = useSite();
  const isStaff = useAudience() === 'staff';
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <header class="masthead">
      <div class="container">
        <div class="masthead__bar">
          <To path="/" class="brand">
            <Brand />
            Zielkreis
          </To>
          {site ? <span class="masthead__place">{site.municipality.name}</span> : null}
          <div class="masthead__tools">
            <SearchButton />
            <AudienceSwitch />
            <LanguageSwitch />
            <button
              type="button"
              class="menu-button"
              aria-expanded={open}
              aria-controls="navigation"
              onClick={() => setOpen(!open)}
            >
              {open ? t('closeMenu') : t('menu')}
            </button>
          </div>
        </div>
        <nav id="navigation" class="navigation" data-open={open} aria-label={t('navigation')}>
          <ul>
            {places
              .filter(({ path: to }) => isStaff || !isStaffPath(to))
              .map((place) => (
                <li key={place.path}>
                  <To path={place.path} current={currentOf(path, place)}>
                    {t(place.title)}
                  </To>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { language } = useTongue();
  const { here } = useQuery();
  return language === 'de' ? (
    <a href={here({ lang: 'en' })} lang="en" hreflang="en">
      English
    </a>
  ) : (
    <a href={here({ lang: null })} lang="de" hreflang="de">
      Deutsch
    </a>
  );
}
