// Package mail sends mail that says how much is new, and nothing of what it is
// about: no name, no address, no number of a file (access §6).
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
	Trust    *tls.Config
	Within   time.Duration // for a whole mail
}

// Message is one mail.
type Message struct {
	ID     string // the part of its Message-ID before the @: of one mail always the same
	To     string
	Things int    // that are new
	Link   string // to the app, and to nothing in it
	At     time.Time
	// Exercise says that it comes from an exercise region: everything there is invented (practice 37).
	Exercise bool
}

// Outcome is what came of sending.
type Outcome int

// What can come of sending.
const (
	Taken   Outcome = iota // the server took it
	Later                  // it did not, and may later
	Refused                // it did not, and will not
	Unknown                // all of it was given, and no answer came
)

// Away is the trouble of a server that did not answer, CutOff of one that stopped
// half-way; others are told by the number that the server answered.
const (
	Away   = "AWAY"
	CutOff = "CUT_OFF"
)

// Send gives a mail to the server and says what came of it, without the server's
// own words, which may name somebody.
func (s Server) Send(ctx context.Context, m Message) (outcome Outcome, trouble string) {
	ctx, cancel := context.WithTimeout(ctx, s.Within)
	defer cancel()
	client, err := s.dial(ctx)
	if err != nil {
		return judge(err, Away)
	}
	defer func() { _ = client.Close() }()
	if err := client.Mail(s.From); err != nil {
		return judge(err, CutOff)
	}
	if err := client.Rcpt(m.To); err != nil {
		return judge(err, CutOff)
	}
	data, err := client.Data()
	if err != nil {
		return judge(err, CutOff)
	}
	if _, err := data.Write(s.text(m)); err != nil {
		return judge(err, CutOff)
	}
	if err := data.Close(); err != nil { // the dot went out, or may have: only a number says that it was not taken
		if outcome, trouble = judge(err, CutOff); trouble == CutOff {
			return Unknown, CutOff
		}
		return outcome, trouble
	}
	_ = client.Quit() // it has it
	return Taken, ""
}

// judge says what a failure before the end means: nothing was taken.
func judge(err error, otherwise string) (Outcome, string) {
	if answer, is := errors.AsType[*textproto.Error](err); is {
		if answer.Code >= 500 && answer.Code < 600 {
			return Refused, strconv.Itoa(answer.Code)
		}
		if answer.Code >= 100 && answer.Code < 1000 {
			return Later, strconv.Itoa(answer.Code)
		}
	}
	return Later, otherwise
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
	if s.Port == implicitTLS {
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

var errNoTLS = errors.New("the mail server offers no TLS")

func (s Server) greet(client *smtp.Client) error {
	if !s.Plain && s.Port != implicitTLS {
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
	return client.Auth(smtp.PlainAuth("", s.User, s.Password, s.Host))
}

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
	head("Subject", mime.QEncoding.Encode("utf-8", m.subject("Er staat iets voor u klaar in Regieroute")))
	head("Date", m.At.Format(time.RFC1123Z))
	head("Message-ID", "<"+m.ID+"@"+domainOf(s.From)+">")
	head("Auto-Submitted", "auto-generated")
	head("MIME-Version", "1.0")
	head("Content-Type", "text/plain; charset=utf-8")
	head("Content-Transfer-Encoding", "quoted-printable")
	text.WriteString("\r\n")
	body := quotedprintable.NewWriter(&text)
	_, _ = fmt.Fprintf(body, "Goedendag,\r\n\r\n%s%s\r\n\r\n%s\r\n\r\n"+
		"In deze e-mail staan geen gegevens van bewoners. U kiest zelf of u deze e-mail krijgt: bij Nieuw, onderaan.\r\n", m.exercise(), things(m.Things), m.Link)
	_ = body.Close()
	return text.Bytes()
}

// subject marks what an exercise region is about in the first word (practice 37).
func (m Message) subject(words string) string {
	if m.Exercise {
		return "Oefenregio: " + words
	}
	return words
}

// exercise says first that nothing in the mail is real.
func (m Message) exercise() string {
	if m.Exercise {
		return "Dit is een oefenregio: alles is verzonnen.\r\n\r\n"
	}
	return ""
}

func things(count int) string {
	if count == 1 {
		return "Er staat 1 ding voor u klaar in Regieroute."
	}
	return fmt.Sprintf("Er staan %d dingen voor u klaar in Regieroute.", count)
}

func domainOf(address string) string {
	if at := strings.LastIndexByte(address, '@'); at >= 0 {
		return address[at+1:]
	}
	return "localhost"
}
