import type { FigureKey } from '../../../data/inquiry.ts';
import { formatDate } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** Where the same figure was given before: so that the next answer is the same. */
export function EarlierAnswers({ figure }: { figure: FigureKey }) {
  const { language, t } = useTongue();
  const { indicator, area, breakdown, period } = figure;
  const { data } = useAnswer('inquiries', { query: { indicator, area, breakdown, period } });
  const same = data?.inquiries.filter((one) => one.figure.breakdown === breakdown) ?? [];
  if (same.length === 0) return null;
  return (
    <div class="notice" role="note">
      <div>
        <strong>{t('answeredBefore', { n: same.length })}</strong>
        <ul>
          {same.map((inquiry) => (
            <li key={inquiry.id}>
              <To path={`/anfragen/${inquiry.id}`}>
                {t('answeredBeforeTo', {
                  date: formatDate(inquiry.answeredAt, language),
                  who: inquiry.askedBy,
                  value: pointCell(inquiry.figure.point, inquiry.figure, language),
                })}
              </To>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
