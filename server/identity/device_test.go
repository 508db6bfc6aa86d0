package identity_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/postgres"
)

// tablet is a browser that keeps all its cookies, as a device does.
type tablet struct {
	office  *office
	handler http.Handler
	cookies map[string]*http.Cookie
	key     []byte
}

func (o *office) tablet() *tablet {
	o.t.Helper()
	log := slog.New(slog.NewTextHandler(o.log, nil))
	mux := http.NewServeMux()
	mux.Handle("/session", o.handler)
	mux.Handle("/session/", o.handler)
	mux.Handle("/device", o.service.DeviceHandler(log))
	mux.Handle("/device/", o.service.DeviceHandler(log))
	pair, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	o.must(err)
	key, err := x509.MarshalPKIXPublicKey(&pair.PublicKey)
	o.must(err)
	return &tablet{office: o, handler: mux, cookies: map[string]*http.Cookie{}, key: key}
}

func (tb *tablet) send(method, path string, body any) answer {
	tb.office.t.Helper()
	b := &browser{office: tb.office, address: "192.0.2.7", header: http.Header{}}
	for _, cookie := range tb.cookies {
		b.header.Add("Cookie", cookie.Name+"="+cookie.Value)
	}
	kept := tb.office.handler
	tb.office.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tb.handler.ServeHTTP(w, r)
		if recorder, is := w.(*httptest.ResponseRecorder); is {
			for _, cookie := range recorder.Result().Cookies() {
				if tb.cookies[cookie.Name] = cookie; cookie.MaxAge < 0 {
					delete(tb.cookies, cookie.Name)
				}
			}
		}
	})
	defer func() { tb.office.handler = kept }()
	return b.send(method, path, body)
}

func (tb *tablet) enrolled() *tablet {
	tb.office.t.Helper()
	tb.want(http.StatusOK, tb.send(http.MethodPost, "/session/link", map[string]any{"token": tb.office.link(), "device": true}))
	tb.want(http.StatusOK, tb.enrol("Tablet van Sanne"))
	return tb
}

func (tb *tablet) enrol(name string) answer {
	return tb.send(http.MethodPost, "/device/enrolment", map[string]any{"name": name, "publicKey": base64.StdEncoding.EncodeToString(tb.key)})
}

func (tb *tablet) want(status int, a answer) answer {
	tb.office.t.Helper()
	return (&browser{office: tb.office}).want(status, a)
}

// verdict is what the tablet hears; "" when nobody knows it.
func (tb *tablet) verdict() string {
	tb.office.t.Helper()
	devices, _ := tb.want(http.StatusOK, tb.send(http.MethodGet, "/device", nil)).body["devices"].([]any)
	if len(devices) == 0 {
		return ""
	}
	device, _ := devices[0].(map[string]any)
	text, _ := device["verdict"].(string)
	return text
}

func (tb *tablet) signedIn() bool {
	return tb.send(http.MethodGet, "/session", nil).Code == http.StatusOK
}

func (o *office) cases() casework.Store { return postgres.NewStore(o.db) }

// listed gives the only device of the office.
func (o *office) listed(t *testing.T) casework.Device {
	t.Helper()
	var found []casework.Device
	err := o.cases().InTransaction(t.Context(), casework.Reach{Region: o.region.ID, Person: o.person.ID}, func(tx casework.Tx) error {
		var err error
		found, err = tx.Devices(t.Context(), nil)
		return err
	})
	if err != nil || len(found) != 1 {
		t.Fatalf("got %d devices, %v", len(found), err)
	}
	return found[0]
}

func (o *office) change(t *testing.T, how func(*casework.Service, casework.Actor, casework.ChangeDevice) error) {
	t.Helper()
	device := o.listed(t)
	actor := casework.Actor{Region: o.region.ID, Organisation: o.team.ID, OrganisationRole: casework.CaseTeam, Person: o.person.ID}
	service := casework.NewService(o.cases(), o.clock.now)
	o.must(how(service, actor, casework.ChangeDevice{ID: casework.NewID(o.clock.now()), Device: device.ID, ExpectedVersion: device.Version}))
}

func (o *office) retire(t *testing.T) {
	t.Helper()
	o.change(t, func(s *casework.Service, a casework.Actor, c casework.ChangeDevice) error {
		_, err := s.RetireDevice(t.Context(), a, c)
		return err
	})
}

func (o *office) lose(t *testing.T) {
	t.Helper()
	o.change(t, func(s *casework.Service, a casework.Actor, c casework.ChangeDevice) error {
		_, err := s.ReportDeviceLost(t.Context(), a, c)
		return err
	})
}

