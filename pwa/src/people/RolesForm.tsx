import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { ChangeAccountRolesDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, CheckboxGroup, Form, SelectField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { roleOptions, rolesFaults, type Account, type RolesValues } from './people';
import { useOpenWorkplaces } from './workplaces';

/** What somebody is in an organisation, from today on; no role at all ends it there. */
export function RolesForm({ account, onDone }: { readonly account: Account; readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const workplaces = useOpenWorkplaces();
  const changeId = useChangeId();
  const at = (organisation: string) => account.memberships.find((one) => one.organisation === organisation)?.roles ?? [];
  const first = account.memberships.find(({ organisation }) => workplaces.some(({ id }) => id === organisation))?.organisation ?? '';
  const initial = useMemo<RolesValues>(() => ({ version: account.version, organisation: first, roles: at(first) }), []);
  const form = useSendForm<RolesValues>({
    initial, faults: useCallback((values: RolesValues) => rolesFaults(values, account), [account]), onDone,
    onSend: (values) => {
      const wanted = { account: account.id, expectedVersion: values.version, organisation: values.organisation, roles: values.roles };
      return change(tablet, ChangeAccountRolesDocument, { change: { id: changeId(wanted), ...wanted } });
    },
  });
  const kind = workplaces.find(({ id }) => id === form.values.organisation)?.kind;
  return (
    <Card title={m.people_roles_title()} id="roles">
      <p class="reading">{m.people_roles_what()}</p>
      <Form form={form} submit={m.people_roles_do()} keepsDraft={false}>
        <SelectField label={m.people_field_organisation()} options={workplaces.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('organisation')}
          onChange={(organisation) => form.change({ organisation, roles: at(organisation) })} />
        {kind && <CheckboxGroup list optional label={m.people_field_roles()} options={roleOptions(kind)} {...form.field('roles')} />}
      </Form>
    </Card>
  );
}
