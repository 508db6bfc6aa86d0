// Package mail sends mail to who works with the program: how much is new, and
// links to sign in with. Nothing of a household is in any: no name, no address, no
// number of a file (access §6).
package mail

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/smtp"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// Server is the mail server that takes mail, and in whose name it goes.
type Server struct {
	Host     string
	Port     int
	User     string // empty signs in nowhere
	Password string
	From     string // an address
	Plain    bool   // without TLS: only on this machine
	AtOnce   bool   // TLS begins with the first byte (RFC 8314); on port 465 always
	Trust    *tls.Config
	Within   time.Duration // for a whole mail
}

// Message is one mail.
type Message struct {
	ID    string // the part of its Message-ID before the @: of one mail always the same
	To    string
	Words Words
	At    time.Time
	// Exercise says that it comes from an exercise region: everything there is invented (practice 37).
	Exercise bool
}

// Words is what a mail says, in Dutch: lines end in \n.
type Words struct{ Subject, Text string }

// Outcome is what came of sending.
type Outcome int

// What can come of sending.
const (
	Taken   Outcome = iota // the server took it
	Later                  // it did not, and may later
	Refused                // it did not, and will not
	Unknown                // all of it was given, and no answer came
)

// What the trouble is with a server; others are told by the number that it answered.
const (
	Away     = "AWAY"       // it did not answer
	CutOff   = "CUT_OFF"    // it stopped half-way
	NoTLS    = "NO_TLS"     // it offers no encryption: nothing is given to it
	NoTrust  = "NO_TRUST"   // its certificate is not for it, or of nobody we trust
	NoSignIn = "NO_SIGN_IN" // it does not take our name and password, or nothing from our address
)

// Send gives a mail to the server and says what came of it, without the server's
// own words, which may name somebody.
func (s Server) Send(ctx context.Context, m Message) (outcome Outcome, trouble string) {
	ctx, cancel := context.WithTimeout(ctx, s.Within)
	defer cancel()
	client, err := s.dial(ctx)
	if err != nil {
		return Later, troubleOf(err) // nothing is wrong with the mail: it waits until the server is
	}
	defer func() { _ = client.Close() }()
	if err := client.Mail(s.From); err != nil { // it takes nothing from us: no fault of this mail either
		if numberOf(err) >= 500 {
			return Later, NoSignIn
		}
		return judge(err)
	}
	if err := client.Rcpt(m.To); err != nil {
		return judge(err)
	}
	data, err := client.Data()
	if err != nil {
		return judge(err)
	}
	if _, err := data.Write(s.text(m)); err != nil {
		return judge(err)
	}
	if err := data.Close(); err != nil { // the dot went out, or may have: only a number says that it was not taken
		if outcome, trouble = judge(err); trouble == CutOff {
			return Unknown, CutOff
		}
		return outcome, trouble
	}
	_ = client.Quit() // it has it
	return Taken, ""
}

// judge says what a failure before the end means: nothing was taken.
func judge(err error) (Outcome, string) {
	number := numberOf(err)
	switch {
	case number == 0:
		return Later, CutOff
	case number >= 500 && number < 600:
		return Refused, strconv.Itoa(number)
	default:
		return Later, strconv.Itoa(number)
	}
}

// numberOf gives the number that the server answered; 0 when it did not.
func numberOf(err error) int {
	answer, is := errors.AsType[*textproto.Error](err)
	if !is || answer.Code < 100 || answer.Code > 999 {
		return 0
	}
	return answer.Code
}

// troubleOf says why the server could not be reached, or did not let us in.
func troubleOf(err error) string {
	_, refused := errors.AsType[*signInError](err)
	_, untrusted := errors.AsType[*tls.CertificateVerificationError](err)
	switch {
	case refused:
		return NoSignIn
	case untrusted:
		return NoTrust
	case errors.Is(err, errNoTLS):
		return NoTLS
	case numberOf(err) != 0:
		return strconv.Itoa(numberOf(err))
	default:
		return Away
	}
}

