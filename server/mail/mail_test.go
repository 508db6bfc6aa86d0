package mail

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// postOffice is a real mail server that does as a test says with what it gets.
type postOffice struct {
	mutex    sync.Mutex
	got      []string
	rcpt     error
	data     error
	closed   error         // to everybody, at the door
	password string        // that it wants of "regieroute"; empty lets anybody in
	silent   chan struct{} // it answers when this closes, when there is one
	hangUp   bool          // after all of a mail came, instead of an answer
	listener *heard
}

// heard keeps connections, to cut them off.
type heard struct {
	net.Listener
	mutex sync.Mutex
	open  []net.Conn
}

func (h *heard) Accept() (net.Conn, error) {
	connection, err := h.Listener.Accept()
	if err == nil {
		h.mutex.Lock()
		h.open = append(h.open, connection)
		h.mutex.Unlock()
	}
	return connection, err
}

func (h *heard) cut() {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	for _, connection := range h.open {
		_ = connection.Close()
	}
}

func (o *postOffice) NewSession(*smtp.Conn) (smtp.Session, error) {
	if o.closed != nil {
		return nil, o.closed
	}
	if o.password != "" {
		return &guarded{letter: letter{office: o}}, nil
	}
	return &letter{office: o}, nil
}

type letter struct{ office *postOffice }

func (*letter) Reset()                                 {}
func (*letter) Logout() error                          { return nil }
func (*letter) Mail(string, *smtp.MailOptions) error   { return nil }
func (l *letter) Rcpt(string, *smtp.RcptOptions) error { return l.office.rcpt }
func (l *letter) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if l.office.silent != nil {
		<-l.office.silent
	}
	if l.office.hangUp {
		l.office.listener.cut()
	}
	if l.office.data == nil {
		l.office.mutex.Lock()
		l.office.got = append(l.office.got, string(text))
		l.office.mutex.Unlock()
	}
	return l.office.data
}

// opened serves a post office and gives how it is reached.
func opened(t *testing.T, office *postOffice) Server {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	office.listener = &heard{Listener: listener}
	server := smtp.NewServer(office)
	server.Domain, server.ErrorLog = "localhost", quiet{}
	go func() { _ = server.Serve(office.listener) }()
	t.Cleanup(func() { _ = server.Close() })
	address, _ := listener.Addr().(*net.TCPAddr)
	return Server{Host: "127.0.0.1", Port: address.Port, From: "regieroute@example.org", Plain: true, Within: 2 * time.Second}
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

func aMessage() Message {
	return Message{ID: "0196-a", To: "ria@example.org", Words: News(3, "https://regieroute.example/news"), At: time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)}
}

// What came of a mail is known, or said to be unknown: only what was certainly not
// taken may be tried again.
func TestWhatComesOfAMail(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		office  *postOffice
		change  func(*Server)
		outcome Outcome
		trouble string
		got     int
	}{
		{"it is taken", &postOffice{}, nil, Taken, "", 1},
		{"a mailbox is full for now", &postOffice{rcpt: &smtp.SMTPError{Code: 452, Message: "ria@example.org is full"}}, nil, Later, "452", 0},
		{"there is no such mailbox", &postOffice{rcpt: &smtp.SMTPError{Code: 550, Message: "ria@example.org is nobody"}}, nil, Refused, "550", 0},
		{"it is refused after all of it came", &postOffice{data: &smtp.SMTPError{Code: 554, Message: "spam"}}, nil, Refused, "554", 0},
		{"it is put off after all of it came", &postOffice{data: &smtp.SMTPError{Code: 451, Message: "busy"}}, nil, Later, "451", 0},
		{"the line is cut after all of it came", &postOffice{hangUp: true}, nil, Unknown, CutOff, 1},
		{"no answer comes in time", &postOffice{silent: make(chan struct{})}, nil, Unknown, CutOff, -1},
		{"nobody listens", &postOffice{}, func(s *Server) { s.Port = 1 }, Later, Away, 0},
		{"it offers no TLS", &postOffice{}, func(s *Server) { s.Plain = false }, Later, NoTLS, 0},
		{"it is closed for now", &postOffice{closed: &smtp.SMTPError{Code: 421, Message: "closed"}}, nil, Later, "421", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := opened(t, test.office)
			if test.change != nil {
				test.change(&server)
			}
			outcome, trouble := server.Send(t.Context(), aMessage())
			if test.office.silent != nil {
				close(test.office.silent)
			}
			if outcome != test.outcome || trouble != test.trouble {
				t.Errorf("got %v %q, want %v %q", outcome, trouble, test.outcome, test.trouble)
			}
			test.office.mutex.Lock()
			defer test.office.mutex.Unlock()
			if test.got >= 0 && len(test.office.got) != test.got {
				t.Errorf("%d mails came in, want %d", len(test.office.got), test.got)
			}
		})
	}
}

