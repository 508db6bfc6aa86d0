import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { useSaved } from '../app/useSaved';
import { ChooseYouthProtectionDocument, OrganisationsDocument, RenameOrganisationDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, DefinitionList, Disclosure, Form, Notice, PageTitle, TextField, WhoWhen } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { EndOrganisationCard } from './EndOrganisationCard';
import { nameFaults, sayKind, sayOrganisationChange, type Organisation } from './organisations';

/** One organisation: what it does, how it is called, and what was done by whom. */
export function OrganisationScreen({ params }: ScreenProps): JSX.Element {
  const asked = useAsked(OrganisationsDocument, {});
  const { saved, done } = useSaved(asked);
  return (
    <>
      <p><a href="/organisations">{m.people_organisation_back()}</a></p>
      <AskedView asked={asked}>
        {({ organisations }) => {
          const organisation = organisations.find(({ id }) => id === params['id']);
          return organisation ? <About key={organisation.version} organisation={organisation} saved={saved} onDone={done} /> : <PageTitle>{m.people_organisation_unknown()}</PageTitle>;
        }}
      </AskedView>
    </>
  );
}

interface Props {
  readonly organisation: Organisation;
  readonly saved: boolean;
  readonly onDone: () => void;
}

function About({ organisation, saved, onDone }: Props): JSX.Element {
  const { id, version, name, kind, people, changes } = organisation;
  const tablet = useTablet();
  const changeId = useChangeId();
  const initial = useMemo(() => ({ name }), [name]);
  const form = useSendForm<{ readonly name: string }>({
    initial, faults: nameFaults, onDone,
    onSend: (values) => {
      const wanted = { organisation: id, expectedVersion: version, name: values.name.trim() };
      return change(tablet, RenameOrganisationDocument, { change: { id: changeId(wanted), ...wanted } });
    },
  });
  return (
    <>
      <PageTitle>{name}</PageTitle>
      {saved && <Notice tone="ok" role="status"><p>{m.people_organisation_saved()}</p></Notice>}
      <Card title={m.people_organisation_about()} id="about">
        <DefinitionList facts={[{ term: m.people_organisation_kind(), value: sayKind(kind) }, { term: m.people_organisation_people(), value: people === 0 ? m.people_organisation_nobody() : people }]} />
        {changes.length > 0 && (
          <Disclosure title={m.people_history({ count: changes.length })}>
            <ol class="stack-tight">{[...changes].reverse().map((one) => <li key={one.id}>{sayOrganisationChange(one)} <WhoWhen who={one.byName} at={one.at} /></li>)}</ol>
          </Disclosure>
        )}
      </Card>
      {kind === 'YOUTH_PROTECTION' && <YouthRequests organisation={organisation} onDone={onDone} />}
      <Card title={m.people_organisation_rename()} id="rename">
        <p class="reading">{m.people_organisation_rename_what()}</p>
        <Form form={form} submit={m.people_organisation_rename_do()} keepsDraft={false}><TextField label={m.people_organisation_name()} {...form.field('name')} /></Form>
      </Card>
      <EndOrganisationCard organisation={organisation} onDone={onDone} />
    </>
  );
}

/** Which organisation requests to youth protection go to (practice 26). */
function YouthRequests({ organisation: { id, version, youthRequests }, onDone }: Pick<Props, 'organisation' | 'onDone'>): JSX.Element {
  const tablet = useTablet();
  const changeId = useChangeId();
  const form = useSendForm({
    initial: {}, faults: () => ({}), onDone,
    onSend: () => {
      const wanted = { organisation: id, expectedVersion: version };
      return change(tablet, ChooseYouthProtectionDocument, { choice: { id: changeId(wanted), ...wanted } });
    },
  });
  return (
    <Card title={m.people_organisation_youth()} id="youth">
      {youthRequests
        ? <p>{m.people_organisation_youth_is()}</p>
        : <><p class="reading">{m.people_organisation_youth_what()}</p><Form form={form} submit={m.people_organisation_youth_do()} keepsDraft={false}>{null}</Form></>}
    </Card>
  );
}
