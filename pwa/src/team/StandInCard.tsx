import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { EndStandInDocument, NameStandInDocument, StandInsDocument } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import type { Person } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Button, Card, DayField, Form, Notice, SelectField } from '../ui';
import { day } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { standInFaults, type StandIn, type StandInValues } from './standIn';
import type { TeamFile } from './team';

interface Props {
  /** Who is away. */
  readonly person: string;
  readonly name: string;
  readonly people: readonly Person[];
  /** The open files of who is away that are on the screen, to choose one of. */
  readonly files: readonly TeamFile[];
}

/** Who takes the place of a case manager, and from when until when; it ends by itself (practice 31). */
export function StandInCard({ person, name, people, files }: Props): JSX.Element {
  const asked = useAsked(StandInsDocument, {});
  const [round, setRound] = useState(0);
  const [named, setNamed] = useState(false);
  const done = () => {
    setNamed(true);
    setRound(round + 1);
    asked.again();
  };
  return (
    <Card title={m.team_standin_title()} id="stand-in">
      <p class="reading">{m.team_standin_what({ name })}</p>
      <div role="status">{named && <Notice tone="ok"><p>{m.team_standin_done()}</p></Notice>}</div>
      <AskedView asked={asked}>{({ standIns }) => <Known standIns={standIns.filter((one) => one.person === person)} people={people} files={files} onEnded={asked.again} />}</AskedView>
      <StandInForm key={round} person={person} people={people} files={files} onDone={done} />
    </Card>
  );
}

function Known({ standIns, people, files, onEnded }: Pick<Props, 'people' | 'files'> & { readonly standIns: readonly StandIn[]; readonly onEnded: () => void }): JSX.Element | null {
  const tablet = useTablet();
  const today = useToday();
  const [failed, setFailed] = useState(false);
  const end = async (id: string) => {
    const sent = await change(tablet, EndStandInDocument, { standIn: { id } });
    setFailed(sent.kind !== 'DONE');
    if (sent.kind === 'DONE') onEnded();
  };
  if (standIns.length === 0) return null;
  const nameOf = (id: string) => sayName(files.find(({ household }) => household.id === id));
  return (
    <>
      {failed && <Notice tone="warning" role="alert"><p>{m.online_asks_server()}</p></Notice>}
      <ul class="stack-tight">
        {standIns.map(({ id, standIn, household, from, until }) => (
          <li key={id} class="row">
            <span id={`stand-in-${id}`}>{m.team_standin_line({ name: people.find((one) => one.id === standIn)?.name ?? m.online_unknown_person(), from: day(from), until: day(until) })}{household !== null && ` · ${m.team_standin_only({ name: nameOf(household) })}`}</span>
            {from <= today && <Badge tone="info">{m.team_standin_now()}</Badge>}
            <Button describedBy={`stand-in-${id}`} onClick={() => void end(id)}>{m.team_standin_end()}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function StandInForm({ person, people, files, onDone }: Omit<Props, 'name'> & { readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const changeId = useChangeId();
  const faults = useMemo(() => standInFaults(today), [today]);
  const form = useSendForm<StandInValues>({
    initial: { standIn: '', household: '', from: '', until: '' }, faults, onDone,
    onSend: (values) => {
      const wanted = { person, ...values, household: values.household === '' ? null : values.household };
      return change(tablet, NameStandInDocument, { standIn: { id: changeId(wanted), ...wanted } });
    },
  });
  return (
    <Form form={form} submit={m.team_standin_do()} keepsDraft={false}>
      <SelectField label={m.team_standin_who()} options={people.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('standIn')} />
      <SelectField label={m.team_standin_which()} hint={m.team_standin_which_hint()} optional options={files.map((file) => ({ value: file.household.id, label: sayName(file) }))} {...form.field('household')} />
      <DayField label={m.team_standin_from()} min={today} {...form.field('from')} />
      <DayField label={m.team_standin_until()} hint={m.team_standin_until_hint()} min={today} {...form.field('until')} />
    </Form>
  );
}

/** A file by the name of its household; one that is not on the screen is told by no name. */
function sayName(file: TeamFile | undefined): string {
  if (file === undefined) return m.team_standin_one();
  return file.household.name === '' ? m.household_unnamed() : file.household.name;
}
