import type { ReportDocument } from '../../../data/report-document.ts';
import { say } from '../../words/texts.ts';

/** What stands at the end of a paper: what its indicators mean, where the figures are from, and its signs. */
export function PaperAnnex({ document }: { document: ReportDocument }) {
  const { language, definitions, sources, signs, address } = document;
  return (
    <footer class="paper__annex">
      {definitions.length === 0 ? null : (
        <section>
          <h3>{say('onPaperDefinitions', language)}</h3>
          <dl>
            {definitions.map(({ title, version, definition, formula, unit }) => (
              <div key={title}>
                <dt>{say('onPaperDefinition', language, { title, version: String(version) })}</dt>
                <dd>
                  {definition} {formula === '' ? '' : say('onPaperFormula', language, { formula })}{' '}
                  {say('onPaperUnit', language, { unit })}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sources.length === 0 ? null : (
        <section>
          <h3>{say('onPaperSources', language)}</h3>
          <ul>
            {sources.map(({ title, licence }) => (
              <li key={title}>{licence === null ? title : `${title} (${licence})`}</li>
            ))}
          </ul>
        </section>
      )}
      {signs.length === 0 ? null : (
        <section>
          <h3>{say('onPaperSigns', language)}</h3>
          <dl class="paper__signs">
            {signs.map(({ sign, meaning }) => (
              <div key={sign}>
                <dt>{sign}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p class="paper__pin small">
        {document.pinWords} {address === null ? '' : say('onPaperAddress', language, { address })}
      </p>
    </footer>
  );
}
