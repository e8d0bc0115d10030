import type { PillWords } from '../../words/deliveries.ts';

/** A state of a delivery or of a school's return, by symbol and word. */
export function Pill({ words }: { words: PillWords }) {
  return (
    <span class={`state state--${words.tone}`}>
      <span class="state__symbol" aria-hidden="true">
        {words.symbol}
      </span>
      {words.word}
    </span>
  );
}
