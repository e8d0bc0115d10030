import type { ComponentChildren } from 'preact';

interface Props {
  facts: readonly (readonly [string, ComponentChildren])[];
  class?: string;
}

/** Facts side by side, each with its label above. */
export function FactList({ facts, class: name = 'facts facts--wide' }: Props) {
  return (
    <dl class={name}>
      {facts.map(([label, content]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
