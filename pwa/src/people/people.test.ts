import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { hasLink, isAddress, likelyAddress, sayMail, sayMailTrouble, type LinkMail } from './linkMail';
import { inviteFaults, inviteOf, matching, rolesFaults, rolesIn, sayChange, sayRoles, sayStanding, withSignInName, type Account, type InviteValues } from './people';

const kim: Account = {
  id: 'k', version: 1, name: 'Kim Voorbeeld', signInName: 'kim@verhuur.example', active: true, own: false, hasPassword: false, linkUntil: null, lastSignedIn: null, sessions: 0, mail: null,
  memberships: [{ organisation: 'o', organisationName: 'Verhuurder Oost', organisationRole: 'LANDLORD', roles: ['RENT_OFFICER'] }], changes: [],
};

describe('an invitation', () => {
  const right: InviteValues = { name: ' Kim ', signInName: ' Kim@Verhuur.example ', organisation: 'o', roles: ['RENT_OFFICER'], way: 'SCREEN', mailTo: '' };
  it.each<[string, Partial<InviteValues>, readonly string[]]>([
    ['as it should be', {}, []],
    ['nothing filled in', { name: ' ', signInName: '', organisation: '', roles: [], way: '' }, ['name', 'signInName', 'organisation', 'way']],
    ['by e-mail, without an address', { way: 'MAIL', mailTo: 'kim' }, ['mailTo']],
    ['by e-mail', { way: 'MAIL', mailTo: ' kim@verhuur.example ' }, []],
    ['an organisation, and no role', { roles: [] }, ['roles']],
    ['a name with an accent to sign in with', { signInName: 'zoë' }, ['signInName']],
  ])('%s', (_, over, wrong) => expect(Object.keys(inviteFaults({ ...right, ...over }))).toEqual(wrong));

  it('is sent without spaces and capitals', () => {
    expect(inviteOf(right, 'i')).toEqual({ id: 'i', name: 'Kim', signInName: 'kim@verhuur.example', organisation: 'o', roles: ['RENT_OFFICER'] });
  });
});

describe('where the link goes', () => {
  const values = (signInName: string, mailTo: string): InviteValues => ({ name: 'Kim', signInName, organisation: 'o', roles: [], way: 'MAIL', mailTo });
  it('follows a name to sign in with that is an address, until somebody says otherwise', () => {
    expect(withSignInName(values('', ''), 'kim@verhuur')).toEqual({ signInName: 'kim@verhuur' });
    expect(withSignInName(values('kim@verhuur', ''), 'kim@verhuur.nl')).toEqual({ signInName: 'kim@verhuur.nl', mailTo: 'kim@verhuur.nl' });
    expect(withSignInName(values('kim@verhuur.nl', 'kim@verhuur.nl'), 'kim')).toEqual({ signInName: 'kim', mailTo: '' });
    expect(withSignInName(values('kim@verhuur.nl', 'k@thuis.nl'), 'kim@x.nl')).toEqual({ signInName: 'kim@x.nl' });
  });

  it('is an address', () => {
    for (const typed of ['a@b.nl', ' a.b+c@d-e.co.uk ']) expect(isAddress(typed)).toBe(true);
    for (const typed of ['', 'a', 'a@b', '@b.nl', 'a@', 'a b@c.nl', 'A <a@b.nl>', 'a@b.nl, c@d.nl']) expect(isAddress(typed)).toBe(false);
  });
});

