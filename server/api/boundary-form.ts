import busboy from 'busboy';
import type { Request as ExpressRequest } from 'express';
import * as z from 'zod';
import { maximumBoundaryBytes } from '../../data/boundary-endpoints.ts';
import { formatBytes } from '../../web/words/format.ts';
import { HttpProblem } from '../errors.ts';

const said = z.strictObject({
  keyProperty: z.string().optional(),
  nameProperty: z.string().optional(),
  name: z.string().trim().max(200).optional(),
  source: z.string().trim().max(2_000).optional(),
  licence: z.string().trim().max(500).optional(),
  acceptMismatches: z.literal('yes').optional(),
});

/** A file of borders with what was said about it; held in memory, which the limit on its size allows. */
export interface BoundaryForm extends z.infer<typeof said> {
  text: string;
}

export function receiveBoundaryForm(raw: ExpressRequest): Promise<BoundaryForm> {
  if (!raw.is('multipart/form-data')) throw noFile();
  const form = openForm(raw);
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    const pieces: Buffer[] = [];
    let files = 0;
    let tooLarge = false;
    form.on('field', (name, value) => {
      fields[name] = value;
    });
    form.on('file', (_field, stream) => {
      files += 1;
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('limit', () => {
        tooLarge = true;
      });
      stream.on('error', () => reject(broken()));
    });
    form.on('close', () => {
      if (tooLarge) reject(sizeProblem());
      else if (files === 0) reject(noFile());
      else settle(fields, Buffer.concat(pieces), resolve, reject);
    });
    form.on('error', () => reject(broken()));
    raw.on('aborted', () => form.destroy(broken()));
    raw.pipe(form);
  });
}

function settle(
  fields: Record<string, string>,
  bytes: Buffer,
  resolve: (form: BoundaryForm) => void,
  reject: (error: unknown) => void,
): void {
  const read = said.safeParse(fields);
  if (read.success) resolve({ ...read.data, text: bytes.toString('utf8') });
  else reject(read.error);
}

/** Throws where the request's own description of its parts is broken. */
function openForm(raw: ExpressRequest) {
  try {
    return busboy({
      headers: raw.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: 8_000, fileSize: maximumBoundaryBytes },
    });
  } catch {
    throw broken();
  }
}

function noFile(): HttpProblem {
  return new HttpProblem(
    400,
    'Keine Datei',
    'Die Anfrage enthält keine Datei. Bitte wählen Sie eine GeoJSON-Datei aus.',
  );
}

function sizeProblem(): HttpProblem {
  const most = formatBytes(maximumBoundaryBytes, 'de');
  return new HttpProblem(
    413,
    'Die Datei ist zu groß',
    `Angenommen werden höchstens ${most}. Bitte vereinfachen Sie die Geometrie im GIS (QGIS: Vektor › Geometrie-Werkzeuge › Vereinfachen) oder speichern Sie die Koordinaten mit fünf Nachkommastellen.`,
  );
}

function broken(): HttpProblem {
  return new HttpProblem(
    400,
    'Übertragung abgebrochen',
    'Die Datei kam nicht vollständig an. Es wurde nichts gespeichert. Bitte laden Sie sie erneut hoch.',
  );
}
