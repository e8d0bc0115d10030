import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type ContentEncoding = (typeof encodings)[number];

/** An answer as bytes, compressed once, with its strong ETag. */
export interface Answer {
  body: Buffer;
  etag: string;
}

/**
 * Answers kept by question, data version, day and audience: each is made and compressed once. Everything of an older
 * data version is dropped as soon as a newer one is asked for. `maximumBytes` bounds the memory.
 */
export interface AnswerCache {
  answer(key: AnswerKey, make: () => string | Promise<string>): Promise<Answer>;
}

export interface AnswerKey {
  question: string;
  /** Data version and day: what the content depends on beside the question. */
  state: string;
  audience: string;
  encoding: ContentEncoding;
}

export function createAnswerCache(maximumBytes: number): AnswerCache {
  const kept = new Map<string, Promise<Answer>>();
  let state = '';
  let bytes = 0;

  async function make(key: AnswerKey, produce: () => string | Promise<string>): Promise<Answer> {
    const text = Buffer.from(await produce());
    const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16);
    const body = await compress(text, key.encoding);
    if (key.state === state) bytes += body.length;
    // Who reads releases can't tell by it whether the data moved on since.
    const told = key.audience === 'staff' ? [key.state] : [];
    return { body, etag: `"${[...told, key.audience, key.encoding, digest].join('.')}"` };
  }

  return {
    answer(key, produce) {
      if (key.state !== state || bytes > maximumBytes) {
        kept.clear();
        state = key.state;
        bytes = 0;
      }
      const id = `${key.audience} ${key.encoding} ${key.question}`;
      const known = kept.get(id);
      if (known) return known;
      const made = make(key, produce);
      kept.set(id, made);
      made.catch(() => kept.delete(id));
      return made;
    },
  };
}

/** The best encoding that the client takes, by its Accept-Encoding header. */
export function chooseEncoding(accept = ''): ContentEncoding {
  const known = chosen.get(accept);
  if (known) return known;
  const encoding = choose(accept);
  if (chosen.size < mostChosen) chosen.set(accept, encoding);
  return encoding;
}

/** Browsers send few different headers, with every request. */
const chosen = new Map<string, ContentEncoding>();
const mostChosen = 100;

function choose(accept: string): ContentEncoding {
  const taken = accept.toLowerCase();
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(taken)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(taken)) return 'gzip';
  return 'identity';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compress(text: Buffer, encoding: ContentEncoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } });
    case 'gzip':
      return zip(text);
    case 'identity':
      return text;
  }
}
