import type { RequestHandler } from 'express';
import { templateCsv, templates } from '../../data/templates.ts';
import type { Context } from '../context.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import type { Handler } from './endpoint.ts';

export const readTemplateList: Handler<'templates'> = () => ({ templates: [...templates] });

/** A template as German Excel opens it: UTF-8 with its mark, semicolons, CRLF. */
export function sendTemplate(context: Context): RequestHandler {
  return (request, response) => {
    admit(context.caller(request).audience, 'templateFile');
    const template = templates.find(({ id }) => `${id}.csv` === request.params.file);
    if (!template) {
      throw new HttpProblem(
        404,
        'Vorlage nicht gefunden',
        'Diese Vorlage gibt es nicht. Alle Vorlagen stehen unter „Daten“.',
      );
    }
    response
      .attachment(template.fileName)
      .type('text/csv; charset=utf-8')
      .send(`\uFEFF${templateCsv(template)}`);
  };
}
