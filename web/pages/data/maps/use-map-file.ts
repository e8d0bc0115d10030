import { useEffect, useState } from 'preact/hooks';
import type { BoundaryAnalysis } from '../../../../data/boundary-set.ts';
import { type AnswerError, sendForm } from '../../../api.ts';
import { readError } from '../../frame/answer.ts';

/** Which properties hold key and name; empty leaves the choice to the server. */
export interface PropertyChoice {
  keyProperty?: string;
  nameProperty?: string;
}

export type MapFile =
  | { state: 'none' }
  | { state: 'reading'; analysis: BoundaryAnalysis | null }
  | { state: 'read'; analysis: BoundaryAnalysis }
  | { state: 'refused'; error: AnswerError; analysis: BoundaryAnalysis | null };

/** Lets the server look at a file, and again when other properties are chosen; nothing is kept by that. */
export function useMapFile(file: File | null, choice: PropertyChoice): MapFile {
  const [found, setFound] = useState<MapFile>({ state: 'none' });
  const { keyProperty, nameProperty } = choice;
  useEffect(() => {
    if (!file) {
      setFound({ state: 'none' });
      return;
    }
    const abort = new AbortController();
    setFound((before) => ({ state: 'reading', analysis: isBlank(choice) ? null : analysisOf(before) }));
    sendForm('analyseBoundaries', file, fieldsOf({ keyProperty, nameProperty }), abort.signal)
      .then((analysis) => setFound({ state: 'read', analysis }))
      .catch((caught) => {
        if (abort.signal.aborted) return;
        setFound((before) => ({ state: 'refused', error: readError(caught), analysis: analysisOf(before) }));
      });
    return () => abort.abort();
  }, [file, keyProperty, nameProperty]);
  return found;
}

export function fieldsOf(
  choice: PropertyChoice | { keyProperty: string | undefined; nameProperty: string | undefined },
) {
  const { keyProperty, nameProperty } = choice;
  return {
    ...(keyProperty === undefined ? {} : { keyProperty }),
    ...(nameProperty === undefined ? {} : { nameProperty }),
  };
}

function isBlank({ keyProperty, nameProperty }: PropertyChoice): boolean {
  return keyProperty === undefined && nameProperty === undefined;
}

/** What was read before stays in view while another choice is looked at. */
export function analysisOf(file: MapFile): BoundaryAnalysis | null {
  return file.state === 'none' ? null : file.analysis;
}
