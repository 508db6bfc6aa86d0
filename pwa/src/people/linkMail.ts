/** A link to sign in with that goes by e-mail: what is known of it, in words. Mirrors server/casework/linkmail.go. */
import { m } from '../messages';
import type { Tone } from '../ui';
import { moment } from '../ui/format';
import type { Account } from './people';

/** The last link that somebody was sent. */
export type LinkMail = NonNullable<Account['mail']>;

/** What is known of a link, and what to do. */
export interface MailWords {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/u;

/** Whether a text looks like an address; the server looks more closely. */
export function isAddress(typed: string): boolean {
  return ADDRESS.test(typed.trim());
}

/** What is known, in words. `mailsLinks`: there is a mail server. */
export function sayMail({ state, address, trouble, sentAt, until, usedAt }: LinkMail, mailsLinks: boolean): MailWords {
  const last = until === null ? '' : moment(until);
  switch (state) {
    case 'WAITING':
      if (!mailsLinks) return { tone: 'warning', title: m.people_mail_waiting(), lines: [m.people_mail_waiting_no_server()] };
      if (trouble === '') return { tone: 'info', title: m.people_mail_waiting(), lines: [m.people_mail_waiting_what({ address })] };
      return { tone: 'warning', title: m.people_mail_waiting_trouble(), lines: [sayMailTrouble(trouble), m.people_mail_waiting_again({ address })] };
    case 'SENT': return { tone: 'ok', title: m.people_mail_sent(), lines: [m.people_mail_sent_what({ when: moment(sentAt ?? ''), address, until: last }), m.people_mail_sent_missing()] };
    case 'USED': return { tone: 'ok', title: m.people_mail_used(), lines: [m.people_mail_used_what({ when: moment(usedAt ?? '') })] };
    case 'EXPIRED': return { tone: 'warning', title: m.people_mail_expired(), lines: [m.people_mail_expired_what({ until: last })] };
    case 'REFUSED': return { tone: 'danger', title: m.people_mail_refused(), lines: [sayMailTrouble(trouble), m.people_mail_refused_what({ address })] };
    case 'UNKNOWN': return { tone: 'warning', title: m.people_mail_unknown(), lines: [sayMailTrouble(trouble), m.people_mail_unknown_what({ address, until: last })] };
    case 'WITHDRAWN': return { tone: 'info', title: m.people_mail_withdrawn(), lines: [m.people_mail_withdrawn_what()] };
  }
}

/** Why the mail server did not take it: a word of ours, or the number that it answered. */
export function sayMailTrouble(trouble: string): string {
  switch (trouble) {
    case 'AWAY': return m.people_trouble_away();
    case 'CUT_OFF': return m.people_trouble_cut_off();
    case 'NO_TLS': return m.people_trouble_no_tls();
    case 'NO_TRUST': return m.people_trouble_no_trust();
    case 'NO_SIGN_IN': return m.people_trouble_no_sign_in();
    default: return trouble.startsWith('5') ? m.people_trouble_refused({ code: trouble }) : m.people_trouble_later({ code: trouble });
  }
}

/** Where a new link most likely goes: where the last one went, or the name to sign in with when that is an address. */
export function likelyAddress({ mail, signInName }: Pick<Account, 'mail' | 'signInName'>): string {
  if (mail !== null && mail.address !== '') return mail.address;
  return isAddress(signInName) ? signInName : '';
}

/** Whether somebody has a link that can be used, or one that is on its way: it can be withdrawn. */
export function hasLink({ mail, linkUntil }: Pick<Account, 'mail' | 'linkUntil'>): boolean {
  return linkUntil !== null || mail?.state === 'WAITING' || mail?.state === 'REFUSED';
}
