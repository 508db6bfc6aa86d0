package attachment_test

import (
	"bytes"
	"net/http"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"regieroute/server/casework"
)

func TestAPhotoComesInAndIsGivenOut(t *testing.T) {
	t.Parallel()
	w, content := aWorld(t), aPhoto(t, 300_000)
	if len(content) <= casework.MaxChunkBytes {
		t.Fatalf("the photo fits in one piece: %d bytes", len(content))
	}
	id := w.visits(t, casework.CaseTeam, announced(content, casework.PartMoney), casework.Applied)
	before, view := w.inFile(t, casework.CaseTeam, id)
	if before.Status() != casework.OnItsWay || w.sees(t, casework.CaseTeam, id).status != http.StatusNotFound {
		t.Errorf("before its bytes it is %s, and is given out", before.Status())
	}
	if got := w.sendsAll(t, casework.CaseTeam, id, content); got.Status != casework.Arrived || got.Offset != int64(len(content)) {
		t.Errorf("got %s", got.body)
	}
	after, now := w.inFile(t, casework.CaseTeam, id)
	if after.Status() != casework.Arrived || now.Version <= view.Version {
		t.Errorf("the file says %s in version %d, was %d", after.Status(), now.Version, view.Version)
	}
	first := w.reads(t)
	asking := w.reads(t) - first // to ask who read is to read
	got := w.sees(t, casework.CaseTeam, id)
	if reads := w.reads(t) - first; reads != 2*asking+1 {
		t.Errorf("looking at a photo is %d lines in the log, want 1", reads-2*asking)
	}
	if !bytes.Equal(got.body, content) {
		t.Errorf("got %d bytes that are not the photo's %d", len(got.body), len(content))
	}
	for name, want := range map[string]string{
		"Content-Type": "image/jpeg", "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store",
		"Content-Disposition": `attachment; filename="foto.jpg"`, "Content-Security-Policy": "default-src 'none'; sandbox",
	} {
		if got.header.Get(name) != want {
			t.Errorf("%s is %q, want %q", name, got.header.Get(name), want)
		}
	}
}

func TestWhoIsGivenWhichPicture(t *testing.T) {
	t.Parallel()
	w, content := aWorld(t), aPhoto(t, 1000)
	readers := map[casework.AttachmentPart][]casework.OrganisationRole{
		casework.PartMoney:     {casework.CaseTeam, casework.DebtAssistance},
		casework.PartCondition: {casework.CaseTeam, casework.Care},
		casework.PartRoof:      {casework.CaseTeam, casework.Care, casework.RegieTeam},
		casework.PartAgreement: {casework.CaseTeam, casework.Care},
	}
	for part, roles := range readers {
		id := w.visits(t, casework.CaseTeam, announced(content, part), casework.Applied)
		w.sendsAll(t, casework.CaseTeam, id, content)
		reads := map[casework.OrganisationRole]bool{}
		for _, role := range roles {
			reads[role] = true
		}
		for role := range w.callers {
			found, _ := w.inFile(t, role, id)
			if given := w.sees(t, role, id).status == http.StatusOK; given != reads[role] || (found.ID == id) != reads[role] {
				t.Errorf("%s of %s: in the file %t, given out %t, want %t", part, role, found.ID == id, given, reads[role])
			}
		}
	}
	own := w.visits(t, casework.Care, announced(content, casework.PartMoney), casework.Applied)
	w.sendsAll(t, casework.Care, own, content)
	if w.sees(t, casework.Care, own).status != http.StatusOK {
		t.Error("care does not see the letter that it photographed itself")
	}
}

