import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { BeginResearchProjectDocument, EndResearchProjectDocument, ResearchProjectsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { AskDialog } from '../people/AccountDialogs';
import { Button, Card, DayField, Form, Notice, PageTitle, Table, TextArea, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { projectFaults, projectOf, sayProject, type Project, type ProjectValues } from './releases';

const NEW: ProjectValues = { name: '', purpose: '', agreement: '', k: '10', l: '2', until: '' };

/** For what researchers get data; the end of a project destroys its key. */
export function ResearchScreen(): JSX.Element {
  const asked = useAsked(ResearchProjectsDocument, {});
  const [ending, setEnding] = useState<Project | null>(null);
  const [begun, setBegun] = useState(0);
  const done = () => {
    setBegun(begun + 1);
    asked.again();
  };
  return (
    <>
      <p><a href="/releases">{m.release_all()}</a></p>
      <PageTitle>{m.release_projects()}</PageTitle>
      <p class="reading">{m.release_projects_intro()}</p>
      {begun > 0 && <Notice tone="ok" role="status"><p>{m.release_project_begun()}</p></Notice>}
      <AskedView asked={asked}>{({ researchProjects }) => <ProjectTable projects={researchProjects} onEnd={setEnding} />}</AskedView>
      <BeginForm key={begun} onDone={done} />
      {ending && <EndDialog project={ending} onClose={() => setEnding(null)} onDone={asked.again} />}
    </>
  );
}

function ProjectTable({ projects, onEnd }: { readonly projects: readonly Project[]; readonly onEnd: (project: Project) => void }): JSX.Element {
  return (
    <Table caption={m.release_projects()} rows={projects} rowKey={({ id }) => id} empty={m.release_projects_none()} columns={[
      { heading: m.release_project_name(), names: true, cell: (one) => <>{one.name}<div class="soft small">{sayProject(one)}</div></> },
      { heading: m.release_project_agreement(), cell: ({ agreement }) => agreement },
      { heading: 'k, l', cell: ({ k, l }) => `${k}, ${l}` },
      { heading: m.release_project_end(), cell: (one) => (one.endedAt === null ? <Button onClick={() => onEnd(one)}>{m.release_project_end()}<span class="visually-hidden"> {one.name}</span></Button> : '') },
    ]} />
  );
}

function BeginForm({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  const changeId = useChangeId();
  const form = useSendForm<ProjectValues>({
    initial: NEW, faults: projectFaults,
    onSend: (values) => change(tablet, BeginResearchProjectDocument, { project: projectOf(values, changeId(values)) }, onDone),
  });
  return (
    <Card title={m.release_project_new()} id="project-new">
      <Form form={form} submit={m.release_project_begin()} keepsDraft={false}>
        <TextField label={m.release_project_name()} {...form.field('name')} />
        <TextArea label={m.release_project_purpose()} {...form.field('purpose')} />
        <TextField label={m.release_project_agreement()} hint={m.release_project_agreement_hint()} {...form.field('agreement')} />
        <TextField label={m.release_project_k()} hint={m.release_project_k_hint()} width="short" inputMode="numeric" {...form.field('k')} />
        <TextField label={m.release_project_l()} hint={m.release_project_l_hint()} width="short" inputMode="numeric" {...form.field('l')} />
        <DayField label={m.release_project_until()} {...form.field('until')} />
      </Form>
    </Card>
  );
}

/** Asks before a key is destroyed. */
function EndDialog({ project: { id }, onClose, onDone }: { readonly project: Project; readonly onClose: () => void; readonly onDone: () => void }): JSX.Element {
  const tablet = useTablet();
  return <AskDialog danger title={m.release_project_end_title()} what={m.release_project_end_words()} act={m.release_project_end()} onClose={onClose} onAct={() => change(tablet, EndResearchProjectDocument, { id }, onDone)} />;
}
