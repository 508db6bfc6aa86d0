import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HistoryDocument } from '../graphql/graphql';
import { HistoryCard } from '../household/HistoryCard';
import type { JudgedHistory } from '../household/judged';
import { JudgedCard } from '../household/JudgedCard';
import type { Desk } from '../involvement/desk';
import { verbOf } from '../sync/operation';
import { ask } from './online';
import { sayVerb } from './screens';
import { useTablet, type AppTablet } from './tablet';
import type { FoundFile } from './useFile';

interface Props {
  readonly found: FoundFile;
  readonly desk: Desk;
}

/** What happened: from the facts in the file, and with a connection every change that the server judged. */
export function HistoryTab({ found, desk }: Props): JSX.Element {
  const tablet = useTablet();
  const { file, received, source } = found;
  const [history, setHistory] = useState<JudgedHistory>({ kind: 'LOADING' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let here = true;
    void ask(tablet, HistoryDocument, { household: file.id }).then((answer) => {
      if (here) setHistory((before) => (answer.kind === 'DATA' ? { kind: 'LIST', changes: answer.data.history, at: Date.now() } : before.kind === 'LIST' ? before : { kind: 'NO_CONNECTION' }));
    });
    return () => {
      here = false;
    };
  }, [tablet, file.id, received.version, asked]);
  return (
    <>
      <HistoryCard file={file} names={desk} pending={pendingLines(tablet, found)} source={source} />
      <JudgedCard history={history} names={desk} sayVerb={sayVerb} onRetry={() => setAsked(asked + 1)} />
    </>
  );
}

/** What is in the file on this tablet and not processed yet, with where it is. */
function pendingLines(tablet: AppTablet, { pending }: FoundFile) {
  const statuses = new Map([...tablet.operations(), ...tablet.receipts()].map(({ operation, status }) => [operation.id, status]));
  return pending.map(({ id, recordedAt, command }) => ({ id, at: recordedAt, what: sayVerb(verbOf(command)), status: statuses.get(id) ?? { word: 'SAVED_HERE' as const } }));
}