// A mail says how much there is, where, and by which name it is known again.
func TestWhatAMailSays(t *testing.T) {
	t.Parallel()
	office := &postOffice{}
	server := opened(t, office)
	if outcome, trouble := server.Send(t.Context(), aMessage()); outcome != Taken {
		t.Fatal(errors.New(trouble))
	}
	mail := office.got[0]
	for _, want := range []string{"To: <ria@example.org>\r\n", "Message-ID: <0196-a@example.org>\r\n", "Er staan 3 dingen voor u klaar in Regieroute.", "https://regieroute.example/news", "Auto-Submitted: auto-generated\r\n"} {
		if !strings.Contains(mail, want) {
			t.Errorf("%q is not in %q", want, mail)
		}
	}
	m := aMessage()
	m.Exercise = true
	if outcome, trouble := server.Send(t.Context(), m); outcome != Taken {
		t.Fatal(errors.New(trouble))
	}
	for _, want := range []string{"Subject: Oefenregio: ", "Dit is een oefenregio: alles is verzonnen."} {
		if strings.Contains(mail, want) || !strings.Contains(office.got[1], want) {
			t.Errorf("%q must be in mail of an exercise region, and in no other", want)
		}
	}
	if one := things(1); one != "Er staat 1 ding voor u klaar in Regieroute." {
		t.Errorf("of one thing it says %q", one)
	}
}

// guarded takes mail of nobody who did not sign in.
type guarded struct {
	letter

	known bool
}

func (*guarded) AuthMechanisms() []string { return []string{sasl.Plain} }

func (g *guarded) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, password string) error {
		if name != "regieroute" || password != g.office.password {
			return smtp.ErrAuthFailed
		}
		g.known = true
		return nil
	}), nil
}

func (g *guarded) Mail(string, *smtp.MailOptions) error {
	if !g.known {
		return smtp.ErrAuthRequired
	}
	return nil
}

// encrypted serves a post office that encrypts, on STARTTLS or from the first byte,
// and gives how it is reached by who trusts it.
func encrypted(t *testing.T, office *postOffice, atOnce bool) Server {
	t.Helper()
	server := opened(t, office)
	certificate, roots := aCertificate(t)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	own := smtp.NewServer(office)
	own.Domain, own.ErrorLog, own.TLSConfig = "localhost", quiet{}, &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12}
	heard := listener
	if atOnce {
		heard = tls.NewListener(listener, own.TLSConfig)
	}
	go func() { _ = own.Serve(heard) }()
	t.Cleanup(func() { _ = own.Close() })
	address, _ := listener.Addr().(*net.TCPAddr)
	server.Port, server.Plain, server.AtOnce = address.Port, false, atOnce
	server.Trust = &tls.Config{ServerName: "127.0.0.1", RootCAs: roots, MinVersion: tls.VersionTLS12}
	return server
}

func aCertificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	pair, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, pair.Public(), pair)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: pair}, roots
}

