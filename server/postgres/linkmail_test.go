package postgres

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// postRoom is an office whose links go by e-mail, with a clock that a test turns.
type postRoom struct {
	*office
	*box

	store *Store
	at    time.Time
}

func aPostRoom(t *testing.T) *postRoom {
	t.Helper()
	room := &postRoom{office: anOffice(t), box: &box{}, at: now}
	clock := func() time.Time { return room.at }
	room.store = NewStore(room.db)
	room.service = casework.NewService(room.store, clock).KeepingAccounts(room.db.Accounts()).
		Mailing(true, func(ctx context.Context, region casework.ID) (int, error) {
			return room.store.TryMailAgain(ctx, region, room.at)
		}, func() {})
	room.signIn = identity.NewService(room.db, clock)
	return room
}

// invitesByMail invites twice what is wanted once: the second answer got lost.
func (r *postRoom) invitesByMail(t *testing.T, name string) casework.Account {
	t.Helper()
	invite := casework.InviteAccount{ID: casework.NewID(r.at), Name: name, SignInName: name, Organisation: r.rent.ID, Roles: []casework.PersonRole{casework.RentOfficer}}
	var account casework.Account
	for range 2 {
		var err error
		if account, err = r.service.InviteByMail(t.Context(), r.bo, invite, " "+name+"@example.org "); err != nil {
			t.Fatal(err)
		}
	}
	return account
}

