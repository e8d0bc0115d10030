import { useMemo } from 'preact/hooks';
import { audienceOf } from '../../../data/cycle/body-audience.ts';
import type { Report, ReportTemplate } from '../../../data/report.ts';
import { type ReportChoice, startReport } from '../../../data/report-templates.ts';
import { useChoices } from '../data/choices.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { useRecords } from '../records/use-records.ts';

export type Start = (keys: readonly string[]) => Omit<Report, 'key'>;

/** Tells what a report of a template begins with; undefined until all that it may name is known. */
export function useStart(template: ReportTemplate): Start | undefined {
  const { language } = useTongue();
  const { site } = useSite();
  const known = useKnown();
  return useMemo(() => {
    if (!site || !known) return undefined;
    const choice = { language, municipality: site.municipality.name, today: site.today };
    return (keys) => startReport(template, { ...choice, ...known(keys) });
  }, [template, language, site, known]);
}

type Chosen = Omit<ReportChoice, 'language' | 'municipality' | 'today'>;

/** What keys stand for, whatever they are of: no two kinds are asked for by one template. */
function useKnown(): ((keys: readonly string[]) => Chosen) | undefined {
  const { language } = useTongue();
  const { indicators } = useChoices();
  const fields = useRecords('actionField').data;
  const goals = useRecords('goal').data;
  const papers = useRecords('paper').data;
  const meetings = useRecords('meeting').data;
  const bodies = useRecords('body').data;
  const surveys = useAnswer('surveys').data?.surveys;
  return useMemo(() => {
    if (!fields || !goals || !papers || !meetings || !bodies || !surveys) return undefined;
    return (keys) => {
      const of = <One extends { key: string }>(ones: readonly One[]) =>
        ones.filter(({ key }) => keys.includes(key));
      const meeting = of(meetings)[0]?.content;
      const body = bodies.find(({ key }) => key === meeting?.body);
      return {
        fields: of(fields),
        goals: goals
          .map(({ content }) => content)
          .filter(({ level }) => level !== 'guiding')
          .sort((one, other) => one.sort - other.sort)
          .map(({ key, title, actionField }) => ({ key, title, field: actionField })),
        indicators: keys.flatMap((key) =>
          indicators.filter(({ id }) => id === key).map(({ title }) => ({ key, title: title[language] })),
        ),
        surveys: of(surveys).map(({ key, label }) => ({ key, title: label })),
        paper: of(papers)[0]?.content ?? null,
        meeting:
          meeting && body ? { ...meeting, body: body.title, audience: audienceOf(body.content) } : null,
      };
    };
  }, [language, indicators, fields, goals, papers, meetings, bodies, surveys]);
}
