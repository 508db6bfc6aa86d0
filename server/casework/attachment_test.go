package casework

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"slices"
	"strings"
	"testing"
	"time"
)

func aLetter() NewAttachment {
	return NewAttachment{ID: named("brief"), Part: PartMoney, Kind: Photo, ContentType: "image/jpeg", SizeBytes: 400_000, SHA256: strings.Repeat("0a", 32)}
}

func TestWhatMayBeAnnounced(t *testing.T) {
	t.Parallel()
	many := func(n int) []NewAttachment {
		list := make([]NewAttachment, n)
		for i := range list {
			list[i] = aLetter()
			list[i].ID = DerivedID("foto", strings.Repeat("x", i))
		}
		return list
	}
	with := func(change func(*NewAttachment)) []NewAttachment {
		letter := aLetter()
		change(&letter)
		return []NewAttachment{letter}
	}
	tests := []struct {
		name  string
		list  []NewAttachment
		words string // "" is allowed
	}{
		{"no photo", nil, ""},
		{"a letter", with(func(*NewAttachment) {}), ""},
		{"a letter of 8 MB", with(func(n *NewAttachment) { n.SizeBytes = MaxAttachmentBytes }), ""},
		{"a byte more", with(func(n *NewAttachment) { n.SizeBytes = MaxAttachmentBytes + 1 }), "Een foto is hoogstens 8 MB."},
		{"no bytes", with(func(n *NewAttachment) { n.SizeBytes = 0 }), "Een foto is hoogstens 8 MB."},
		{"evidence of a condition", with(func(n *NewAttachment) { n.Part, n.Condition = PartCondition, CurrentRentPaid }), ""},
		{"a letter as evidence of a condition", with(func(n *NewAttachment) { n.Condition = CurrentRentPaid }), "Alleen een bewijs hoort bij een voorwaarde."},
		{"a signature", with(func(n *NewAttachment) { n.Part, n.Kind, n.ContentType = PartAgreement, Signature, "image/png" }), ""},
		{"a photo that is PNG", with(func(n *NewAttachment) { n.ContentType = "image/png" }), "Een foto is JPEG, een handtekening is PNG."},
		{"a page", with(func(n *NewAttachment) { n.ContentType = "text/html" }), "Een foto is JPEG, een handtekening is PNG."},
		{"a film", with(func(n *NewAttachment) { n.Kind = "FILM" }), "Kies of dit een foto of een handtekening is."},
		{"of no part", with(func(n *NewAttachment) { n.Part = "" }), "Kies bij welk deel van het bezoek de foto hoort."},
		{"of the children", with(func(n *NewAttachment) { n.Part = "CHILDREN" }), "Kies bij welk deel van het bezoek de foto hoort."},
		{"without a name", with(func(n *NewAttachment) { n.ID = ID{} }), "De foto heeft geen nummer."},
		{"half a digest", with(func(n *NewAttachment) { n.SHA256 = "0a" }), "De controlesom van de foto klopt niet."},
		{"no digest", with(func(n *NewAttachment) { n.SHA256 = strings.Repeat("zz", 32) }), "De controlesom van de foto klopt niet."},
		{"twenty", many(maxAttachments), ""},
		{"twenty-one", many(maxAttachments + 1), "Bij één bezoek kunnen hoogstens 20 foto's."},
		{"one twice", []NewAttachment{aLetter(), aLetter()}, "Deze foto staat er twee keer in."},
	}
	for _, test := range tests {
		visit := RecordVisit{On: accessDay, Outcome: Spoken, Summary: "Gesproken.", Attachments: test.list}
		err := visit.Apply(&Household{}, Act{Today: accessDay})
		words := ""
		if refusal, is := errors.AsType[*Error](err); is {
			words = refusal.Message
		}
		if words != test.words {
			t.Errorf("%s: got %q, want %q (%v)", test.name, words, test.words, err)
		}
	}
}

