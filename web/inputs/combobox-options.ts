export interface ComboboxOption {
  value: string;
  title: string;
  /** What tells it from others of the same title. */
  detail?: string;
}

/** Those that hold every one of the typed words in title or detail, in whatever case; those that begin with them first. */
export function optionsMatching(options: readonly ComboboxOption[], typed: string): ComboboxOption[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = options.filter(({ title, detail = '' }) => {
    const text = `${title} ${detail}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const start = typed.trim().toLowerCase();
  const begins = ({ title }: ComboboxOption) => title.toLowerCase().startsWith(start);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

/** The next place in the list with an arrow key; after the last comes the first. */
export function moveActive(active: number, key: 'ArrowDown' | 'ArrowUp', count: number): number {
  if (count === 0) return -1;
  if (key === 'ArrowDown') return active + 1 >= count ? 0 : active + 1;
  return active <= 0 ? count - 1 : active - 1;
}
