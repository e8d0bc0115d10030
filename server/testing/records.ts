import { contract } from '../../data/contract.ts';
import { type RecordKind, readContent, type TypedRecord } from '../../data/cycle/records.ts';
import type { ApiServer } from './api-server.ts';

export interface Answered {
  status: number;
  content: unknown;
}

/** Asks a server of tests for records, as pages do. */
export function askRecords(api: () => ApiServer) {
  async function send(method: string, path: string, body?: unknown): Promise<Answered> {
    const answer = await fetch(`${api().address}/api/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: answer.status, content: await answer.json() };
  }
  async function read<Kind extends RecordKind>(kind: Kind, key: string): Promise<TypedRecord<Kind>> {
    const { content } = await send('GET', `records/${kind}/${key}`);
    return readContent(kind, contract.record.response.parse(content).record);
  }
  async function add<Kind extends RecordKind>(kind: Kind, content: object): Promise<TypedRecord<Kind>> {
    const answer = await send('POST', `records/${kind}`, { content });
    if (answer.status !== 200) throw new Error(`not added: ${JSON.stringify(answer.content)}`);
    return readContent(kind, contract.addRecord.response.parse(answer.content).record);
  }
  return {
    send,
    read,
    add,
    change: (kind: RecordKind, key: string, body: { content: object; version: number; reason?: string }) =>
      send('POST', `records/${kind}/${key}`, body),
  };
}