func TestAVisitIsCompleteWithoutItsPhotos(t *testing.T) {
	t.Parallel()
	h, at := &Household{}, time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)
	visit := func(operation string, arrivals map[ID]Arrival) error {
		report := RecordVisit{On: "2026-12-01", Outcome: Spoken, Summary: "Gesproken.", Attachments: []NewAttachment{aLetter()}}
		return report.Apply(h, Act{Operation: named(operation), At: at, Today: "2026-12-01", Who: somebody(CaseTeam, CaseManagerRole), Arrivals: arrivals})
	}
	if err := visit("bezoek", nil); err != nil {
		t.Fatal(err)
	}
	if h.Attachments[0].Status() != OnItsWay || h.Attachments[0].Visit != named("bezoek") {
		t.Errorf("got %+v, want a photo of the visit that is on its way", h.Attachments[0])
	}
	if !h.Arrive(aLetter().ID, Arrival{At: at, Usable: true}) || h.Attachments[0].Status() != Arrived || h.Version != 1 {
		t.Errorf("got %+v in version %d, want a photo that arrived", h.Attachments[0], h.Version)
	}
	if h.Arrive(aLetter().ID, Arrival{At: at}) || h.Arrive(named("other"), Arrival{At: at}) || h.Version != 1 {
		t.Errorf("a second arrival, or one of another photo, changed the file: %+v", h.Attachments)
	}
	if err := visit("nog een bezoek", nil); err != nil || len(h.Attachments) != 1 || len(h.Visits) != 2 {
		t.Errorf("a photo that was announced before: got %v and %d photos, want the visit and one photo", err, len(h.Attachments))
	}
	h.Attachments = nil
	if err := visit("derde bezoek", map[ID]Arrival{aLetter().ID: {At: at, Usable: true}}); err != nil || h.Attachments[0].Status() != Arrived {
		t.Errorf("bytes that came before their words: got %v %+v", err, h.Attachments)
	}
}

func TestAPhotoThatDoesNotArriveIsAskedFor(t *testing.T) {
	t.Parallel()
	h := &Household{Attachments: []Attachment{{Made: Made{ID: named("brief"), By: named("Fatma"), At: time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)}}}}
	asked := func(day Day) bool {
		return slices.ContainsFunc(h.attachmentAlerts(), func(a Alert) bool { return a.HoldsOn(day) && a.Person == named("Fatma") && a.Role == CaseTeam })
	}
	for day, want := range map[Day]bool{"2026-12-03": false, "2026-12-04": true, "2027-01-03": true, "2027-01-04": false} {
		if asked(day) != want {
			t.Errorf("on %s: asked %t, want %t", day, asked(day), want)
		}
	}
	h.Attachments[0].ArrivedAt = time.Date(2026, 12, 5, 10, 0, 0, 0, time.UTC)
	if asked("2026-12-06") {
		t.Error("one that arrived is asked for")
	}
}

func TestNobodyGetsPicturesFromWhoASecretIsKept(t *testing.T) {
	t.Parallel()
	h := everybodysFile()
	h.Residents = []Resident{{NewResident: NewResident{ID: named("Sara"), Name: "Sara"}}}
	h.Attachments = []Attachment{{Made: Made{ID: named("brief")}, Part: PartMoney, ArrivedAt: time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)}}
	actor := somebody(CaseTeam, CaseManagerRole)
	if view := h.ViewFor(actor, accessDay); len(view.Attachments) != 1 {
		t.Fatalf("got %d pictures, want 1", len(view.Attachments))
	}
	h.Secrets = []SecretMark{{Made: Made{ID: named("geheim")}, MarkSecret: MarkSecret{Resident: named("Sara"), People: []ID{named("Fatma")}}}}
	if view := h.ViewFor(actor, accessDay); len(view.Attachments) != 0 || !view.Withheld {
		t.Errorf("got %d pictures, want none, and that something is withheld", len(view.Attachments))
	}
}

func TestWhatOfAChunkIsFresh(t *testing.T) {
	t.Parallel()
	upload := Upload{SizeBytes: 10, ReceivedBytes: 4}
	tests := []struct {
		name  string
		from  int64
		bytes string
		fresh string
		words string
	}{
		{"the next", 4, "efg", "efg", ""},
		{"the rest", 4, "efghij", "efghij", ""},
		{"what was sent before", 0, "abcd", "", ""},
		{"a part of what was sent before", 1, "bc", "", ""},
		{"half of it was sent before", 2, "cdef", "ef", ""},
		{"a later one", 5, "fg", "", "Er ontbreekt een eerder deel van de foto."},
		{"beyond the end", 4, "efghijk", "", "Dit is meer dan er is aangekondigd."},
	}
	for _, test := range tests {
		fresh, err := upload.Fresh(Chunk{Offset: test.from, Bytes: []byte(test.bytes)})
		words := ""
		if refusal, is := errors.AsType[*Error](err); is {
			words = refusal.Message
		}
		if string(fresh) != test.fresh || words != test.words {
			t.Errorf("%s: got %q %q, want %q %q", test.name, fresh, words, test.fresh, test.words)
		}
	}
}

