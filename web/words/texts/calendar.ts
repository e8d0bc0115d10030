import type { Text } from './text.ts';

/** Entries of the calendar that other programs subscribe to. */
export const calendarTexts = {
  eventMeeting: { de: 'Sitzung', en: 'Meeting' },
  eventDeadline: { de: 'Frist: Vorlage {number} für {body}', en: 'Deadline: paper {number} for {body}' },
  eventDeadlineKind: { de: 'Vorlagenfrist', en: 'Deadline of a paper' },
  eventTarget: { de: 'Zieltermin: {goal}', en: 'Target day: {goal}' },
  eventTargetAbout: {
    de: 'Der Zielwert soll erreicht sein: {period}',
    en: 'The target is to be reached: {period}',
  },
  eventTargetKind: { de: 'Zieltermin', en: 'Target day' },
  eventDelivery: { de: 'Lieferung: {title}', en: 'Delivery: {title}' },
  eventDeliveryAbout: { de: '{period}, von {sender}', en: '{period}, from {sender}' },
  eventDeliveryKind: { de: 'Lieferung', en: 'Delivery' },
  eventStation: { de: 'Station: {title}', en: 'Station: {title}' },
  eventStationKind: { de: 'Steuerungskreislauf', en: 'Cycle' },
} as const satisfies Record<string, Text>;
