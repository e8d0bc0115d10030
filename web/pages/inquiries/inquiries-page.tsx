import type { Inquiry } from '../../../data/inquiry.ts';
import { inquiryTable } from '../../charts/tables/inquiry-table.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { findInquiries } from './find-inquiries.ts';

/** Every answered inquiry, to be found again by any word in it. */
export function InquiriesPage() {
  const { t } = useTongue();
  const answer = useAnswer('inquiries');
  return (
    <Page title={t('inquiries')} lead={<p>{t('inquiriesLead')}</p>}>
      <div class="stack">
        <Answered answer={answer}>
          {({ inquiries }) => (inquiries.length === 0 ? <None /> : <Found inquiries={inquiries} />)}
        </Answered>
      </div>
    </Page>
  );
}

function None() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('noInquiries')}</h2>
      <p>{t('noInquiriesLead')}</p>
      <p>
        <To path="/indikatoren">{t('toIndicators')}</To>
      </p>
    </div>
  );
}

function Found({ inquiries }: { inquiries: readonly Inquiry[] }) {
  const { language, t } = useTongue();
  const { get, here, go } = useQuery();
  const words = get('suche') ?? '';
  const found = findInquiries(inquiries, words, language);
  return (
    <section class="card" aria-label={t('inquiries')}>
      <p class="small quiet">{t('inquiriesPrivate')}</p>
      <div class="inquiry-search">
        <InputField
          label={t('searchInquiries')}
          hint={t('searchInquiriesHint')}
          type="search"
          value={words}
          onInput={(text) => go(here({ suche: text }), { replace: true })}
        />
      </div>
      <p role="status">
        {found.length === 0 ? t('inquiriesNotFound') : t('inquiriesFound', { n: found.length })}
      </p>
      {found.length === 0 ? null : <Table inquiries={found} />}
    </section>
  );
}

function Table({ inquiries }: { inquiries: readonly Inquiry[] }) {
  const { language, t } = useTongue();
  return (
    <TableRegion
      label={t('inquiries')}
      take={{
        title: t('inquiries'),
        table: () => inquiryTable(inquiries, language),
        points: inquiries.map(({ figure }) => figure.point),
      }}
    >
      <table class="table table--cards inquiries">
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('askedOn')}</th>
            <th scope="col">{t('figure')}</th>
          </tr>
        </thead>
        <tbody>
          {inquiries.map((inquiry) => (
            <Row key={inquiry.id} inquiry={inquiry} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ inquiry }: { inquiry: Inquiry }) {
  const { language, t } = useTongue();
  const { figure } = inquiry;
  return (
    <tr>
      <th scope="row" class="wide">
        <To path={`/anfragen/${inquiry.id}`}>{inquiry.question}</To>
        <div class="small quiet">
          {t('inquiryNumber', { id: String(inquiry.id) })} · {inquiry.askedBy}
        </div>
      </th>
      <td class="nowrap" data-label={t('askedOn')}>
        {formatDate(inquiry.askedOn, language)}
      </td>
      <td data-label={t('figure')}>
        <strong class="tabular">{pointCell(figure.point, figure, language)}</strong>
        <div class="small">
          {figure.title[language]}, {formatPeriod(figure.period, language, 'long')}, {figure.areaName}
        </div>
      </td>
    </tr>
  );
}
