import { Component, type ComponentChildren } from 'preact';
import type { Language } from '../../../data/words.ts';
import { say } from '../../words/texts.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

interface Props {
  language: Language;
  /** A changed place gives the pages another try. */
  place: string;
  children: ComponentChildren;
}

/** Keeps a broken page from taking the frame with it, and says so. */
export class Boundary extends Component<Props, { error: unknown; place: string | null }> {
  override state = { error: null, place: null };

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ error, place: this.props.place });
  }

  override render({ language, place, children }: Props) {
    if (this.state.error === null || this.state.place !== place) return children;
    return (
      <Alert tone="danger" title={say('broken', language)} live="assertive">
        <p>{say('brokenRemedy', language)}</p>
        <div>
          <Button kind="secondary" onClick={() => location.reload()}>
            {say('reload', language)}
          </Button>
        </div>
      </Alert>
    );
  }
}
