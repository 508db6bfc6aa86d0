import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { AskForReleaseDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, Form } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { overviewOrder } from './overview';

interface Props {
  readonly household: string;
  readonly resident: string;
}

/** What a resident was given, as files to hand over (GDPR 15, 20): made like any release, with who took them. */
export function OverviewFiles({ household, resident }: Props): JSX.Element {
  const tablet = useTablet();
  const { route } = useLocation();
  const changeId = useChangeId();
  const form = useSendForm({
    initial: {}, faults: () => ({}),
    onSend: () => change(tablet, AskForReleaseDocument, { order: overviewOrder(household, resident, changeId({ household, resident })) }, ({ askForRelease: { id } }) => route(`/releases/${id}`)),
  });
  return (
    <div class="no-print">
      <Card title={m.overview_files()} id="files">
        <p class="reading">{m.overview_files_what()}</p>
        <Form form={form} submit={m.overview_files_do()} keepsDraft={false}>{null}</Form>
      </Card>
    </div>
  );
}
