import type { PackPaper } from '../../../data/pack-endpoints.ts';
import { changeSentence, outcomeWord } from '../../words/paper-words.ts';
import { purposeWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

/** The papers of the meeting in the order of its agenda, with what they propose and would change. */
export function PackPapers({ papers }: { papers: readonly PackPaper[] }) {
  const { t } = useTongue();
  if (papers.length === 0) return null;
  return (
    <section class="card" aria-labelledby="vorlagen">
      <h2 id="vorlagen">{t('packPapers')}</h2>
      {papers.map((paper) => (
        <Paper key={paper.key} paper={paper} />
      ))}
    </section>
  );
}

function Paper({ paper }: { paper: PackPaper }) {
  const { language, t } = useTongue();
  const { key, number, title, purpose, responsible, proposal, route, changes } = paper;
  const way = route.map(({ body, role, outcome, isHere }) => {
    const name = isHere ? t('packHere', { body: body.title }) : body.title;
    return outcome ? `${name}: ${outcomeWord(outcome.kind, role, language)}` : name;
  });
  return (
    <article class="pack__part">
      <h3>
        <To path={recordPath('paper', key)}>
          {number} {title}
        </To>
      </h3>
      <p class="small quiet">
        {[
          purposeWords[purpose][language],
          responsible ?? '',
          paper.public ? '' : t('paperClosed'),
          t('packWay', { way: way.join(' → ') }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {proposal === '' ? null : (
        <p>
          <strong>{t('packProposal')}:</strong> {proposal}
        </p>
      )}
      {changes.length === 0 ? null : (
        <>
          <p>{t('changesWill')}:</p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind} ${change.key}`}>{changeSentence(change, false, language)}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
