import type { DeliveryChoices, StoredDelivery } from '../../../data/contract.ts';
import type { Delivery } from '../../../data/delivery.ts';
import { dueRuleText, rhythmWords } from '../../words/deliveries.ts';
import { formatDate, formatTime } from '../../words/format.ts';
import { FactList } from '../data/fact-list.tsx';
import { useAnswer } from '../frame/answer.ts';
import { type Tongue, useTongue } from '../frame/language.ts';

/** What is written down about a delivery. */
export function DeliveryFacts({ stored }: { stored: StoredDelivery }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { delivery } = stored;
  const choices = useAnswer('deliveryChoices').data;
  const { sender, howToSend, note, activeFrom, activeUntil } = delivery;
  const optional: [string, string | null][] = [
    [t('expectedFrom'), activeFrom && formatDate(activeFrom, language)],
    [t('expectedUntil'), activeUntil && formatDate(activeUntil, language)],
    [t('howToSend'), howToSend],
    [t('deliveryNote'), note],
  ];
  return (
    <aside class="card" aria-label={t('aboutDelivery')}>
      <FactList
        class="facts"
        facts={[
          [t('sourceLabel'), delivery.source],
          [t('senderHead'), sender.name],
          [
            t('senderEmail'),
            sender.email === null ? t('notNamed') : <MailLink key="mail" email={sender.email} />,
          ],
          [t('rhythmHead'), rhythmWords[delivery.rhythm][language]],
          [t('dueHead'), dueRuleText(delivery, language)],
          [t('recognisedBy'), choices ? matchText(delivery, choices, tongue) : '…'],
          ...optional.filter((fact): fact is [string, string] => fact[1] !== null),
          [t('lastChange'), `${formatTime(stored.changedAt, language)}, ${stored.changedBy}`],
        ]}
      />
    </aside>
  );
}

function MailLink({ email }: { email: string }) {
  return <a href={`mailto:${email}`}>{email}</a>;
}

/** What an import must be like to count, each condition on a line of its own. */
function matchText({ match }: Delivery, choices: DeliveryChoices, { language, t }: Tongue) {
  const formats = match.formats.map((id) => choices.formats.find((one) => one.id === id)?.title ?? id);
  const indicators = match.indicators.map(
    (id) => choices.indicators.find((one) => one.id === id)?.title[language] ?? id,
  );
  const either = (names: readonly string[]) =>
    names.length < 2
      ? names.join('')
      : t('eitherOr', { first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
  const conditions = [
    formats.length > 0 ? t('byFormat', { what: either(formats) }) : null,
    match.code === null ? null : t('byCode', { what: match.code }),
    match.title === null ? null : t('byTitle', { what: match.title }),
    indicators.length > 0 ? t('byIndicator', { what: either(indicators) }) : null,
  ].filter((condition) => condition !== null);
  return conditions.map((condition) => (
    <span key={condition} class="block">
      {condition}
    </span>
  ));
}
