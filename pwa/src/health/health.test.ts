import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { sayApp, sayBytes, sayDid, sayRan, saySealed, sayTrouble, sayVersion, worries, type JobRun } from './health';

const AT = '2026-11-29T05:00:00Z';
const run: JobRun = { job: 'ERASE_IN_TIME', minutes: 60, startedAt: AT, trouble: null, code: '', succeededAt: AT, did: 0, didAt: null, late: false };
const well = { version: '17.2', bytes: 1, pictureBytes: 1, migrations: 9, missing: 0 };

describe('background work', () => {
  it('is a worry when it failed, when it is late, and when the database is behind', () => {
    expect(worries({ database: well, jobs: [run] })).toEqual([]);
    const failed: JobRun = { ...run, trouble: 'REFUSED', code: '23503' };
    const why = m.health_trouble_refused({ code: '23503' });
    expect(worries({ database: { ...well, missing: 2 }, jobs: [failed, { ...run, job: 'SEAL_LOG', late: true }] })).toEqual([
      m.health_worry_missing({ count: 2 }), m.health_worry_failed({ name: m.health_job_erase(), why }), m.health_worry_late({ name: m.health_job_seal() }),
    ]);
    expect([sayTrouble(failed), sayTrouble(run)]).toEqual([why, '']);
  });

  it('says what it did, or that there was nothing to do', () => {
    expect(sayDid(run)).toBe(m.health_did_nothing());
    expect(sayDid({ ...run, did: 3, didAt: AT })).toBe(m.health_did_files({ count: 3, when: '29 november 2026, 06.00' }));
  });

  it.each<[string, string | null, string]>([
    ['today', AT, m.health_today_at({ time: '06.00' })],
    ['yesterday', '2026-11-28T05:00:00Z', '28 november 2026, 06.00'],
    ['never', null, m.health_never()],
  ])('ran %s', (_, startedAt, said) => expect(sayRan({ startedAt }, new Date('2026-11-29T22:00:00Z'))).toBe(said));
});

describe('the log', () => {
  it.each<[string, string | null, number, string]>([
    ['empty', null, 0, m.health_log_empty()],
    ['before the first seal', null, 2, m.health_log_unsealed({ count: 2 })],
    ['sealed', AT, 0, m.health_log_all({ when: '29 november 2026, 06.00' })],
    ['with a tail', AT, 2, m.health_log_waiting({ when: '29 november 2026, 06.00', count: 2 })],
  ])('%s', (_, sealedUntil, waiting, said) => expect(saySealed({ sealedUntil, waiting })).toBe(said));
});

describe('versions', () => {
  it.each<[string, string]>([
    ['v1.4.0', 'v1.4.0'],
    ['v0.0.0-20261128103200-516a14f0aa11', m.health_version_of({ day: '28 november 2026', commit: '516a14f' })],
    ['v1.4.1-0.20261128103200-516a14f0aa11+dirty', `${m.health_version_of({ day: '28 november 2026', commit: '516a14f' })} ${m.health_version_changed()}`],
    ['(devel)', m.health_version_none()],
  ])('%s', (version, said) => expect(sayVersion(version)).toBe(said));

  it('of the app are those of its first script', () => {
    const page = (src: string | null) => ({ querySelector: () => (src === null ? null : { getAttribute: () => src }) }) as unknown as ParentNode;
    expect(sayApp('main-Ab1', page('/assets/main-Ab1.js'))).toBe(m.health_app_same());
    expect(sayApp('main-Ab2', page('/assets/main-Ab1.js'))).toBe(m.health_app_other());
    expect(sayApp('main-Ab2', page(null))).toBe(m.health_app_same());
  });
});

it.each([[38_400_000, '38\u00a0MB'], [1_440_000_000, '1,4\u00a0GB'], [120_000, '0,1\u00a0MB'], [0, '0\u00a0MB']])('%i bytes are %s', (bytes, said) => expect(sayBytes(bytes)).toBe(said));
