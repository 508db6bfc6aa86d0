package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	netmail "net/mail"
	"os"
	"strings"
	"time"

	"regieroute/server/casework"
	"regieroute/server/mail"
	"regieroute/server/postgres"
)

// mailWithin is how long giving one mail to the mail server may take.
const mailWithin = time.Minute

// checkMail refuses settings of mail that cannot be meant.
func (c serveConfig) checkMail() error {
	if c.MailHost == "" {
		return nil
	}
	if from, err := netmail.ParseAddress(c.MailFrom); err != nil || from.Address != c.MailFrom {
		return errors.New("--mail-from is the address that mail comes from, such as regieroute@example.org")
	}
	if (c.MailUser == "") != (c.MailPassword == "") {
		return errors.New("--mail-user and --mail-password-file go together: give both or none")
	}
	return nil
}

// mailServer is the mail server that is set; nil when none is. TLS is only left
// out on this machine.
func (c serveConfig) mailServer() (*mail.Server, error) {
	if c.MailHost == "" {
		return nil, nil //nolint:nilnil // no mail is sent
	}
	server := &mail.Server{Host: c.MailHost, Port: c.MailPort, User: c.MailUser, From: c.MailFrom, Plain: ofThisMachine(c.MailHost), Within: mailWithin}
	if c.MailPassword == "" {
		return server, nil
	}
	password, err := os.ReadFile(c.MailPassword)
	if err != nil {
		return nil, fmt.Errorf("read the password of the mail server: %w", err)
	}
	server.Password = strings.TrimSpace(string(password))
	return server, nil
}

func ofThisMachine(host string) bool {
	address := net.ParseIP(host)
	return host == "localhost" || (address != nil && address.IsLoopback())
}

// mailSoon wakes who sends mail: somebody waits for it. What was said already while
// it was at work is enough.
func (p *Program) mailSoon() {
	select {
	case p.mailNow <- struct{}{}:
	default:
	}
}

// sendMail queues and sends what is to be sent in a region; nothing without a mail
// server.
func (p *Program) sendMail(ctx context.Context, store *postgres.Store, region casework.ID) (int, error) {
	if p.mail == nil {
		return 0, nil
	}
	if err := store.QueueMails(ctx, region, p.Now()); err != nil {
		return 0, err
	}
	links := false
	sent, err := store.SendMail(ctx, region, p.Now, func(ctx context.Context, one postgres.Mail) (postgres.MailEnd, string) {
		links = links || one.Link != nil
		outcome, trouble := p.mail.Send(ctx, mail.Message{ID: one.ID.String(), To: one.Address, Words: p.wordsOf(one), At: p.Now(), Exercise: one.Exercise})
		return mailEnds[outcome], trouble
	})
	if links {
		p.poke(region) // whoever asked for one looks what became of it
	}
	return sent, err
}

// wordsOf gives what a mail says: a link to sign in with, or how much is new.
func (p *Program) wordsOf(one postgres.Mail) mail.Words {
	if link := one.Link; link != nil {
		return mail.SignIn{
			New: link.Invites, By: link.By, ByWhere: link.ByWhere, Organisation: link.Organisation, Region: link.Region, Link: linkTo(p.URL(), link.Token), Until: link.Until,
		}.Words()
	}
	return mail.News(one.Things, p.URL()+"/news")
}

var mailEnds = map[mail.Outcome]postgres.MailEnd{
	mail.Taken: postgres.MailSent, mail.Later: postgres.MailAgain, mail.Refused: postgres.MailStopped, mail.Unknown: postgres.MailUnknown,
}
