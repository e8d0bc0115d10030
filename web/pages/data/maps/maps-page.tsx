import { useAnswer } from '../../frame/answer.ts';
import { Answered } from '../../frame/answered.tsx';
import { Breadcrumb } from '../../frame/breadcrumb.tsx';
import { useTongue } from '../../frame/language.ts';
import { Page } from '../../frame/page.tsx';
import { MapForm } from './map-form.tsx';
import { MapList } from './map-list.tsx';

/** Borders for maps: loading one's own, and those that are there. */
export function MapsPage() {
  const { t } = useTongue();
  const answer = useAnswer('boundarySets');
  return (
    <Page
      title={t('ownMaps')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={<p>{t('ownMapsLead')}</p>}
    >
      <div class="stack">
        <MapForm onKept={answer.retry} />
        <Answered answer={answer}>{({ sets }) => <MapList sets={sets} onChanged={answer.retry} />}</Answered>
      </div>
    </Page>
  );
}
