import type { Importer } from './importer.ts';
import { classRegister } from './sources/class-register.ts';
import { genesisClassic } from './sources/genesis-classic.ts';
import { genesisFlatNew, genesisFlatOld } from './sources/genesis-flat.ts';
import { limesurvey, limesurveyVv } from './sources/limesurvey.ts';
import { lsnOnline } from './sources/lsn-online.ts';
import { matomo } from './sources/matomo.ts';
import { plausible } from './sources/plausible.ts';
import { reportSheet } from './sources/report-sheet.ts';
import { storedValues } from './sources/stored-values.ts';
import { googleForms, microsoftForms } from './sources/survey-forms.ts';
import { table } from './sources/table.ts';
import { personList } from './sources/table-persons.ts';
import { absenceTemplate } from './sources/template-absence.ts';
import { longTemplate } from './sources/template-long.ts';
import { surveyTemplate } from './sources/template-survey.ts';
import { visitsTemplate } from './sources/template-visits.ts';

/** All known layouts; where two fit equally well, the first one reads. */
export const importers: readonly Importer[] = [
  genesisClassic,
  genesisFlatNew,
  genesisFlatOld,
  reportSheet,
  lsnOnline,
  matomo,
  plausible,
  limesurvey,
  limesurveyVv,
  googleForms,
  microsoftForms,
  classRegister,
  storedValues,
  absenceTemplate,
  visitsTemplate,
  surveyTemplate,
  longTemplate,
  personList,
  table,
];