func TestWhichBytesCanBeUsed(t *testing.T) {
	t.Parallel()
	encoded := func(width int, as func(*bytes.Buffer, image.Image) error) []byte {
		var text bytes.Buffer
		if err := as(&text, image.NewGray(image.Rect(0, 0, width, 2))); err != nil {
			t.Fatal(err)
		}
		return text.Bytes()
	}
	asJPEG := func(to *bytes.Buffer, picture image.Image) error { return jpeg.Encode(to, picture, nil) }
	asPNG := func(to *bytes.Buffer, picture image.Image) error { return png.Encode(to, picture) }
	photo := encoded(2, asJPEG)
	tests := []struct {
		name   string
		kind   AttachmentKind
		sent   []byte
		came   []byte
		usable bool
	}{
		{"a photo", Photo, photo, photo, true},
		{"a signature", Signature, encoded(2, asPNG), encoded(2, asPNG), true},
		{"a signature that calls itself a photo", Photo, encoded(2, asPNG), encoded(2, asPNG), false},
		{"a page that calls itself a photo", Photo, []byte("<html>"), []byte("<html>"), false},
		{"a photo that is as wide as may be", Photo, encoded(maxAttachmentPixels, asJPEG), encoded(maxAttachmentPixels, asJPEG), true},
		{"a photo that is wider", Photo, encoded(maxAttachmentPixels+1, asJPEG), encoded(maxAttachmentPixels+1, asJPEG), false},
		{"another photo than was announced", Photo, photo, encoded(3, asJPEG), false},
		{"half a photo", Photo, photo, photo[:len(photo)/2], false},
	}
	for _, test := range tests {
		digest := sha256.Sum256(test.sent)
		upload := Upload{Kind: test.kind, SizeBytes: int64(len(test.sent)), SHA256: hex.EncodeToString(digest[:])}
		if err := upload.Usable(test.came); (err == nil) != test.usable {
			t.Errorf("%s: got %v, want usable %t", test.name, err, test.usable)
		}
	}
}

func TestWhichChunkIsTakenIn(t *testing.T) {
	t.Parallel()
	service := NewService(nil, time.Now)
	most, more := make([]byte, MaxChunkBytes), make([]byte, MaxChunkBytes+1)
	const size, changed, taken = "Een deel van een foto is 1 byte tot 256 kB.", "Dit deel van de foto is onderweg veranderd. Stuur het opnieuw.", ""
	tests := []struct {
		name  string
		chunk Chunk
		words string // what is taken in comes to a service that keeps nothing
	}{
		{"a byte", Chunk{Bytes: []byte{1}, SHA256: sha256.Sum256([]byte{1})}, taken},
		{"256 kB", Chunk{Bytes: most, SHA256: sha256.Sum256(most)}, taken},
		{"a byte more", Chunk{Bytes: more, SHA256: sha256.Sum256(more)}, size},
		{"nothing", Chunk{SHA256: sha256.Sum256(nil)}, size},
		{"before the beginning", Chunk{Offset: -1, Bytes: []byte{1}, SHA256: sha256.Sum256([]byte{1})}, size},
		{"another byte than was sent", Chunk{Bytes: []byte{2}, SHA256: sha256.Sum256([]byte{1})}, changed},
	}
	for _, test := range tests {
		_, err := service.Receive(t.Context(), Actor{}, named("brief"), test.chunk)
		refusal, refused := errors.AsType[*Error](err)
		if refused != (test.words != taken) || (refused && refusal.Message != test.words) || (!refused && !errors.Is(err, errNoUploads)) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.words)
		}
	}
	if got, want := NotAnnounced().Message, "Deze foto is niet aangekondigd. Stuur eerst het bezoek."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