// Mail goes encrypted and signed in, or it waits: a password is given to no server
// that does not encrypt, or that is not who it says. What is wrong there is no
// fault of the mail, which waits until it is put right.
func TestMailGoesEncryptedAndSignedIn(t *testing.T) {
	t.Parallel()
	const password = "een wachtwoord"
	tests := []struct {
		name    string
		office  *postOffice
		atOnce  bool
		change  func(*Server)
		outcome Outcome
		trouble string
		got     int
	}{
		{"STARTTLS, without a password", &postOffice{}, false, nil, Taken, "", 1},
		{"STARTTLS, with the right password", &postOffice{password: password}, false, func(s *Server) { s.User, s.Password = "regieroute", password }, Taken, "", 1},
		{"TLS at once, with the right password", &postOffice{password: password}, true, func(s *Server) { s.User, s.Password = "regieroute", password }, Taken, "", 1},
		{"with a wrong password", &postOffice{password: password}, false, func(s *Server) { s.User, s.Password = "regieroute", "een ander" }, Later, NoSignIn, 0},
		{"with another name", &postOffice{password: password}, false, func(s *Server) { s.User, s.Password = "iemand", password }, Later, NoSignIn, 0},
		{"a password where none is asked", &postOffice{}, false, func(s *Server) { s.User, s.Password = "regieroute", password }, Later, NoSignIn, 0},
		{"without a password where one is wanted", &postOffice{password: password}, false, nil, Later, NoSignIn, 0},
		{"a certificate of nobody we trust", &postOffice{}, false, func(s *Server) { s.Trust = nil }, Later, NoTrust, 0},
		{"a certificate of another server", &postOffice{}, false, func(s *Server) { s.Trust.ServerName = "mail.example.org" }, Later, NoTrust, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := encrypted(t, test.office, test.atOnce)
			if test.change != nil {
				test.change(&server)
			}
			outcome, trouble := server.Send(t.Context(), aMessage())
			if outcome != test.outcome || trouble != test.trouble {
				t.Errorf("got %v %q, want %v %q", outcome, trouble, test.outcome, test.trouble)
			}
			test.office.mutex.Lock()
			defer test.office.mutex.Unlock()
			if len(test.office.got) != test.got {
				t.Errorf("%d mails came in, want %d", len(test.office.got), test.got)
			}
		})
	}
	open := &postOffice{password: password}
	server := opened(t, open)
	server.Plain, server.User, server.Password = false, "regieroute", password
	if outcome, trouble := server.Send(t.Context(), aMessage()); outcome != Later || trouble != NoTLS || len(open.got) != 0 {
		t.Errorf("a server that does not encrypt got %d mails: %v %q", len(open.got), outcome, trouble)
	}
}

// A mail with a link says who invites, for where and until when, and that others
// keep off. What somebody typed as a name stays on its line and is no link.
func TestWhatAMailWithALinkSays(t *testing.T) {
	t.Parallel()
	invited := SignIn{
		New: true, By: "Bo Voorbeeld", ByWhere: "Regieteam Voorbeeldstad", Organisation: "Woonstede", Region: "Voorbeeldstad", Link: "https://regieroute.example/link#abc",
		Until: time.Date(2026, 12, 6, 13, 30, 0, 0, time.UTC),
	}
	again := invited
	again.New, again.Organisation = false, ""
	server := SignIn{New: true, Region: "Voorbeeldstad", Until: time.Date(2026, 7, 1, 22, 5, 0, 0, time.UTC)}
	odd := SignIn{By: "Bo\r\nBcc: iedereen", ByWhere: "https://boos.example www.boos.example", Region: "R", Until: invited.Until}
	for _, test := range []struct {
		name    string
		mail    SignIn
		subject string
		want    []string
		never   []string
	}{
		{"an invitation", invited, "Uitnodiging voor Regieroute", []string{
			"Bo Voorbeeld van Regieteam Voorbeeldstad nodigt u uit voor Regieroute.\nHet gaat om de regio Voorbeeldstad.", "U werkt daar voor Woonstede.",
			"\nhttps://regieroute.example/link#abc\n", "De link werkt één keer, tot 6 december 2026, 14.30 uur.",
		}, nil},
		{"a new link", again, "Nieuwe link voor Regieroute", []string{"stuurt u een nieuwe link"}, []string{"nodigt u uit", "U werkt daar"}},
		{"of who keeps the server", server, "Uitnodiging voor Regieroute", []string{"De beheerder van Regieroute nodigt u uit", "tot 2 juli 2026, 00.05 uur"}, nil},
		{"names that are more than names", odd, "Nieuwe link voor Regieroute", []string{"Bo Bcc: iedereen van https: boos.example www boos.example stuurt"}, []string{"\nBcc", "https://boos", "www.boos"}},
	} {
		words := test.mail.Words()
		if words.Subject != test.subject {
			t.Errorf("%s: got %q, want %q", test.name, words.Subject, test.subject)
		}
		for _, want := range test.want {
			if !strings.Contains(words.Text, want) {
				t.Errorf("%s: %q is not in %q", test.name, want, words.Text)
			}
		}
		for _, never := range test.never {
			if strings.Contains(words.Text, never) {
				t.Errorf("%s: %q is in %q", test.name, never, words.Text)
			}
		}
	}
}
