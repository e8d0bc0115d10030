import type { AnswerError } from '../../api.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import { type Tongue, useTongue } from './language.ts';

/** Why something did not come, in the server's words where it gave any, and the way to ask again. */
export function Failure({ error, retry }: { error: AnswerError; retry?: (() => void) | undefined }) {
  const tongue = useTongue();
  const { title, detail } = failureWords(error, tongue);
  return (
    <Alert tone="danger" title={title} live="assertive">
      <p>{detail}</p>
      {retry ? (
        <div>
          <Button kind="secondary" onClick={retry}>
            {tongue.t('again')}
          </Button>
        </div>
      ) : null}
    </Alert>
  );
}

export function failureWords(error: AnswerError, { t }: Tongue): { title: string; detail: string } {
  switch (error.kind) {
    case 'offline':
      return { title: t('offline'), detail: t('offlineRemedy') };
    case 'refused':
      return { title: error.title ?? t('failed'), detail: error.detail ?? t('failedRemedy') };
    case 'unreadable':
      return { title: t('failed'), detail: t('failedRemedy') };
  }
}
