import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { VisitReportsDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { ReportsCard, type OlderReports } from '../visit/ReportsCard';
import { ask } from './online';
import { useTablet } from './tablet';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly pending: ReadonlySet<string>;
}

/** Every visit report; those that are too old to be on the tablet are asked for when somebody wants to read them (tablet §1). */
export function Reports({ file, desk, pending }: Props): JSX.Element {
  const tablet = useTablet();
  const [older, setOlder] = useState<OlderReports>({ kind: 'NOT_ASKED' });
  const fetchOlder = async () => {
    setOlder({ kind: 'LOADING' });
    const answer = await ask(tablet, VisitReportsDocument, { household: file.id });
    setOlder(answer.kind === 'DATA' ? { kind: 'LIST', visits: answer.data.household?.visits ?? [] } : { kind: 'NO_CONNECTION' });
  };
  return <ReportsCard file={file} names={desk} mayCopy={desk.may('recordCopy')} corrects={desk.may('recordVisit') ? desk.organisationId : null} pending={pending} older={older} onFetchOlder={() => void fetchOlder()} />;
}
