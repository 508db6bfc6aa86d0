import { useEffect, useState } from 'preact/hooks';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { CaseFormDocument, type CaseFormQuery } from '../graphql/graphql';

/** How long the form waits for the server before it begins with what is known here, in ms. */
const PATIENCE_MS = 4000;

/** What the server has of a case form. */
export interface AskedCaseForm {
  /** The form may begin: there is an answer, or it is not waited for any longer. */
  readonly ready: boolean;
  /** null while there was no answer. */
  readonly household: CaseFormQuery['household'];
  readonly again: () => void;
}

/** Asks when the screen opens, when it comes in view again and when somebody wants; what was told stays meanwhile. */
export function useCaseForm(id: string): AskedCaseForm {
  const tablet = useTablet();
  const [household, setHousehold] = useState<CaseFormQuery['household']>(null);
  const [ready, setReady] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let here = true;
    const patience = setTimeout(() => setReady(true), PATIENCE_MS);
    void ask(tablet, CaseFormDocument, { id }).then((answer) => {
      if (!here) return;
      if (answer.kind === 'DATA') setHousehold(answer.data.household);
      setReady(true);
    });
    return () => {
      here = false;
      clearTimeout(patience);
    };
  }, [tablet, id, times]);
  useEffect(() => {
    const seen = () => void (document.visibilityState === 'visible' && setTimes((before) => before + 1));
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return { ready, household, again: () => setTimes((before) => before + 1) };
}
