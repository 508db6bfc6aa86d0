package release_test

import (
	"encoding/csv"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/dataset/release"
)

func ownDataOf(actor casework.Actor) release.Input {
	return release.Input{
		Order: casework.ReleaseOrder{ID: anID("order"), Kind: casework.OwnDataRelease, Formats: casework.ReleaseFormats()},
		Actor: actor, Region: release.Region{Name: "Voorbeeldstad"}, Snapshot: snapshot,
	}
}

func rowsOf(t *testing.T, files *shelf, name string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(files.texts[name].String())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func TestOwnDataAreWhatTheOrganisationSees(t *testing.T) {
	t.Parallel()
	source := someFiles(rand.New(rand.NewPCG(8, 1)), 30)
	for _, file := range source.files {
		file.Visits = []casework.Visit{{RecordVisit: casework.RecordVisit{On: "2026-02-02", Summary: "Kanarie van de zorg"}}}
	}
	foreign := source.files[0]
	foreign.Involvements = []casework.Involvement{{Organisation: anID("another"), Role: casework.Landlord, From: "2025-01-01"}}
	made, files := make1(t, source, ownDataOf(somebody(casework.Landlord, casework.TeamLead)))
	if made.Report.Files != 29 || len(source.logged) != 29 || len(rowsOf(t, files, "households.csv")) != 29 || len(rowsOf(t, files, "arrears.csv")) != 29 {
		t.Errorf("got %+v, %d log lines, %d households and %d months", made.Report, len(source.logged), len(rowsOf(t, files, "households.csv")), len(rowsOf(t, files, "arrears.csv")))
	}
	for _, line := range source.logged {
		if line.Event != casework.LogExport || line.Role != casework.Landlord || line.Actor.Person != anID("person") || line.Household == foreign.ID {
			t.Fatalf("got the log line %+v", line)
		}
	}
	if rows := rowsOf(t, files, "visits.csv"); len(rows) > 0 {
		t.Errorf("a landlord gets visits: %v", rows)
	}
	for name, text := range files.texts {
		if strings.Contains(text.String(), "Kanarie van de zorg") || strings.Contains(text.String(), foreign.ID.String()) {
			t.Errorf("%s has what a landlord does not see", name)
		}
	}
	if files.texts["dcat.jsonld"] != nil {
		t.Error("personal data have a record for catalogues")
	}
	if !strings.Contains(files.texts["households.csv"].String(), "Kanariestraat") || !strings.Contains(files.texts["residents.jsonl"].String(), "Kanarievoornaam") {
		t.Error("what they do see is missing")
	}
}

// TestASecretAddressIsInNoOwnData leaves it out also for whom it was told to.
func TestASecretAddressIsInNoOwnData(t *testing.T) {
	t.Parallel()
	source := someFiles(rand.New(rand.NewPCG(8, 2)), 3)
	lead := somebody(casework.Landlord, casework.TeamLead)
	for _, file := range source.files {
		for _, resident := range file.Residents {
			file.Secrets = append(file.Secrets, casework.SecretMark{
				Made:       casework.Made{ID: resident.ID},
				MarkSecret: casework.MarkSecret{Resident: resident.ID, People: []casework.ID{lead.Person}, Reason: "Kanariereden"},
			})
		}
		file.Placements = []casework.Placement{{
			RequestPlacement: casework.RequestPlacement{Residents: []casework.ID{file.Residents[0].ID}, From: "2026-02-01"}, Address: "Kanarieplek", Provider: "Kanarieplek",
		}}
	}
	_, files := make1(t, source, ownDataOf(lead))
	for name, text := range files.texts {
		if strings.Contains(text.String(), "Kanariestraat") && !strings.HasPrefix(name, "referrals") {
			t.Errorf("%s has a secret address", name)
		}
		if strings.Contains(text.String(), "Kanariereden") || strings.Contains(text.String(), "1234 KN") || strings.Contains(text.String(), "Kanarieplek") {
			t.Errorf("%s tells where somebody is", name)
		}
	}
	if rows := rowsOf(t, files, "households.csv"); len(rows) != 3 {
		t.Errorf("got %v", rows)
	}
}

// TestNoRowsStayOnTheDisk looks for what rows were kept in meanwhile.
func TestNoRowsStayOnTheDisk(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	for _, sink := range []release.Sink{newShelf(), full{}} {
		_, _ = release.Make(t.Context(), someFiles(rand.New(rand.NewPCG(8, 3)), 3), ownDataOf(somebody(casework.Landlord, casework.TeamLead)), sink, nil)
		if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
			t.Errorf("left %v (%v)", left, err)
		}
	}
}

// full is a disk without room.
type full struct{}

func (full) Create(string, string) (io.WriteCloser, error) { return nil, errors.New("full") }
