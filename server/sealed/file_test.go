package sealed

import (
	"errors"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/sealed/sealedtest"
)

var (
	person       = casework.DerivedID("person")
	organisation = casework.DerivedID("organisation")
	household    = casework.DerivedID("household")
)

func aRegion(t testing.TB) (identity.Region, []byte) {
	t.Helper()
	region, private, err := identity.NewRegion("Voorbeeldstad", time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	return region, private
}

func aTablet(t testing.TB, region identity.Region) *sealedtest.Tablet {
	t.Helper()
	tablet := sealedtest.New(t)
	tablet.Device, tablet.Region = casework.DerivedID("device").String(), region.ID.String()
	return tablet
}

func aDraft(kind string, value any) sealedtest.Record {
	return sealedtest.Record{Store: "drafts", ID: kind, Value: map[string]any{"householdId": household, "kind": kind, "value": value}}
}

func TestWhatATabletSealedIsOpened(t *testing.T) {
	t.Parallel()
	region, private := aRegion(t)
	tablet := aTablet(t, region)
	file, err := ReadFile([]byte(tablet.Sign(t, tablet.Body(t, region.RecoveryKey, person.String(), organisation.String(),
		sealedtest.Record{Store: "operations", ID: "1", Value: map[string]string{"id": "1"}},
		aDraft("visit", "half"), aDraft("act.decide", map[string]string{"id": "2"}),
		sealedtest.Record{Store: "blobs", ID: "photo:0", Value: "chunk"}))))
	if err != nil || !file.SignedWith(tablet.PublicKey) || file.Region() != region.ID {
		t.Fatalf("got %v, signed: %t", err, file.SignedWith(tablet.PublicKey))
	}
	work, err := file.Open([][]byte{private})
	if err != nil || work.Person != person || work.Organisation != organisation {
		t.Fatalf("got %+v, %v", work, err)
	}
	if len(work.Operations) != 2 || string(work.Operations[1]) != `{"id":"2"}` || len(work.Drafts) != 1 || work.Drafts[0].Household != household || string(work.Drafts[0].Value) != `"half"` || len(work.Photos) != 1 {
		t.Errorf("got %+v", work)
	}
}

func TestAFileThatIsNotGoodSaysWhy(t *testing.T) {
	t.Parallel()
	region, private := aRegion(t)
	other, otherPrivate := aRegion(t)
	tablet, stranger := aTablet(t, region), aTablet(t, region)
	body := tablet.Body(t, region.RecoveryKey, person.String(), organisation.String(), aDraft("visit", "half"))
	whole := tablet.Sign(t, body)
	forOther := tablet.Sign(t, tablet.Body(t, other.RecoveryKey, person.String(), organisation.String()))
	moved := tablet.Sign(t, strings.Replace(body, `"store":"drafts"`, `"store":"operations"`, 1))
	tests := []struct {
		name, text string
		keys       [][]byte
		want       error
	}{
		{"a photo of a cat", "\xff\xd8\xff", nil, ErrNotOurs},
		{"nothing", "", nil, ErrNotOurs},
		{"other JSON", `{"format":"else"}`, nil, ErrNotOurs},
		{"cut off", whole[:len(whole)/2], nil, ErrCut},
		{"of an app from before devices", `{"format":"regieroute-unsent","version":1,"vault":"v","records":[]}`, nil, ErrOld},
		{"not signed", `{"format":"regieroute-unsent","version":2,"device":null,"key":null,"signature":null,"body":"{}"}`, nil, ErrOld},
		{"a letter changed", strings.Replace(whole, "fingerprint", "fingerprinT", 1), [][]byte{private}, ErrTampered},
		{"signed by another", stranger.Sign(t, body), [][]byte{private}, ErrTampered},
		{"a record in another place", moved, [][]byte{private}, ErrTampered},
		{"sealed for another region", forOther, [][]byte{private}, ErrNoKey},
		{"whole", whole, [][]byte{otherPrivate, private}, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			file, err := ReadFile([]byte(test.text))
			if err == nil && !file.SignedWith(tablet.PublicKey) {
				err = ErrTampered
			}
			if err == nil {
				_, err = file.Open(test.keys)
			}
			if !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
}

func FuzzReadSealedFile(f *testing.F) {
	region, private := aRegion(f)
	tablet := aTablet(f, region)
	body := tablet.Body(f, region.RecoveryKey, person.String(), organisation.String(), aDraft("visit", "half"))
	f.Add(tablet.Sign(f, body), "")
	f.Add("", body)
	f.Add(`{"format":"regieroute-unsent","version":2}`, `{"vault":"v","records":[{}],"owner":{}}`)
	f.Fuzz(func(t *testing.T, text, signed string) {
		whole := text == tablet.Sign(t, body)
		for _, given := range []string{text, tablet.Sign(t, signed)} {
			file, err := ReadFile([]byte(given))
			if err != nil {
				continue
			}
			if work, err := file.Open([][]byte{private}); err == nil && !whole && work.Person != person {
				t.Errorf("something that nobody sealed was opened: %+v", work)
			}
		}
	})
}
