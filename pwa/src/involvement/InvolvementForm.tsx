import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, Notice, RadioGroup, SelectField, TextArea, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import type { Organisation } from './desk';
import { BASES, endFaults, inviteFaults, NO_INVITATION, sayBasis, sayOrganisationRole, type EndValues, type InviteValues } from './involvement';

interface Props<V> {
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Brings an organisation in, with why it may see the file. */
export function InviteForm({ organisations, today, draft, onSend, onDone }: Props<InviteValues> & { readonly organisations: readonly Organisation[]; readonly today: string }): JSX.Element {
  const faults = useMemo(() => inviteFaults(today), [today]);
  const form = useSendForm<InviteValues>({ initial: NO_INVITATION, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.involvement_invite()}>
      <Card>
        <SelectField width="wide" label={m.involvement_organisation()} options={organisations.map(({ id, name, kind }) => ({ value: id, label: `${name} (${sayOrganisationRole(kind)})` }))} {...form.field('organisation')} />
        <TextArea label={m.involvement_purpose()} hint={m.involvement_purpose_hint()} {...form.field('purpose')} />
        <RadioGroup list label={m.involvement_basis()} options={BASES.map((value) => ({ value, label: sayBasis(value) }))} {...form.field('legalBasis')} />
        <DayField label={m.involvement_until()} hint={m.involvement_until_hint()} optional {...form.field('until')} />
      </Card>
    </Form>
  );
}

const NO_REASON: EndValues = { reason: '' };

/** Takes an organisation out: from the next moment it sees nothing of the file. */
export function EndForm({ organisation, draft, onSend, onDone }: Props<EndValues> & { readonly organisation: string }): JSX.Element {
  const form = useSendForm<EndValues>({ initial: NO_REASON, faults: endFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.involvement_end()}>
      <Notice tone="warning"><p>{m.involvement_end_means({ organisation })}</p></Notice>
      <Card><TextArea label={m.involvement_reason({ organisation })} {...form.field('reason')} /></Card>
    </Form>
  );
}
