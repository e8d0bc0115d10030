import type { ComponentChildren } from 'preact';
import type { Answer } from './answer.ts';
import { Failure } from './failure.tsx';
import { Pending } from './pending.tsx';

/** What an answer brings, or that it is awaited, or why it did not come. */
export function Answered<Data>(props: { answer: Answer<Data>; children: (data: Data) => ComponentChildren }) {
  const { answer, children } = props;
  switch (answer.state) {
    case 'pending':
      return <Pending />;
    case 'failed':
      return <Failure error={answer.error} retry={answer.retry} />;
    case 'ready':
      return <div aria-busy={answer.renewing}>{children(answer.data)}</div>;
  }
}
