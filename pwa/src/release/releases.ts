/** What a release is called, how far it is, and what a form for one lacks. Pure. */
import type { BeginResearchProject, OneReleaseQuery, ReleaseFormat, ReleaseKind, ReleaseOrder, ReleaseState, ResearchProjectsQuery, SuppressionReason } from '../graphql/graphql';
import { m } from '../messages';
import type { Option } from '../ui';
import { day, moment, month } from '../ui/format';
import type { Faults } from '../ui/sendForm';

export type Release = NonNullable<OneReleaseQuery['release']>;
export type ReleaseFile = Release['files'][number];
export type Project = ResearchProjectsQuery['researchProjects'][number];

/** What a kind is called. */
export function sayKind(kind: ReleaseKind): string {
  switch (kind) {
    case 'PUBLICATION': return m.release_kind_publication();
    case 'MICRODATA': return m.release_kind_microdata();
    case 'OWN_DATA': return m.release_kind_own_data();
    case 'OVERVIEW': return m.release_kind_overview();
  }
}

/** How far a release is, in words. */
export function sayState(state: ReleaseState): string {
  switch (state) {
    case 'WAITING': return m.release_state_waiting();
    case 'RUNNING': return m.release_state_running();
    case 'DONE': return m.release_state_done();
    case 'REFUSED': return m.release_state_refused();
    case 'CANCELLED': return m.release_state_cancelled();
    case 'FAILED': return m.release_state_failed();
    case 'EXPIRED': return m.release_state_expired();
  }
}

