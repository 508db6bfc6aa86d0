package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"image"
	"image/jpeg"
	"net"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/identity"
	"regieroute/server/sealed/sealedtest"
)

// somebodyAt is a browser of somebody of the demo, with their cookies.
type somebodyAt struct {
	t       *testing.T
	program *Program
	client  *http.Client
	cookies []*http.Cookie
}

func (s *somebodyAt) send(method, path, body string) answer {
	s.t.Helper()
	request, err := http.NewRequestWithContext(s.t.Context(), method, s.program.URL()+path, strings.NewReader(body))
	if err != nil {
		s.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	for _, cookie := range s.cookies { // Secure ones, over plain HTTP
		request.AddCookie(cookie)
	}
	response, err := s.client.Do(request)
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	s.cookies = append(s.cookies, response.Cookies()...)
	var text bytes.Buffer
	_, _ = text.ReadFrom(response.Body)
	return answer{response.StatusCode, response.Header, text.String()}
}

// Photos of a sealed file go with the words that announced them: whole, whatever
// the order of their pieces. What was changed stays as it came, and holds up
// nobody else's words.
func TestPhotosOfASealedFileGoWithTheirWords(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	writer, tablet := p.enters(t, town, "casemanager"), sealedtest.New(t)
	tablet.Region = town.Region.ID.String()
	enrolled := writer.send(http.MethodPost, "/device/enrolment", `{"name":"Tablet","publicKey":"`+base64.StdEncoding.EncodeToString(tablet.PublicKey)+`"}`)
	var device struct{ Device string }
	if err := json.Unmarshal([]byte(enrolled.body), &device); err != nil {
		t.Fatal(err)
	}
	tablet.Device = device.Device
	photo := aBigPhoto(t)
	sum := sha256.Sum256(photo)
	announced := func(id casework.ID) map[string]any {
		return map[string]any{"id": id.String(), "part": "MONEY", "kind": "PHOTO", "contentType": "image/jpeg", "sizeBytes": len(photo), "sha256": hex.EncodeToString(sum[:])}
	}
	visit, whole, torn := casework.DerivedID("bezoek").String(), casework.DerivedID("heel"), casework.DerivedID("gescheurd")
	words := sealedtest.Record{Store: "operations", ID: visit, Value: map[string]any{
		"id": visit, "householdId": casework.DerivedID("huis").String(), "recordedAt": "2026-11-20T10:00:00.000Z",
		"command": map[string]any{"recordVisit": map[string]any{"on": "2026-11-20", "outcome": "SPOKEN", "summary": "kanarie", "attachments": []any{announced(whole), announced(torn)}}},
	}}
	piece := func(id casework.ID, from, to int) sealedtest.Record {
		return sealedtest.Record{Store: "blobs", ID: fmt.Sprintf("%s:%d", id, from), Value: photo[from:to], Operation: visit}
	}
	const half = casework.MaxChunkBytes
	astray := piece(torn, half, len(photo))
	astray.ID = torn.String() + ":1" // in a place it was not sealed for
	actor := town.Actor("casemanager")
	body := tablet.Body(t, town.Region.RecoveryKey, actor.Person.String(), actor.Organisation.String(),
		words, piece(whole, half, len(photo)), piece(torn, 0, half), piece(whole, 0, half), astray)
	for range 2 {
		if got := writer.send(http.MethodPost, "/device/unsent", tablet.Sign(t, body)); got.status != http.StatusOK {
			t.Fatalf("got %d %s", got.status, got.body)
		}
	}
	for name, want := range map[casework.ID]struct {
		status casework.AttachmentStatus
		bytes  int
	}{whole: {casework.Arrived, len(photo)}, torn: {casework.OnItsWay, half}} {
		got, err := p.cases.UploadOf(t.Context(), actor, name)
		if err != nil || got.Status() != want.status || got.ReceivedBytes != int64(want.bytes) {
			t.Errorf("got %s with %d bytes and %v, want %s with %d", got.Status(), got.ReceivedBytes, err, want.status, want.bytes)
		}
	}
}

// aBigPhoto is a JPEG of more than one piece.
func aBigPhoto(t *testing.T) []byte {
	t.Helper()
	picture := image.NewRGBA(image.Rect(0, 0, 1024, 1024))
	for i := range picture.Pix {
		picture.Pix[i] = byte(i * i >> 3)
	}
	var text bytes.Buffer
	if err := jpeg.Encode(&text, picture, &jpeg.Options{Quality: 95}); err != nil || text.Len() < casework.MaxChunkBytes || text.Len() > 2*casework.MaxChunkBytes {
		t.Fatalf("a photo of %d bytes: %v", text.Len(), err)
	}
	return text.Bytes()
}

// A sealed file becomes REVIEW in its writer's name, once however often it comes
// (tablet §2), and the administrator reads none of it.
func TestASealedFileIsTakenInOnce(t *testing.T) {
	t.Parallel()
	p := started(t, aProgram(t))
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	writer, administrator := p.enters(t, town, "casemanager"), p.enters(t, town, "beheerder")
	tablet := sealedtest.New(t)
	tablet.Region = town.Region.ID.String()
	enrolled := writer.send(http.MethodPost, "/device/enrolment", `{"name":"Tablet","publicKey":"`+base64.StdEncoding.EncodeToString(tablet.PublicKey)+`"}`)
	var device struct{ Device string }
	if err := json.Unmarshal([]byte(enrolled.body), &device); err != nil || enrolled.status != http.StatusOK {
		t.Fatalf("got %d %s", enrolled.status, enrolled.body)
	}
	tablet.Device = device.Device
	actor := town.Actor("casemanager")
	household := casework.DerivedID("huis") // that nobody knows: every case team may have to know
	record := func(name string) sealedtest.Record {
		id := casework.DerivedID(name).String()
		return sealedtest.Record{Store: "operations", ID: id, Value: map[string]any{
			"id": id, "householdId": household.String(), "recordedAt": "2026-11-20T10:00:00.000Z",
			"command": map[string]any{"markVulnerable": map[string]any{"reason": "OLD_AGE", "note": "kanarie"}},
		}}
	}
	draft := sealedtest.Record{Store: "drafts", ID: "token", Value: map[string]any{"householdId": household.String(), "kind": "visit", "value": map[string]string{"summary": "half verhaal"}}}
	body := tablet.Body(t, town.Region.RecoveryKey, actor.Person.String(), actor.Organisation.String(), record("een"), record("twee"), draft, sealedtest.Record{Store: "blobs", ID: "foto:0", Value: "x"})
	file := tablet.Sign(t, body)
	first, again := administrator.send(http.MethodPost, "/device/sealed", file), administrator.send(http.MethodPost, "/device/sealed", file)
	fromDevice := writer.send(http.MethodPost, "/device/unsent", file)
	if fromDevice.status != http.StatusOK || strings.Contains(first.body, "kanarie") {
		t.Errorf("the device: %d %s; the administrator read %s", fromDevice.status, fromDevice.body, first.body)
	}
	if stranger := administrator.sendsSlowly(); stranger != http.StatusUnprocessableEntity {
		t.Errorf("who has no device and sends slowly got %d", stranger)
	}
	type days struct{ Days []dayCount }
	var once, twice days
	if err := json.Unmarshal([]byte(first.body), &once); err != nil || first.status != http.StatusOK {
		t.Fatalf("got %d %s", first.status, first.body)
	}
	_ = json.Unmarshal([]byte(again.body), &twice)
	if len(once.Days) != 2 || once.Days[1].Operations != 2 || once.Days[1].Known != 0 || once.Days[0].Drafts != 1 || once.Days[0].Photos != 1 || twice.Days[1].Known != 2 || twice.Days[0].Known != 2 {
		t.Errorf("first %+v, again %+v", once, twice)
	}
	left, err := p.cases.LeftBehind(t.Context(), actor)
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]int{}
	for _, one := range left {
		if one.Author.Person != actor.Person || one.Why == nil {
			t.Errorf("got %+v", one)
		}
		words[one.Operation.VerbName()]++
	}
	if words["markVulnerable"] != 2 || words[""] != 1 || len(left) != 3 {
		t.Errorf("waits for review: %v", words)
	}
	if got := writer.send(http.MethodPost, "/device/sealed", file); got.status != http.StatusForbidden {
		t.Errorf("a case manager handed in a file: %d", got.status)
	}
	tests := []struct{ name, file, code string }{
		{"changed after it was signed", strings.Replace(file, "fingerprint", "fingerprinT", 1), "TAMPERED"},
		{"of a device nobody knows", strings.Replace(file, tablet.Device, casework.DerivedID("elders").String(), 1), "UNKNOWN_DEVICE"},
		{"in the name of somebody who has no vault on it", tablet.Sign(t, tablet.Body(t, town.Region.RecoveryKey, administratorOf(town), actor.Organisation.String())), "OTHER_WRITER"},
		{"for another region", tablet.Sign(t, strings.Replace(body, tablet.Region, casework.DerivedID("regio").String(), 1)), "OTHER_REGION"},
		{"not ours", "{}", "NOT_OURS"},
		{"cut off", file[:200], "CUT"},
	}
	for _, test := range tests {
		if got := administrator.send(http.MethodPost, "/device/sealed", test.file); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `"`+test.code+`"`) {
			t.Errorf("%s: got %d %s, want %s", test.name, got.status, got.body, test.code)
		}
	}
	id, err := casework.ParseID(tablet.Device)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.cases.ReportDeviceLost(t.Context(), actor, casework.ChangeDevice{ID: casework.DerivedID("kwijt"), Device: id, ExpectedVersion: 1}); err != nil {
		t.Fatal(err)
	}
	if got := administrator.send(http.MethodPost, "/device/sealed", file); !strings.Contains(got.body, "LOST_DEVICE") {
		t.Errorf("of a lost device: got %d %s", got.status, got.body)
	}
}

