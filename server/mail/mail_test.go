package mail

import (
	"errors"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

// postOffice is a real mail server that does as a test says with what it gets.
type postOffice struct {
	mutex    sync.Mutex
	got      []string
	rcpt     error
	data     error
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

func (o *postOffice) NewSession(*smtp.Conn) (smtp.Session, error) { return &letter{office: o}, nil }

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
	return Message{ID: "0196-a", To: "ria@example.org", Things: 3, Link: "https://regieroute.example/news", At: time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)}
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
		{"it offers no TLS", &postOffice{}, func(s *Server) { s.Plain = false }, Later, Away, 0},
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