// dial reaches the server, encrypted, and signs in.
func (s Server) dial(ctx context.Context) (*smtp.Client, error) {
	connection, err := new(net.Dialer).DialContext(ctx, "tcp", net.JoinHostPort(s.Host, strconv.Itoa(s.Port)))
	if err != nil {
		return nil, err
	}
	if until, set := ctx.Deadline(); set {
		if err := connection.SetDeadline(until); err != nil {
			return nil, errors.Join(err, connection.Close())
		}
	}
	if s.atOnce() {
		connection = tls.Client(connection, s.trust())
	}
	client, err := smtp.NewClient(connection, s.Host)
	if err != nil {
		return nil, errors.Join(err, connection.Close())
	}
	if err := s.greet(client); err != nil {
		return nil, errors.Join(err, client.Close())
	}
	return client, nil
}

// implicitTLS is the port on which TLS begins at once (RFC 8314).
const implicitTLS = 465

func (s Server) atOnce() bool { return s.AtOnce || s.Port == implicitTLS }

var errNoTLS = errors.New("the mail server offers no TLS")

func (s Server) greet(client *smtp.Client) error {
	if !s.Plain && !s.atOnce() {
		if offered, _ := client.Extension("STARTTLS"); !offered {
			return errNoTLS
		}
		if err := client.StartTLS(s.trust()); err != nil {
			return err
		}
	}
	if s.User == "" {
		return nil
	}
	if err := client.Auth(smtp.PlainAuth("", s.User, s.Password, s.Host)); err != nil {
		if number := numberOf(err); number >= 500 { // another number says that it cannot look now
			return &signInError{err}
		}
		return err
	}
	return nil
}

// signInError is that the server does not take our name and password.
type signInError struct{ cause error }

func (e *signInError) Error() string { return "sign in at the mail server: " + e.cause.Error() }
func (e *signInError) Unwrap() error { return e.cause }

func (s Server) trust() *tls.Config {
	if s.Trust != nil {
		return s.Trust
	}
	return &tls.Config{ServerName: s.Host, MinVersion: tls.VersionTLS12}
}

// text is the mail as it goes out (RFC 5322).
func (s Server) text(m Message) []byte {
	var text bytes.Buffer
	head := func(name, value string) { _, _ = fmt.Fprintf(&text, "%s: %s\r\n", name, value) }
	head("From", mime.QEncoding.Encode("utf-8", "Regieroute")+" <"+s.From+">")
	head("To", "<"+m.To+">")
	head("Subject", mime.QEncoding.Encode("utf-8", m.subject()))
	head("Date", m.At.Format(time.RFC1123Z))
	head("Message-ID", "<"+m.ID+"@"+domainOf(s.From)+">")
	head("Auto-Submitted", "auto-generated")
	head("MIME-Version", "1.0")
	head("Content-Type", "text/plain; charset=utf-8")
	head("Content-Transfer-Encoding", "quoted-printable")
	text.WriteString("\r\n")
	body := quotedprintable.NewWriter(&text)
	_, _ = body.Write([]byte(strings.ReplaceAll(m.exercise()+m.Words.Text, "\n", "\r\n")))
	_ = body.Close()
	return text.Bytes()
}

// subject marks what an exercise region is about in the first word (practice 37).
func (m Message) subject() string {
	if m.Exercise {
		return "Oefenregio: " + m.Words.Subject
	}
	return m.Words.Subject
}

// exercise says first that nothing in the mail is real.
func (m Message) exercise() string {
	if m.Exercise {
		return "Dit is een oefenregio: alles is verzonnen.\n\n"
	}
	return ""
}

func domainOf(address string) string {
	if at := strings.LastIndexByte(address, '@'); at >= 0 {
		return address[at+1:]
	}
	return "localhost"
}
