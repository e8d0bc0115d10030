import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';
import { findUpload } from './uploads.ts';

export const lookAhead: Handler<'preview'> = async (context, caller, { params, body }, raw) => {
  const upload = await findUpload(context, caller, params.id);
  if (!upload.repeatable || context.ingest.maybeSpooled(upload.id) === undefined) throw notThere();
  const left = new AbortController();
  raw.res?.once('close', () => left.abort());
  const request = { caller, uploadId: upload.id, today: context.today(), answers: body.answers };
  const outcome = await context.previews.look(request, left.signal);
  if (outcome === null) throw tooSlow();
  switch (outcome.kind) {
    case 'read':
      return outcome.preview;
    case 'personal':
      throw personal(outcome.format);
    case 'gone':
      throw notThere();
  }
};

function notThere(): HttpProblem {
  return new HttpProblem(
    409,
    'Keine Vorschau',
    'Die Datei wird gerade gelesen, oder an ihr lässt sich nichts anders entscheiden. Bitte warten Sie, bis sie gelesen ist, oder laden Sie sie neu hoch.',
  );
}

function personal(format: string): HttpProblem {
  return new HttpProblem(
    409,
    'Keine Vorschau bei Angaben einzelner Personen',
    `Die Datei ist als „${format}“ erkannt und enthält Angaben einzelner Personen. Ihre Zeilen werden nirgends gezeigt.`,
  );
}

function tooSlow(): HttpProblem {
  return new HttpProblem(
    503,
    'Die Vorschau dauert zu lange',
    'Die Datei ist für eine Vorschau während der Eingabe zu groß. Lesen Sie sie mit der Zuordnung; vor dem Übernehmen sehen Sie alle Werte.',
  );
}