/** Whether it is still being made. */
export const isOpen = ({ state }: Pick<Release, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/** How many numbers are not shown for a reason. */
export function saySuppressed(reason: SuppressionReason, count: number): string {
  switch (reason) {
    case 'TOO_FEW': return m.release_suppressed_too_few({ count });
    case 'WHOLE_GROUP': return m.release_suppressed_whole_group({ count });
    case 'FOR_OTHERS': return m.release_suppressed_for_others({ count });
  }
}

/** The months of a release, or the project it is for. */
export function sayAbout({ period, projectName }: Pick<Release, 'period' | 'projectName'>): string {
  const months = period === null ? '' : m.release_period({ from: month(period.from), to: month(period.to) });
  return [projectName, months].filter((words) => words !== '').join(', ');
}

/** Bytes as people say them. */
export function sayBytes(bytes: number): string {
  const units = ['byte', 'kB', 'MB', 'GB'];
  const at = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const number = bytes / 1000 ** at;
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: number < 10 && at > 0 ? 1 : 0 }).format(number)} ${units[at] ?? ''}`;
}

/** Where a file is taken from. */
export const addressOf = (release: Pick<Release, 'id'>, file: Pick<ReleaseFile, 'name'>): string => `/releases/${release.id}/${encodeURIComponent(file.name)}`;

/** Whether a file says what is in the others, for programs: Data Package, CSVW, DCAT. */
export const isDescription = ({ name }: Pick<ReleaseFile, 'name'>): boolean => /(?:^|\/)datapackage\.json$|-metadata\.json$|\.jsonld$/u.test(name);

/** What stands beside a project: until when it runs, or that its key is gone. */
export function sayProject({ until, endedAt }: Pick<Project, 'until' | 'endedAt'>): string {
  return endedAt === null ? m.release_project_runs({ day: day(until) }) : m.release_project_ended({ at: moment(endedAt) });
}

/** What somebody fills in for a release. */
export interface OrderValues {
  readonly kind: ReleaseKind | '';
  readonly formats: readonly ReleaseFormat[];
  readonly from: string;
  readonly to: string;
  readonly project: string;
}

/** Whether a kind is about months. */
export const hasMonths = (kind: ReleaseKind | ''): boolean => kind === 'PUBLICATION' || kind === 'MICRODATA';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

// What is published is the same months everywhere, so that no two releases differ by one month.
const beginsQuarter = (of: string) => Number(of.slice(5)) % 3 === 1;
const endsQuarter = (of: string) => Number(of.slice(5)) % 3 === 0;

/** The last quarter that is over, as its months: what is mostly asked for. */
export function lastQuarter(today: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3); // that are over this year
  const [of, last] = quarter === 0 ? [year - 1, 12] : [year, quarter * 3];
  const written = (one: number) => `${of}-${String(one).padStart(2, '0')}`;
  return { from: written(last - 2), to: written(last) };
}

/** What does not fit yet, by field. */
export function orderFaults({ kind, formats, from, to, project }: OrderValues): Faults {
  const months = hasMonths(kind);
  return {
    ...(kind === '' && { kind: m.release_fault_kind() }),
    ...(formats.length === 0 && { formats: m.release_fault_formats() }),
    ...(months && (!MONTH.test(from) ? { from: m.release_fault_month() } : kind === 'PUBLICATION' && !beginsQuarter(from) && { from: m.release_fault_quarter() })),
    ...(months && (!MONTH.test(to) ? { to: m.release_fault_month() } : to < from ? { to: m.release_fault_order() } : kind === 'PUBLICATION' && !endsQuarter(to) && { to: m.release_fault_quarter() })),
    ...(kind === 'MICRODATA' && project === '' && { project: m.release_fault_project() }),
  };
}

/** What is sent; the kind was chosen. */
export function orderOf({ kind, formats, from, to, project }: OrderValues, id: string): ReleaseOrder {
  const months = hasMonths(kind);
  return {
    id, kind: kind as ReleaseKind, formats: [...formats], period: months ? { from, to } : null,
    project: kind === 'MICRODATA' ? project : null, household: null, resident: null,
  };
}

/** The kinds that somebody with these roles, in an organisation of a kind, asks for here. */
export function kindsFor(roles: readonly string[], organisationKind: string): readonly Option<ReleaseKind>[] {
  const has = (role: string) => roles.includes(role);
  const keeps = organisationKind === 'REGIETEAM' && has('ADMINISTRATOR');
  const own = has('TEAM_LEAD') || (organisationKind === 'LANDLORD' && has('RENT_OFFICER')) || (organisationKind === 'REGIETEAM' && has('CHAIR')) || (organisationKind === 'ADMINISTRATION' && has('PROFESSIONAL'));
  return [
    ...(keeps ? [{ value: 'PUBLICATION' as const, label: m.release_kind_publication(), hint: m.release_kind_publication_what() }] : []),
    ...(keeps ? [{ value: 'MICRODATA' as const, label: m.release_kind_microdata(), hint: m.release_kind_microdata_what() }] : []),
    ...(own ? [{ value: 'OWN_DATA' as const, label: m.release_kind_own_data(), hint: m.release_kind_own_data_what() }] : []),
  ];
}

/** The ways to write tables. */
export function formatOptions(): readonly Option<ReleaseFormat>[] {
  return [
    { value: 'CSV', label: m.release_format_csv() }, { value: 'XLSX', label: m.release_format_xlsx() },
    { value: 'JSONL', label: m.release_format_jsonl() }, { value: 'PARQUET', label: m.release_format_parquet() },
  ];
}

/** What somebody fills in for a research project. */
export interface ProjectValues {
  readonly name: string;
  readonly purpose: string;
  readonly agreement: string;
  readonly k: string;
  readonly l: string;
  readonly until: string;
}

const within = (text: string, least: number, most: number) => /^\d{1,3}$/u.test(text.trim()) && Number(text) >= least && Number(text) <= most;

/** What does not fit yet, by field. */
export function projectFaults({ name, purpose, agreement, k, l, until }: ProjectValues): Faults {
  return {
    ...(name.trim() === '' && { name: m.release_fault_name() }),
    ...(purpose.trim() === '' && { purpose: m.release_fault_purpose() }),
    ...(agreement.trim() === '' && { agreement: m.release_fault_agreement() }),
    ...(!within(k, 5, 100) && { k: m.release_fault_k() }),
    ...(!within(l, 2, 10) && { l: m.release_fault_l() }),
    ...(until === '' && { until: m.release_fault_until() }),
  };
}

/** What is sent. */
export function projectOf(values: ProjectValues, id: string): BeginResearchProject {
  return { id, name: values.name, purpose: values.purpose, agreement: values.agreement, k: Number(values.k), l: Number(values.l), until: values.until };
}