// sends works the queue by several servers at once.
func (r *postRoom) sends(t *testing.T) {
	t.Helper()
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			if err := r.store.QueueMails(t.Context(), r.region.ID, r.at); err != nil {
				t.Error(err)
			}
			if _, err := r.store.SendMail(t.Context(), r.region.ID, func() time.Time { return r.at }, r.send); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// account gives somebody as the administrator sees them.
func (r *postRoom) account(t *testing.T, id casework.ID) casework.Account {
	t.Helper()
	accounts, err := r.service.Accounts(t.Context(), r.bo)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(accounts, func(a casework.Account) bool { return a.ID == id })
	if at < 0 {
		t.Fatal("nobody")
	}
	return accounts[at]
}

// stands wants that of the last link of somebody this is known.
func (r *postRoom) stands(t *testing.T, when string, id casework.ID, want casework.LinkMailState) casework.LinkMail {
	t.Helper()
	account := r.account(t, id)
	if account.Mail == nil || account.Mail.State != want {
		t.Fatalf("%s: got %+v, want %s", when, account.Mail, want)
	}
	if works := !account.LinkUntil.IsZero(); works != (want == casework.LinkMailSent || want == casework.LinkMailUnknown) {
		t.Errorf("%s: a link that can be used: %t", when, works)
	}
	return *account.Mail
}

// The link goes once, says who invites and for what, and signs in once. Its secret
// is nowhere in the database, before, meanwhile or after; its address goes when it
// is used.
func TestAnInvitationIsMailedOnce(t *testing.T) {
	t.Parallel()
	r := aPostRoom(t)
	kim := r.invitesByMail(t, "kim")
	if kim.Mail == nil || kim.Mail.State != casework.LinkMailWaiting || kim.Mail.ByName != "bo" || kim.Mail.Address != "kim@example.org" {
		t.Errorf("the answer to the invitation: %+v", kim.Mail)
	}
	r.stands(t, "before", kim.ID, casework.LinkMailWaiting)
	for range 2 {
		r.sends(t)
	}
	if len(r.got) != 1 || r.got[0].Link == nil || r.got[0].Address != "kim@example.org" {
		t.Fatalf("got %+v, want one mail with a link", r.got)
	}
	link := *r.got[0].Link
	if !link.Invites || link.By != "bo" || link.ByWhere != "Regieteam" || link.Organisation != "Verhuurder" || link.Region != "Hier" || !link.Until.Equal(now.Add(casework.LinkFor).Truncate(time.Microsecond)) {
		t.Errorf("got %+v", link)
	}
	in := &world{url: r.url}
	if found := in.traces(t, link.Token); len(found) != 0 {
		t.Errorf("the secret of the link stands in %v", found)
	}
	if found := in.traces(t, "kim@example.org"); len(found) != 1 {
		t.Errorf("the address stands in %v, want mailed_links only", found)
	}
	if sent := r.stands(t, "sent", kim.ID, casework.LinkMailSent); !sent.SentAt.Equal(now.Truncate(time.Microsecond)) || !sent.Until.Equal(link.Until) {
		t.Errorf("got %+v", sent)
	}
	r.is(t, r.opens(t, link.Token), casework.RentOfficer)
	if r.opens(t, link.Token) != "" {
		t.Error("the link signs in twice")
	}
	r.sends(t)
	if used := r.stands(t, "used", kim.ID, casework.LinkMailUsed); used.Address != "" || !used.UsedAt.Equal(now.Truncate(time.Microsecond)) {
		t.Errorf("got %+v", used)
	}
	if found := in.traces(t, "kim@example.org"); len(found) != 0 {
		t.Errorf("the address of a link that was used is left in %v", found)
	}
	r.at = now.AddDate(0, 0, casework.NotificationDays+1)
	r.sends(t)
	if mail := r.account(t, kim.ID).Mail; mail != nil || len(column(t, r.url, "SELECT id::text FROM one_time_links")) != 0 {
		t.Errorf("after ninety days there is %+v", mail)
	}
}

// A server that dies between giving the mail to the mail server and writing that down
// sends nothing twice, and the link that may have arrived works.
func TestALinkThatMayHaveArrivedWorks(t *testing.T) {
	t.Parallel()
	r := aPostRoom(t)
	kim := r.invitesByMail(t, "kim")
	token := ""
	func() {
		defer func() { _ = recover() }()
		_, _ = r.store.SendMail(t.Context(), r.region.ID, func() time.Time { return r.at }, func(_ context.Context, mail Mail) (MailEnd, string) {
			token = mail.Link.Token
			panic("killed half-way")
		})
	}()
	r.at = now.Add(time.Hour)
	r.sends(t)
	if unknown := r.stands(t, "after a server died", kim.ID, casework.LinkMailUnknown); len(r.got) != 0 || unknown.Trouble != "CUT_OFF" {
		t.Errorf("%d mails went, and it says %+v", len(r.got), unknown)
	}
	if r.opens(t, token) == "" {
		t.Error("the link that may have arrived does not work")
	}
	r.stands(t, "used", kim.ID, casework.LinkMailUsed)
}

// What was certainly not taken leaves no link that works: each time it is tried
// there is another.
func TestALinkThatWasNotTakenDoesNotWork(t *testing.T) {
	t.Parallel()
	r := aPostRoom(t)
	kim := r.invitesByMail(t, "kim")
	r.end = MailAgain
	r.sends(t)
	if off := r.stands(t, "put off", kim.ID, casework.LinkMailWaiting); off.Trouble != "550" {
		t.Errorf("got %+v", off)
	}
	r.end, r.at = MailStopped, now.Add(time.Hour)
	r.sends(t)
	if refused := r.stands(t, "refused", kim.ID, casework.LinkMailRefused); refused.Address != "kim@example.org" {
		t.Errorf("got %+v, want the address to look at", refused)
	}
	r.end = MailSent
	if again, err := r.service.TryMailAgain(t.Context(), r.bo); err != nil || again != 1 {
		t.Fatalf("%d are tried again: %v", again, err)
	}
	r.sends(t)
	r.stands(t, "tried again", kim.ID, casework.LinkMailSent)
	if len(r.got) != 3 || r.got[0].ID != r.got[2].ID {
		t.Fatalf("got %+v, want the same mail thrice", r.got)
	}
	for i, works := range []bool{false, false, true} {
		if opened := r.opens(t, r.got[i].Link.Token) != ""; opened != works {
			t.Errorf("the link of attempt %d works: %t", i+1, opened)
		}
	}
}

// A link can be taken back: before it is sent, while it is, and after. Another link
// takes its place, and who may not sign in any more gets none.
func TestALinkIsTakenBack(t *testing.T) {
	t.Parallel()
	version := func(a casework.Account) casework.ChangeAccount {
		return casework.ChangeAccount{ID: casework.NewID(now), Account: a.ID, ExpectedVersion: a.Version}
	}
	withdraws := func(t *testing.T, r *postRoom, id casework.ID) {
		t.Helper()
		change := version(r.account(t, id))
		for range 2 {
			got, err := r.service.WithdrawLink(t.Context(), r.bo, change)
			if err != nil || got.Mail.State != casework.LinkMailWithdrawn || got.Mail.Address != "" {
				t.Fatalf("withdraw: got %+v, %v", got.Mail, err)
			}
		}
	}
	for _, test := range []struct {
		name  string
		do    func(*testing.T, *postRoom, casework.Account)
		mails int // that go
		state casework.LinkMailState
	}{
		{"before it is sent", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			withdraws(t, r, kim.ID)
		}, 0, casework.LinkMailWithdrawn},
		{"after it is sent", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			r.sends(t)
			withdraws(t, r, kim.ID)
		}, 1, casework.LinkMailWithdrawn},
		{"while it is sent", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			_, err := r.store.SendMail(t.Context(), r.region.ID, func() time.Time { return r.at }, func(ctx context.Context, mail Mail) (MailEnd, string) {
				withdraws(t, r, kim.ID)
				return r.send(ctx, mail)
			})
			if err != nil {
				t.Fatal(err)
			}
		}, 1, casework.LinkMailWithdrawn},
		{"by a link on the screen", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			if _, err := r.service.RenewLink(t.Context(), r.bo, version(kim)); err != nil {
				t.Fatal(err)
			}
		}, 0, casework.LinkMailWithdrawn},
		{"by a newer mail", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			r.sends(t)
			r.at = now.Add(time.Second)
			if _, err := r.service.MailLink(t.Context(), r.bo, version(kim), "kim@example.org"); err != nil {
				t.Fatal(err)
			}
		}, 2, casework.LinkMailSent},
		{"since they were ended", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			if _, err := r.service.EndAccount(t.Context(), r.bo, version(kim)); err != nil {
				t.Fatal(err)
			}
		}, 0, casework.LinkMailWithdrawn},
		{"since they were ended on the command line", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			if err := r.db.Directory("user").Deactivate(t.Context(), r.region.ID, kim.ID); err != nil {
				t.Fatal(err)
			}
		}, 0, casework.LinkMailWithdrawn},
		{"by who keeps the server", func(t *testing.T, r *postRoom, kim casework.Account) {
			t.Helper()
			r.sends(t)
			if err := r.db.Directory("user").WithdrawLinks(t.Context(), r.region.ID, kim.ID); err != nil {
				t.Fatal(err)
			}
		}, 1, casework.LinkMailWithdrawn},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := aPostRoom(t)
			kim := r.invitesByMail(t, "kim")
			test.do(t, r, kim)
			r.sends(t)
			if len(r.got) != test.mails {
				t.Errorf("%d mails went, want %d", len(r.got), test.mails)
			}
			account := r.account(t, kim.ID)
			if account.Mail == nil || account.Mail.State != test.state {
				t.Errorf("got %+v, want %s", account.Mail, test.state)
			}
			if len(r.got) > 0 && r.opens(t, r.got[0].Link.Token) != "" {
				t.Error("the link that was taken back works")
			}
		})
	}
}