// sendsSlowly begins to hand over a file and does not go on; it gives the answer
// that comes all the same, 0 for none in ten seconds.
func (s *somebodyAt) sendsSlowly() int {
	s.t.Helper()
	connection, err := net.Dial("tcp", strings.TrimPrefix(s.program.URL(), "http://"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = connection.Close() }()
	_ = connection.SetDeadline(time.Now().Add(10 * time.Second))
	_, _ = fmt.Fprintf(connection, "POST /device/unsent HTTP/1.1\r\nHost: regieroute\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{")
	response, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		return 0
	}
	_ = response.Body.Close()
	return response.StatusCode
}

func administratorOf(town demo.Town) string { return town.Actor("beheerder").Person.String() }

func (p *Program) enters(t *testing.T, town demo.Town, part string) *somebodyAt {
	t.Helper()
	return p.entersAt(t, town, part, time.Now())
}

func (p *Program) entersAt(t *testing.T, town demo.Town, part string, now time.Time) *somebodyAt {
	t.Helper()
	jar, _ := cookiejar.New(nil)
	s := &somebodyAt{t: t, program: p, client: &http.Client{Jar: jar}}
	link, err := identity.NewLink(t.Context(), p.storage.db.Directory("test"), town.Region.ID, town.Actor(part).Person, now, now.Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	if got := s.send(http.MethodPost, "/session/link", `{"token":"`+link+`","device":true}`); got.status != http.StatusOK {
		t.Fatalf("got %d %s", got.status, got.body)
	}
	return s
}
