package postgres

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"regieroute/server/casework"
)

// box is where the mail of a test arrives; a test says what comes of it.
type box struct {
	mutex sync.Mutex
	got   []Mail
	end   MailEnd
}

func (b *box) send(_ context.Context, mail Mail) (MailEnd, string) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.got = append(b.got, mail)
	if b.end == "" || b.end == MailSent {
		return MailSent, ""
	}
	return b.end, "550"
}

func (w *world) chooses(t testing.TB, actor casework.Actor, when casework.MailWhen) {
	t.Helper()
	if _, err := w.service().ChooseMail(t.Context(), actor, casework.MailChoice{When: when, Address: " ria@example.org "}); err != nil {
		t.Fatal(err)
	}
}

// mails queues and sends by several servers at once.
func (w *world) mails(t testing.TB, b *box, at time.Time) {
	t.Helper()
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			if err := w.store.QueueMails(t.Context(), w.region, at); err != nil {
				t.Error(err)
			}
			if _, err := w.store.SendMail(t.Context(), w.region, func() time.Time { return at }, b.send); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// Several servers send the mail of the day once, to who chose it, and again only
// when something new came.
func TestTheMailOfTheDayIsSentOnce(t *testing.T) {
	t.Parallel()
	w, b := aWorld(t), &box{}
	w.decided(t, w.aRegisteredFile(t))
	eight := now.AddDate(0, 0, 1).Truncate(24 * time.Hour).Add(7 * time.Hour) // in Amsterdam
	w.mails(t, b, eight)
	if len(b.got) != 0 {
		t.Fatalf("%d mails to people who chose nothing", len(b.got))
	}
	w.chooses(t, w.landlord(), casework.MailDaily)
	w.mails(t, b, eight.Add(-2*time.Hour))
	if len(b.got) != 0 {
		t.Errorf("%d mails before the morning", len(b.got))
	}
	for _, later := range []time.Duration{0, time.Hour, 24 * time.Hour} {
		w.mails(t, b, eight.Add(later))
	}
	if len(b.got) != 1 || b.got[0].Address != "ria@example.org" || b.got[0].Things == 0 {
		t.Errorf("got %+v, want one mail", b.got)
	}
	w.chooses(t, w.landlord(), casework.MailNever)
	if found := w.traces(t, "ria@example.org"); len(found) != 0 {
		t.Errorf("the address of who wants no mail is left in %v", found)
	}
}

// What cannot wait is told within minutes.
func TestWhatCannotWaitIsMailedAtOnce(t *testing.T) {
	t.Parallel()
	w, b := aWorld(t), &box{}
	night := now.AddDate(0, 0, 1).Truncate(24 * time.Hour).Add(time.Hour)
	w.chooses(t, w.landlord(), casework.MailSoon)
	household := w.aRegisteredFile(t)
	w.decided(t, household)
	w.mails(t, b, night)
	if len(b.got) != 0 {
		t.Errorf("a decision waits for the morning, and %d mails went", len(b.got))
	}
	w.does(t, w.chair(), household, `{"askSuspension": {"untilOn": "2026-12-31", "reason": "Tijd nodig"}}`)
	for range 2 {
		w.mails(t, b, night)
	}
	if len(b.got) != 1 {
		t.Errorf("%d mails went, want 1", len(b.got))
	}
}

// What a server that died was sending is told and not sent again; what was refused
// is tried again when somebody asks, and what was put off by itself.
func TestNoMailIsSentTwice(t *testing.T) {
	t.Parallel()
	eight := now.AddDate(0, 0, 1).Truncate(24 * time.Hour).Add(7 * time.Hour)
	of := func(end MailEnd) (*world, *box) {
		w, b := aWorld(t), &box{end: end}
		w.decided(t, w.aRegisteredFile(t))
		w.chooses(t, w.landlord(), casework.MailDaily)
		return w, b
	}
	health := func(w *world) casework.MailHealth {
		t.Helper()
		found, err := w.store.Health(t.Context(), w.region)
		if err != nil {
			t.Fatal(err)
		}
		return found.Mail
	}
	killed, b := of(MailSent)
	if err := killed.store.QueueMails(t.Context(), killed.region, eight); err != nil {
		t.Fatal(err)
	}
	func() {
		defer func() { _ = recover() }()
		_, _ = killed.store.SendMail(t.Context(), killed.region, func() time.Time { return eight }, func(context.Context, Mail) (MailEnd, string) { panic("killed half-way") })
	}()
	killed.mails(t, b, eight.Add(time.Hour))
	if got := health(killed); len(b.got) != 0 || got.Unknown != 1 || got.Trouble != "CUT_OFF" {
		t.Errorf("after a server died %d mails went and health says %+v", len(b.got), got)
	}
	refused, b := of(MailStopped)
	refused.mails(t, b, eight)
	refused.mails(t, b, eight.Add(time.Hour))
	if got := health(refused); len(b.got) != 1 || got.Stopped != 1 || got.Trouble != "550" {
		t.Errorf("refused: tried %d times, health %+v", len(b.got), got)
	}
	b.end = MailSent
	if again, err := refused.store.TryMailAgain(t.Context(), refused.region, eight.Add(time.Hour)); err != nil || again != 1 {
		t.Errorf("%d are tried again: %v", again, err)
	}
	refused.mails(t, b, eight.Add(2*time.Hour))
	if got := health(refused); len(b.got) != 2 || got != (casework.MailHealth{}) || b.got[0].ID != b.got[1].ID {
		t.Errorf("tried again: %d times, health %+v", len(b.got), got)
	}
	off, b := of(MailAgain)
	at := eight
	for range 40 {
		off.mails(t, b, at)
		at = at.Add(6 * time.Hour)
	}
	if got := health(off); len(b.got) != mostAttempts || got.Stopped != 1 || !slices.ContainsFunc(b.got, func(m Mail) bool { return m.ID == b.got[0].ID }) {
		t.Errorf("put off: tried %d times, health %+v", len(b.got), got)
	}
}
