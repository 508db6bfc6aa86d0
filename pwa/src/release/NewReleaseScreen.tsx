import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useMe } from '../app/me';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { AskForReleaseDocument, ResearchProjectsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, CheckboxGroup, Form, Notice, PageTitle, RadioGroup, SelectField, TextField } from '../ui';
import { dayOf } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { formatOptions, hasMonths, kindsFor, lastQuarter, orderFaults, orderOf, type OrderValues, type Project } from './releases';

const NEW: OrderValues = { kind: '', formats: ['CSV'], ...lastQuarter(dayOf(new Date())), project: '' };

/** Asks for a release; what each kind is stands beside its name. */
export function NewReleaseScreen(): JSX.Element {
  const asked = useAsked(ResearchProjectsDocument, {});
  return (
    <>
      <p><a href="/releases">{m.release_all()}</a></p>
      <PageTitle>{m.release_new()}</PageTitle>
      <AskedView asked={asked}>{({ researchProjects }) => <OrderForm projects={researchProjects.filter(({ endedAt }) => endedAt === null)} />}</AskedView>
    </>
  );
}

function OrderForm({ projects }: { readonly projects: readonly Project[] }): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const { route } = useLocation();
  const changeId = useChangeId();
  const form = useSendForm<OrderValues>({
    initial: NEW, faults: orderFaults,
    onSend: (values) => change(tablet, AskForReleaseDocument, { order: orderOf(values, changeId(values)) }, ({ askForRelease: { id } }) => route(`/releases/${id}`)),
  });
  const { kind } = form.values;
  const monthHint = kind === 'PUBLICATION' ? m.release_quarter_hint() : m.release_month_hint();
  return (
    <Form form={form} submit={m.release_ask()} keepsDraft={false}>
      <Card>
        <RadioGroup list label={m.release_kind()} options={kindsFor(me?.roles ?? [], me?.organisationKind ?? '')} {...form.field('kind')} />
        {hasMonths(kind) && (
          <>
            <TextField label={m.release_from()} hint={monthHint} width="short" {...form.field('from')} />
            <TextField label={m.release_to()} hint={monthHint} width="short" {...form.field('to')} />
          </>
        )}
        {kind === 'MICRODATA' && (projects.length === 0 ? <Notice tone="warning" role="status"><p>{m.release_no_project()} <a href="/releases/research">{m.release_projects()}</a></p></Notice>
          : <SelectField label={m.release_project()} hint={m.release_project_hint()} options={projects.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('project')} />)}
        <CheckboxGroup list label={m.release_formats()} hint={m.release_formats_hint()} options={formatOptions()} {...form.field('formats')} />
      </Card>
    </Form>
  );
}
