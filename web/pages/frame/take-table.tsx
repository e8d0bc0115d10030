import { TakeAway } from './take-away.tsx';
import { type Taken, useTableFiles } from './taken.ts';

interface Props extends Taken {
  /** Whether its title says what it is on its page only ("Meilensteine"), so that the page's has to stand before it. */
  isOfPage?: boolean;
}

/** Under a table: its figures as CSV and Excel. */
export function TakeTable({ isOfPage = false, ...taken }: Props) {
  const make = useTableFiles();
  const full = (): Taken => (isOfPage ? { ...taken, title: `${pageTitle()}: ${taken.title}` } : taken);
  return (
    <TakeAway
      title={taken.name ?? taken.title}
      formats={['csv', 'xlsx']}
      make={(format) => make(full(), format === 'xlsx' ? 'xlsx' : 'csv')}
      nameOf={() => taken.name ?? full().title}
    />
  );
}

function pageTitle(): string {
  return document.querySelector('h1')?.textContent ?? '';
}