func TestWhatIsNotTakenIn(t *testing.T) {
	t.Parallel()
	w, content := aWorld(t), aPhoto(t, 1000)
	id := w.visits(t, casework.CaseTeam, announced(content, casework.PartMoney), casework.Applied)
	path, good := "/uploads/"+id.String(), piece(0, content)
	without := func(name, value string) map[string]string {
		headers := piece(0, content)
		headers[name] = value
		return headers
	}
	large := make([]byte, casework.MaxChunkBytes+1)
	tests := []struct {
		name    string
		role    casework.OrganisationRole
		path    string
		body    []byte
		headers map[string]string
		status  int
	}{
		{"words that were never sent", casework.CaseTeam, "/uploads/" + casework.NewID(now).String(), content, good, http.StatusNotFound},
		{"an id that is none", casework.CaseTeam, "/uploads/x", content, good, http.StatusNotFound},
		{"somebody else's picture", casework.Care, path, content, good, http.StatusNotFound},
		{"nobody", "", path, content, good, http.StatusNotFound},
		{"a byte that changed on its way", casework.CaseTeam, path, append([]byte{0}, content[1:]...), good, http.StatusUnprocessableEntity},
		{"a piece that was cut", casework.CaseTeam, path, content[:9], good, http.StatusUnprocessableEntity},
		{"nothing", casework.CaseTeam, path, nil, piece(0, nil), http.StatusUnprocessableEntity},
		{"more than was announced", casework.CaseTeam, path, append(content, 0), piece(0, append(content, 0)), http.StatusUnprocessableEntity},
		{"more than one piece may be", casework.CaseTeam, path, large, piece(0, large), http.StatusRequestEntityTooLarge},
		{"a form of another site", casework.CaseTeam, path, content, without("Content-Type", "text/plain"), http.StatusUnsupportedMediaType},
		{"no digest", casework.CaseTeam, path, content, without("Content-Digest", ""), http.StatusBadRequest},
		{"no offset", casework.CaseTeam, path, content, without("Upload-Offset", ""), http.StatusBadRequest},
		{"an offset below zero", casework.CaseTeam, path, content, without("Upload-Offset", "-1"), http.StatusUnprocessableEntity},
		{"a later piece first", casework.CaseTeam, path, content[9:], piece(9, content[9:]), http.StatusConflict},
	}
	for _, test := range tests {
		got := w.ask(t, test.role, http.MethodPatch, test.path, bytes.NewReader(test.body), test.headers)
		if got.status != test.status {
			t.Errorf("%s: got %d %s, want %d", test.name, got.status, got.body, test.status)
		}
	}
	if got := w.ask(t, casework.CaseTeam, http.MethodGet, path, nil, nil); got.Offset != 0 || got.Status != casework.OnItsWay {
		t.Errorf("something was kept of it: %s", got.body)
	}
}

func TestWhatIsNoPictureIsNotKept(t *testing.T) {
	t.Parallel()
	w, photo := aWorld(t), aPhoto(t, 1000)
	lying := announced(photo, casework.PartMoney)
	other := append([]byte{}, photo...)
	other[len(other)/2] ^= 1
	for name, test := range map[string]struct {
		picture casework.NewAttachment
		content []byte
	}{
		"a page that calls itself a photo": {announced([]byte("<html><script>alert(1)</script></html>"), casework.PartMoney), []byte("<html><script>alert(1)</script></html>")},
		"another photo than was announced": {lying, other},
	} {
		id := w.visits(t, casework.CaseTeam, test.picture, casework.Applied)
		if got := w.sendsAll(t, casework.CaseTeam, id, test.content); got.Status != casework.Unusable {
			t.Errorf("%s: got %s", name, got.body)
		}
		if found, _ := w.inFile(t, casework.CaseTeam, id); found.Status() != casework.Unusable || w.sees(t, casework.CaseTeam, id).status != http.StatusNotFound {
			t.Errorf("%s: the file says %s, or it is given out", name, found.Status())
		}
	}
}

