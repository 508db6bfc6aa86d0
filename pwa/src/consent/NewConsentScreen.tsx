import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { RecordConsentDocument } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Card, DayField, Form, PageTitle, RadioGroup, TextArea, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { optionsOf } from '../ui/values';
import { consentFaults, consentOf, FORMS, newConsent, yearLater, type ConsentValues } from './consent';

const DRAFT = { householdId: 'clients', kind: 'recordConsent' };

/** Records that a client lets the organisation see whether the rent is paid. */
export function NewConsentScreen(): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const { route } = useLocation();
  const changeId = useChangeId();
  const initial = useMemo(() => newConsent(today), [today]);
  const form = useSendForm<ConsentValues>({
    initial, faults: (values) => consentFaults(values, today), draft: DRAFT, onDone: () => route('/clients?saved'),
    onSend: async (values) => {
      const sent = await change(tablet, RecordConsentDocument, { consent: consentOf(values, changeId(values)) });
      if (sent.kind === 'DONE') await tablet.dropDraft(DRAFT.householdId, DRAFT.kind);
      return sent;
    },
  });
  return (
    <>
      <p><a href="/clients">{m.consent_back()}</a></p>
      <PageTitle>{m.consent_new()}</PageTitle>
      <p class="reading">{m.consent_new_intro()}</p>
      <Form form={form} submit={m.common_save()}>
        <Card title={m.consent_client()} id="client">
          <TextField label={m.consent_name()} hint={m.consent_name_hint()} {...form.field('clientName')} />
          <DayField label={m.consent_birth()} max={today} {...form.field('birthDate')} />
          <TextField label={m.consent_postal_code()} hint={m.consent_postal_code_hint()} width="short" {...form.field('postalCode')} />
          <TextField label={m.consent_house_number()} width="short" {...form.field('houseNumber')} />
          <TextField label={m.consent_suffix()} width="short" optional {...form.field('suffix')} />
        </Card>
        <Card title={m.consent_consent()} id="consent">
          <RadioGroup list label={m.consent_form()} options={optionsOf(FORMS)} {...form.field('form')} />
          <DayField label={m.consent_given_on()} max={today} {...form.field('givenOn')} onChange={(givenOn) => form.change({ givenOn, until: yearLater(givenOn) })} />
          <DayField label={m.consent_until_day()} hint={m.consent_until_hint()} {...form.field('until')} />
          <TextArea label={m.consent_evidence()} hint={m.consent_evidence_hint()} rows={2} {...form.field('evidence')} />
        </Card>
      </Form>
    </>
  );
}
