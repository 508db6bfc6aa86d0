import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { ResidentOverviewDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Notice } from '../ui';
import { releaseOverview } from './overview';
import { OverviewForm } from './OverviewForm';

/** Checks what is recorded of one resident, and gives it. */
export function OverviewScreen({ params }: ScreenProps): JSX.Element {
  const [id, resident] = [params['id'] ?? '', params['resident'] ?? ''];
  const asked = useAsked(ResidentOverviewDocument, { household: id, resident });
  return (
    <FileForm id={id} verb="releaseOverview" subject={resident} title={m.overview_title()} intro={m.overview_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <>
          <p><strong>{file.residents.find((one) => one.id === resident)?.name}</strong></p>
          <AskedView asked={asked}>
            {({ residentOverview: overview }) => (overview === null
              ? <Notice tone="warning"><p>{m.overview_not_yours()}</p></Notice>
              : <OverviewForm overview={overview} desk={desk} draft={draft} onDone={leave} onSend={(values) => send(releaseOverview(resident, values), values)} />)}
          </AskedView>
        </>
      )}
    </FileForm>
  );
}
