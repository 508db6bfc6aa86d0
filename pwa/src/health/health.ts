/** How the program and its background work are doing, in words. Mirrors server/casework/health.go. */
import type { Job, JobTrouble, ProgramHealthQuery } from '../graphql/graphql';
import { language, m } from '../messages';
import { day, dayOf, moment, time } from '../ui/format';

/** What the server says of itself. */
export type Health = NonNullable<ProgramHealthQuery['programHealth']>;

/** One kind of background work. */
export type JobRun = Health['jobs'][number];

const JOBS: Readonly<Record<Job, { readonly name: () => string; readonly did: (of: { readonly count: number; readonly when: string }) => string }>> = {
  SEAL_LOG: { name: m.health_job_seal, did: m.health_did_lines },
  REDERIVE: { name: m.health_job_rederive, did: m.health_did_files },
  CLOSE_TO_WHO_LEFT: { name: m.health_job_close, did: m.health_did_files },
  FORGET_QUIET: { name: m.health_job_quiet, did: m.health_did_tenancies },
  FORGET_DELIVERIES: { name: m.health_job_deliveries, did: m.health_did_deliveries },
  ERASE_IN_TIME: { name: m.health_job_erase, did: m.health_did_files },
  FORGET_OLD_CONSENT: { name: m.health_job_consents, did: m.health_did_consents },
  SEND_MAIL: { name: m.health_job_mail, did: m.health_did_mail },
  TELL_WHAT_BEGAN: { name: m.health_job_tell, did: m.health_did_told },
  EXPIRE_RELEASES: { name: m.health_job_releases, did: m.health_did_releases },
  FOLD_STATISTICS: { name: m.health_job_statistics, did: m.health_did_statistics },
};

const TROUBLES: Readonly<Record<JobTrouble, (of: { readonly code: string }) => string>> = {
  DATABASE_AWAY: m.health_trouble_away,
  TOO_SLOW: m.health_trouble_slow,
  REFUSED: m.health_trouble_refused,
  OTHER: m.health_trouble_other,
};

/** What the work is. */
export function sayJob({ job }: Pick<JobRun, 'job'>): string {
  return JOBS[job].name();
}

/** What the last run that had something to do did. */
export function sayDid({ job, did, didAt }: Pick<JobRun, 'did' | 'didAt' | 'job'>): string {
  return didAt === null ? m.health_did_nothing() : JOBS[job].did({ count: did, when: moment(didAt) });
}

/** Why the last run failed; empty when it did not. */
export function sayTrouble({ trouble, code }: Pick<JobRun, 'code' | 'trouble'>): string {
  return trouble === null ? '' : TROUBLES[trouble]({ code });
}

/** When it last ran; of today the hour is enough. */
export function sayRan({ startedAt }: Pick<JobRun, 'startedAt'>, now: Date): string {
  if (startedAt === null) return m.health_never();
  return dayOf(startedAt) === dayOf(now) ? m.health_today_at({ time: time(startedAt) }) : moment(startedAt);
}

/** How often the work is done. */
export function sayEvery({ minutes }: Pick<JobRun, 'minutes'>): string {
  return minutes === 1 ? m.health_every_minute() : m.health_every_hour();
}

const MEGA = 1_000_000;
const GIGA = 1000 * MEGA;

/** `38 MB`, `1,4 GB`. */
export function sayBytes(bytes: number): string {
  const [of, unit] = bytes >= GIGA ? [GIGA, 'GB'] : [MEGA, 'MB'];
  const amount = new Intl.NumberFormat(language.value === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: bytes >= 10 * of ? 0 : 1 });
  return `${amount.format(bytes / of)}\u00a0${unit}`;
}

/** What somebody has to look at, each in a sentence; nothing when all is well. */
export function worries({ database, jobs }: Pick<Health, 'database' | 'jobs'>): readonly string[] {
  return [
    ...(database.missing > 0 ? [m.health_worry_missing({ count: database.missing })] : []),
    ...jobs.filter(({ late, trouble }) => late || trouble !== null).map((run) => {
      const name = sayJob(run);
      const why = sayTrouble(run);
      return why === '' ? m.health_worry_late({ name }) : m.health_worry_failed({ name, why });
    }),
  ];
}

/** How far the log is sealed, and how many lines wait. */
export function saySealed({ sealedUntil, waiting }: Health['log']): string {
  if (sealedUntil === null) return waiting === 0 ? m.health_log_empty() : m.health_log_unsealed({ count: waiting });
  return waiting === 0 ? m.health_log_all({ when: moment(sealedUntil) }) : m.health_log_waiting({ when: moment(sealedUntil), count: waiting });
}

/** The app on this device beside the one that the server hands out; null when this page names none. */
export function sayApp(app: string, page: ParentNode): string {
  const here = /\/assets\/([^/"]+)\.js$/u.exec(page.querySelector('script[type=module][src]')?.getAttribute('src') ?? '')?.[1];
  return here === undefined || here === app ? m.health_app_same() : m.health_app_other();
}

/** The day and hour a release was made, as the Go tool wrote it in a version without a tag; the version itself otherwise. */
export function sayVersion(version: string): string {
  const made = /-(?:0\.)?(\d{4})(\d\d)(\d\d)(\d{6})-([0-9a-f]{7})[0-9a-f]*(\+dirty)?$/u.exec(version);
  if (made === null) return version === '(devel)' ? m.health_version_none() : version;
  const [, year = '', month = '', on = '', , commit = '', dirty] = made;
  const said = m.health_version_of({ day: day(`${year}-${month}-${on}`), commit });
  return dirty === undefined ? said : `${said} ${m.health_version_changed()}`;
}
