import { connect, type Socket } from 'node:net';

/** What a server answered under load: whole answers a second over all connections. */
export interface Load {
  perSecond: number;
  bytes: number;
}

/**
 * Asks for the same path over several connections, each time as soon as the answer is there, for so many seconds. The
 * request is bytes that are made once and answers are only counted, so that the asking costs little beside the serving.
 */
export async function askInTurns(
  address: string,
  path: string,
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Load> {
  const { hostname, port, host } = new URL(address);
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: br\r\nconnection: keep-alive\r\n\r\n`,
  );
  const counts = Array.from({ length: connections }, () => ({ answers: 0, bytes: 0 }));
  const sockets = counts.map((count) => ask(connect({ host: hostname, port: Number(port) }), request, count));
  await pause(seconds * 300);
  const before = counts.reduce((sum, { answers }) => sum + answers, 0);
  const started = performance.now();
  await pause(seconds * 1000);
  const answers = counts.reduce((sum, count) => sum + count.answers, 0) - before;
  const taken = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.destroy();
  return { perSecond: answers / taken, bytes: counts[0]?.bytes ?? 0 };
}

function ask(socket: Socket, request: Buffer, count: { answers: number; bytes: number }): Socket {
  let held = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on('connect', () => socket.write(request));
  socket.on('data', (piece) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    const size = maybeAnswerSize(held);
    if (size === undefined || held.length < size) return;
    count.answers += 1;
    count.bytes = size;
    held = held.subarray(size);
    socket.write(request);
  });
  socket.on('error', () => {});
  return socket;
}

/** Head and body together; throws for anything but a whole answer with its length. */
function maybeAnswerSize(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.subarray(0, end).toString('latin1');
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`unexpected answer: ${head}`);
  return end + 4 + Number(length);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