// Access 1: enrolled, named and listed; the cookie outlives sessions.
func TestATabletIsKnownAfterItsSessionEnded(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	tb := o.tablet().enrolled()
	cookie := tb.cookies["__Host-regieroute-device-"+o.region.ID.String()]
	if cookie == nil || !cookie.HttpOnly || !cookie.Secure || cookie.SameSite != http.SameSiteLaxMode || cookie.MaxAge < 300*24*3600 {
		t.Errorf("cookie %v", cookie)
	}
	tb.want(http.StatusNoContent, tb.send(http.MethodDelete, "/session", nil))
	if got := tb.verdict(); got != "ACTIVE" {
		t.Errorf("got %q", got)
	}
	o.clock.pass(time.Hour)
	report := map[string]any{"appVersion": "2026.11", "unsent": map[string]any{o.region.ID.String(): map[string]int{"operations": 3, "drafts": 1, "photos": -2}}}
	tb.want(http.StatusOK, tb.send(http.MethodPost, "/device", report))
	device := o.listed(t)
	if device.Name != "Tablet van Sanne" || device.State != casework.DeviceActive || device.Unsent != (casework.DeviceUnsent{Operations: 3, Drafts: 1}) || device.AppVersion != "2026.11" || !device.ContactAt.Equal(o.clock.now()) {
		t.Errorf("got %+v", device)
	}
	if len(device.Users) != 1 || device.Users[0].PersonName != "Sanne de Vries" || device.Users[0].OrganisationName != o.team.Name {
		t.Errorf("used by %+v", device.Users)
	}
	if text := o.log.String(); strings.Contains(text, cookie.Value) {
		t.Error("the log holds the cookie")
	}
}

func TestEnrollingTwiceIsOneDevice(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	tb := o.tablet().enrolled()
	tb.want(http.StatusOK, tb.enrol("Nog eens"))
	if got := o.listed(t); got.Name != "Tablet van Sanne" {
		t.Errorf("got %q", got.Name)
	}
	for _, name := range []string{"", strings.Repeat("a", 81)} {
		tb.want(http.StatusUnprocessableEntity, tb.enrol(name))
	}
	tb.key = []byte("no key")
	tb.want(http.StatusUnprocessableEntity, tb.enrol("Tablet"))
}

// Access 1: lost or stolen ends the sessions of the device at once.
func TestALostTabletIsSignedOutAtOnceAndWipes(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	tb := o.tablet().enrolled()
	desk := o.withPassword()
	o.lose(t)
	if tb.signedIn() {
		t.Error("the lost tablet is signed in")
	}
	if !desk.signedIn() {
		t.Error("the desk of the same person is signed out")
	}
	if got := tb.verdict(); got != "WIPE" {
		t.Errorf("got %q", got)
	}
	again := tb.want(http.StatusForbidden, tb.send(http.MethodPost, "/session", map[string]any{"name": "sanne", "password": password}))
	if again.body["code"] != "DEVICE_LOST" {
		t.Errorf("got %v", again.body)
	}
	tb.want(http.StatusNoContent, tb.send(http.MethodDelete, "/device", map[string]any{"region": o.region.ID}))
	if device := o.listed(t); device.State != casework.DeviceLost || device.WipedAt.IsZero() {
		t.Errorf("got %s, wiped at %s", device.State, device.WipedAt)
	}
	if got := tb.verdict(); got != "" {
		t.Errorf("an empty tablet hears %q", got)
	}
	tb.want(http.StatusOK, tb.send(http.MethodPost, "/session", map[string]any{"name": "sanne", "password": password}))
}

func TestARetiringTabletWorksUntilItIsEmpty(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	tb := o.tablet().enrolled()
	refused := tb.want(http.StatusConflict, tb.send(http.MethodDelete, "/device", map[string]any{"region": o.region.ID}))
	if refused.body["code"] != "DEVICE_IN_USE" {
		t.Errorf("got %v", refused.body)
	}
	o.retire(t)
	if got := tb.verdict(); got != "RETIRE" || !tb.signedIn() {
		t.Errorf("got %q, signed in: %t", got, tb.signedIn())
	}
	session := tb.cookies["__Host-regieroute"]
	tb.want(http.StatusNoContent, tb.send(http.MethodDelete, "/device", map[string]any{"region": o.region.ID}))
	if device := o.listed(t); device.State != casework.DeviceRetired || device.WipedAt.IsZero() || device.Changes[len(device.Changes)-1].Act != casework.DeviceIsEmpty {
		t.Errorf("got %+v", device)
	}
	if tb.cookies["__Host-regieroute"] = session; tb.signedIn() {
		t.Error("a session outlived the device")
	}
}

func TestNobodyKnowsAMadeUpDevice(t *testing.T) {
	t.Parallel()
	o := anOffice(t)
	tb := o.tablet()
	for _, value := range []string{"", "x", strings.Repeat("A", 64)} {
		tb.cookies["d"] = &http.Cookie{Name: "__Host-regieroute-device-" + o.region.ID.String(), Value: value}
		if got := tb.verdict(); got != "" {
			t.Errorf("%q: got %q", value, got)
		}
	}
	tb.want(http.StatusUnauthorized, tb.enrol("Tablet"))
}
