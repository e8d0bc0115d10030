import type { Upload } from '../../data/upload.ts';

/** Stores a file of a test that has to be without errors. */
export async function takeOver(address: string, name: string, content: string): Promise<void> {
  const { id } = await sendFile(address, name, content);
  const upload = await commitUpload(address, id);
  if (upload.state !== 'committed') throw new Error(`${name} is ${upload.state}: ${JSON.stringify(upload)}`);
}

/** Sends a file as the page does; answers once it is read. */
export async function sendFile(address: string, name: string, content: string | Uint8Array): Promise<Upload> {
  const form = new FormData();
  form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  const answer = await fetch(`${address}/api/uploads`, { method: 'POST', body: form });
  const sent: Upload = await answer.json();
  if (!answer.ok) throw new Error(`upload failed: ${JSON.stringify(sent)}`);
  return waitWhile(address, sent.id, 'reading');
}

/** Takes over what was read of a file; answers once it is stored. */
export async function commitUpload(address: string, id: string, skipBadRows = false): Promise<Upload> {
  const answer = await fetch(`${address}/api/uploads/${id}/commit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ skipBadRows }),
  });
  if (!answer.ok) throw new Error(`commit failed: ${await answer.text()}`);
  return waitWhile(address, id, 'committing');
}

async function waitWhile(address: string, id: string, state: Upload['state']): Promise<Upload> {
  for (;;) {
    const upload: Upload = await (await fetch(`${address}/api/uploads/${id}`)).json();
    if (upload.state !== state) return upload;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