// Words of somebody who lost access wait for review, and keep their photo: it
// comes in before they are settled, and belongs to the file from then on.
func TestAPhotoOfWordsThatWaitForReview(t *testing.T) {
	t.Parallel()
	w, content := aWorld(t), aPhoto(t, 1000)
	ending := &casework.EndInvolvement{Organisation: w.callers[casework.Care].Organisation.ID, Reason: "Klaar."}
	w.submit(t, casework.CaseTeam, w.file, casework.Command{EndInvolvement: ending}, casework.Applied)
	early, late := announced(content, casework.PartRoof), announced(content, casework.PartRoof)
	for _, picture := range []casework.NewAttachment{early, late} {
		w.visits(t, casework.Care, picture, casework.Review)
	}
	if got := w.sendsAll(t, casework.Care, early.ID, content); got.Status != casework.Arrived {
		t.Fatalf("got %s", got.body)
	}
	if w.sees(t, casework.CaseTeam, early.ID).status != http.StatusNotFound || w.sees(t, casework.Care, early.ID).status != http.StatusNotFound {
		t.Error("the photo is given out while its words wait")
	}
	left, err := w.cases.LeftBehind(t.Context(), w.callers[casework.CaseTeam].Actor())
	must(t, err)
	for _, one := range left {
		settling := &casework.SettleReview{Operation: one.Operation.ID, Choice: casework.TakeIn}
		w.submit(t, casework.CaseTeam, w.file, casework.Command{SettleReview: settling}, casework.Applied)
	}
	if got := w.sees(t, casework.CaseTeam, early.ID); !bytes.Equal(got.body, content) {
		t.Errorf("the case team does not see it once it is taken in: %d %s", got.status, got.body)
	}
	if found, _ := w.inFile(t, casework.CaseTeam, late.ID); found.Status() != casework.OnItsWay {
		t.Errorf("the later one is %q before its bytes came", found.Status())
	}
	w.sendsAll(t, casework.Care, late.ID, content)
	if got := w.sees(t, casework.CaseTeam, late.ID); !bytes.Equal(got.body, content) {
		t.Errorf("the case team does not see what came after it was taken in: %d %s", got.status, got.body)
	}
}

// Any pieces in any order, cut, repeated and from two tablets at once: in the
// end the server has the bytes, once.
func TestAnyPiecesInAnyOrder(t *testing.T) {
	t.Parallel()
	w, content := aWorld(t), aPhoto(t, 20_000)
	rapid.Check(t, func(r *rapid.T) {
		id := w.visits(t, casework.CaseTeam, announced(content, casework.PartMoney), casework.Applied)
		received := int64(0)
		for range rapid.IntRange(0, 12).Draw(r, "pieces") {
			from := rapid.IntRange(0, len(content)-1).Draw(r, "from")
			if rapid.Bool().Draw(r, "where it is") {
				from = min(int(received), len(content)-1)
			}
			to := rapid.IntRange(from+1, len(content)).Draw(r, "to")
			body, header := content[from:to], piece(from, content[from:to])
			if rapid.IntRange(0, 3).Draw(r, "cut") == 0 {
				body = body[:rapid.IntRange(0, len(body)-1).Draw(r, "cut at")]
			}
			got := w.ask(t, casework.CaseTeam, http.MethodPatch, "/uploads/"+id.String(), bytes.NewReader(body), header)
			if got.status == http.StatusOK || got.status == http.StatusConflict {
				if got.Offset < received {
					r.Fatalf("went back from %d to %d", received, got.Offset)
				}
				received = got.Offset
			}
		}
		finishTogether(t, w, id, content, int(received))
		if got := w.sees(t, casework.CaseTeam, id); !bytes.Equal(got.body, content) {
			r.Fatalf("got %d of %d bytes: %d", len(got.body), len(content), got.status)
		}
	})
}

// finishTogether sends the rest from two tablets at once, in pieces of different
// sizes.
func finishTogether(t *testing.T, w *world, id casework.ID, content []byte, from int) {
	t.Helper()
	var tablets sync.WaitGroup
	for _, size := range []int{len(content)/3 + 1, len(content)/4 + 1} {
		tablets.Go(func() {
			for offset := from; offset < len(content); {
				got := w.sends(t, casework.CaseTeam, id, offset, content[offset:min(offset+size, len(content))])
				if got.status != http.StatusOK {
					t.Errorf("at %d: %d %s", offset, got.status, got.body)
					return
				}
				offset = int(got.Offset)
			}
		})
	}
	tablets.Wait()
}