// A link that nobody used in time says so, and its address goes. Who gets many in a
// day gets no more, and hears why.
func TestLinksByMailAreBounded(t *testing.T) {
	t.Parallel()
	r := aPostRoom(t)
	kim := r.invitesByMail(t, "kim")
	mails := func() error {
		account := r.account(t, kim.ID)
		_, err := r.service.MailLink(t.Context(), r.bo, casework.ChangeAccount{ID: casework.NewID(r.at), Account: kim.ID, ExpectedVersion: account.Version}, "kim@example.org")
		return err
	}
	for i := range 4 {
		if err := mails(); err != nil {
			t.Fatalf("mail %d: %v", i+2, err)
		}
	}
	refusesAccount(t, "a sixth mail in a day", mails(), casework.NotNow, "mailTo")
	r.at = now.Add(casework.LinkMailsWithin + time.Minute)
	if err := mails(); err != nil {
		t.Errorf("a day later: %v", err)
	}
	r.sends(t)
	if len(r.got) != 1 {
		t.Errorf("%d mails went, want only the last", len(r.got))
	}
	r.at = r.at.Add(casework.LinkFor + time.Minute)
	r.sends(t)
	if late := r.stands(t, "too late", kim.ID, casework.LinkMailExpired); late.Address != "" || r.opens(t, r.got[0].Link.Token) != "" {
		t.Errorf("got %+v", late)
	}
	withdraw := casework.ChangeAccount{ID: casework.NewID(r.at), Account: kim.ID, ExpectedVersion: r.account(t, kim.ID).Version}
	_, err := r.service.WithdrawLink(t.Context(), r.bo, withdraw)
	refusesAccount(t, "to take back what nobody can use", err, casework.NotNow, "")
}

// Who keeps the server mails a link too, in nobody's name.
func TestTheCommandLineMailsALink(t *testing.T) {
	t.Parallel()
	r := aPostRoom(t)
	kim := r.invites(t, r.bo, "kim", r.rent.ID, casework.RentOfficer)
	directory := r.db.Directory("user")
	place, err := directory.OnlyWorkplace(t.Context(), r.region.ID, kim.Account.ID, now)
	if err != nil || place != r.rent.ID {
		t.Errorf("works at %v, %v", place, err)
	}
	link := casework.LinkToMail{ID: casework.NewID(now), To: "kim@example.org", Organisation: place, ValidFor: time.Hour}
	if err := directory.MailLink(t.Context(), r.region.ID, kim.Account.ID, link, now); err != nil {
		t.Fatal(err)
	}
	r.sends(t)
	if len(r.got) != 1 || r.got[0].Link.By != "" || !r.got[0].Link.Until.Equal(now.Add(time.Hour).Truncate(time.Microsecond)) {
		t.Fatalf("got %+v", r.got)
	}
	if r.opens(t, kim.Token) != "" || r.opens(t, r.got[0].Link.Token) == "" {
		t.Error("the mailed link takes the place of the one that was shown")
	}
}