describe('a link by e-mail', () => {
  const mail: LinkMail = { state: 'SENT', address: 'kim@verhuur.example', trouble: '', askedAt: '2026-11-28T10:00:00Z', sentAt: '2026-11-28T10:01:00Z', until: '2026-12-05T10:01:00Z', usedAt: null, byName: 'Bo' };
  it.each<[string, Partial<LinkMail>, boolean, string, string]>([
    ['waits', { state: 'WAITING' }, true, m.people_mail_waiting(), m.people_mail_waiting_what({ address: mail.address })],
    ['waits where no mail server is', { state: 'WAITING' }, false, m.people_mail_waiting(), m.people_mail_waiting_no_server()],
    ['is tried again', { state: 'WAITING', trouble: 'AWAY' }, true, m.people_mail_waiting_trouble(), m.people_trouble_away()],
    ['is sent', {}, true, m.people_mail_sent(), m.people_mail_sent_what({ when: '28 november 2026, 11.01', address: mail.address, until: '5 december 2026, 11.01' })],
    ['is used', { state: 'USED', usedAt: '2026-11-28T11:00:00Z' }, true, m.people_mail_used(), m.people_mail_used_what({ when: '28 november 2026, 12.00' })],
    ['has expired', { state: 'EXPIRED', address: '' }, true, m.people_mail_expired(), m.people_mail_expired_what({ until: '5 december 2026, 11.01' })],
    ['is refused', { state: 'REFUSED', trouble: '550' }, true, m.people_mail_refused(), m.people_trouble_refused({ code: '550' })],
    ['may have arrived', { state: 'UNKNOWN', trouble: 'CUT_OFF' }, true, m.people_mail_unknown(), m.people_trouble_cut_off()],
    ['is withdrawn', { state: 'WITHDRAWN', address: '' }, true, m.people_mail_withdrawn(), m.people_mail_withdrawn_what()],
  ])('%s', (_, over, mailsLinks, title, line) => {
    const words = sayMail({ ...mail, ...over }, mailsLinks);
    expect([words.title, words.lines[0]]).toEqual([title, line]);
  });

  it('says what the mail server said', () => {
    expect(['CUT_OFF', 'NO_TLS', 'NO_TRUST', 'NO_SIGN_IN', '452'].map(sayMailTrouble)).toEqual(
      [m.people_trouble_cut_off(), m.people_trouble_no_tls(), m.people_trouble_no_trust(), m.people_trouble_no_sign_in(), m.people_trouble_later({ code: '452' })]);
  });

  it('goes where the last one went, and can be withdrawn while it works or waits', () => {
    expect(likelyAddress({ mail, signInName: 'kim' })).toBe(mail.address);
    expect(likelyAddress({ mail: { ...mail, address: '' }, signInName: 'kim@b.nl' })).toBe('kim@b.nl');
    expect(likelyAddress({ mail: null, signInName: 'kim' })).toBe('');
    expect([hasLink({ mail, linkUntil: null }), hasLink({ mail, linkUntil: mail.until }), hasLink({ mail: { ...mail, state: 'WAITING' }, linkUntil: null }), hasLink({ mail: null, linkUntil: null })]).toEqual([false, true, true, false]);
  });

  it.each<[LinkMail['state'], Partial<Account>, string]>([
    ['WAITING', {}, m.people_state_mail_waiting()],
    ['REFUSED', {}, m.people_state_mail_refused()],
    ['EXPIRED', {}, m.people_state_mail_expired({ when: '5 december 2026, 11.01' })],
    ['EXPIRED', { lastSignedIn: '2026-11-29T10:00:00Z' }, m.people_state_signed_in({ when: '29 november 2026, 11.00' })],
  ])('%s shows in the list', (state, over, words) => expect(sayStanding({ ...kim, mail: { ...mail, state }, ...over })).toBe(words));
});

describe('roles', () => {
  it('only the Regieteam has who reads the log', () => {
    expect(rolesIn('REGIETEAM')).toContain('AUDITOR');
    expect(rolesIn('LANDLORD')).toEqual(['RENT_OFFICER', 'TEAM_LEAD', 'ANALYST', 'ADMINISTRATOR']);
  });

  it('none means leaving, where somebody works', () => {
    expect(rolesFaults({ organisation: 'o', roles: [] }, kim)).toEqual({});
    expect(rolesFaults({ organisation: 'p', roles: [] }, kim)).toEqual({ roles: m.people_fault_roles() });
    expect(rolesFaults({ organisation: '', roles: [] }, kim)).toEqual({ organisation: m.people_fault_organisation() });
  });

  it('are said in words', () => {
    expect(sayRoles([])).toBe(m.people_no_role());
    expect(sayRoles(['CHAIR', 'AUDITOR'])).toBe(`${m.people_role_chair()}, ${m.people_role_auditor()}`);
    const at = { id: 'c', byName: 'Bo', at: '2026-11-28T10:00:00Z', organisation: 'o' };
    const nameOf = () => 'Oost';
    expect(sayChange({ ...at, act: 'ROLES', roles: [] }, nameOf)).toBe(m.people_act_left({ organisation: 'Oost' }));
    expect(sayChange({ ...at, act: 'INVITED', roles: ['MEMBER'] }, nameOf)).toBe(m.people_act_invited({ organisation: 'Oost', roles: m.people_role_member() }));
    expect(sayChange({ ...at, organisation: null, act: 'ENDED', roles: [] }, nameOf)).toBe(m.people_act_ended());
  });
});

describe('the list', () => {
  it('is searched by name, sign-in name and organisation', () => {
    for (const typed of ['kim', ' VERHUUR.ex', 'oost', '']) expect(matching([kim], typed)).toEqual([kim]);
    expect(matching([kim], 'west')).toEqual([]);
  });

  it.each<[string, Partial<Account>, string]>([
    ['gone', { active: false, lastSignedIn: '2026-11-28T10:00:00Z' }, m.people_state_ended()],
    ['never', {}, m.people_state_never()],
    ['invited', { linkUntil: '2026-11-28T10:00:00Z' }, m.people_state_link({ when: '28 november 2026, 11.00' })],
    ['there', { lastSignedIn: '2026-11-28T10:00:00Z' }, m.people_state_signed_in({ when: '28 november 2026, 11.00' })],
  ])('says who is %s', (_, over, words) => expect(sayStanding({ ...kim, ...over })).toBe(words));
});
