import { AnswerError } from './api.ts';
import { withView } from './view.ts';

/** Has the server make a file of what is sent; throws `AnswerError`. */
export async function askFile(format: 'png' | 'xlsx', body: unknown): Promise<Blob> {
  const request: RequestInit = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
  };
  const answer = await fetch(withView(`/api/takeaway/${format}`, location.search), request).catch((cause) => {
    throw new AnswerError('offline', { cause });
  });
  if (!answer.ok) throw new AnswerError('refused', { status: answer.status });
  return answer.blob();
}

/** Hands a file to the browser to keep. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
