import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { useSaved } from '../app/useSaved';
import { RegionNameDocument, RenameRegionDocument, type RegionNameQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Card, Disclosure, Form, Notice, PageTitle, TextField, WhoWhen } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { nameFaults } from './begin';
import { RegionBack } from './RegionBack';

/** How the region is called, and the names it had. */
export function NameScreen(): JSX.Element {
  const asked = useAsked(RegionNameDocument, {});
  const { saved, done } = useSaved(asked);
  return (
    <>
      <RegionBack />
      <PageTitle>{m.region_name_title()}</PageTitle>
      {saved && <Notice tone="ok" role="status"><p>{m.region_name_saved()}</p></Notice>}
      <AskedView asked={asked}>
        {({ keptRegion }) => (keptRegion === null ? <Notice tone="info"><p>{m.region_begin_not_yours()}</p></Notice> : <Name key={keptRegion.version} region={keptRegion} onDone={done} />)}
      </AskedView>
    </>
  );
}

interface Props {
  readonly region: NonNullable<RegionNameQuery['keptRegion']>;
  readonly onDone: () => void;
}

function Name({ region: { version, name, changes }, onDone }: Props): JSX.Element {
  const tablet = useTablet();
  const changeId = useChangeId();
  const initial = useMemo(() => ({ name }), [name]);
  const form = useSendForm<{ readonly name: string }>({
    initial, faults: nameFaults, onDone,
    onSend: (values) => {
      const wanted = { expectedVersion: version, name: values.name.trim() };
      return change(tablet, RenameRegionDocument, { change: { id: changeId(wanted), ...wanted } });
    },
  });
  return (
    <Card title={m.region_name_now({ name })} id="name">
      <p class="reading">{m.region_name_what()}</p>
      <Form form={form} submit={m.region_name_do()} keepsDraft={false}><TextField label={m.region_name_label()} {...form.field('name')} /></Form>
      {changes.length > 0 && (
        <Disclosure title={m.people_history({ count: changes.length })}>
          <ol class="stack-tight">{[...changes].reverse().map((one) => <li key={one.id}>{m.region_name_since({ name: one.name })} <WhoWhen who={one.byName} at={one.at} /></li>)}</ol>
        </Disclosure>
      )}
    </Card>
  );
}
