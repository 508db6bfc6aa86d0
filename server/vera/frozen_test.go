package vera

import (
	"context"
	"testing"

	"regieroute/server/casework"
)

// meanwhile is a town in which somebody else does something to the file.
type meanwhile struct {
	*town
	happens func(*casework.Household)
}

// Tenancies gives the file as it is after that.
func (m meanwhile) Tenancies(ctx context.Context, actor casework.Actor, numbers []string) (map[string]casework.KnownTenancy, error) {
	known, err := m.town.Tenancies(ctx, actor, numbers)
	if file := known["HO-1"].File; file != nil {
		m.happens(file)
	}
	return known, err
}

func frozenArrears(file *casework.Household) {
	file.Suspensions = append(file.Suspensions, casework.Suspension{
		Made: casework.Made{For: association}, SuspendEviction: casework.SuspendEviction{From: "2026-12-02", Until: "2027-03-31", FrozenCents: 140000, FrozenOn: "2026-12-02"},
	})
}

func administered(file *casework.Household) {
	file.Involvements = append(file.Involvements, casework.Involvement{Organisation: casework.DerivedID("bewind"), Role: casework.Administration, From: "2026-01-01"})
}

// Route 3.1d, practice 23: what the Regieteam froze and what a protective
// administrator agreed to stays as it was.
func TestAnArrangementNeverGoesAgainstAFreezeOrAnAdministrator(t *testing.T) {
	t.Parallel()
	const frozen = "; NIET_NU De achterstand is bevroren. Stuur deze afspraak opnieuw als de bevriezing voorbij is. "
	tests := []struct {
		name, sent, want string
		happens          func(*casework.Household)
	}{
		{"other terms while arrears are frozen", anArrangement("BR-1", 60), "BR-1 wacht" + frozen + "()", frozenArrears},
		{"a new one while arrears are frozen", anArrangement("BR-2", 60), "BR-2 wacht" + frozen + "()", frozenArrears},
		{"the same while arrears are frozen", anArrangement("BR-1", 50), "BR-1 ongewijzigd", frozenArrears},
		{"cancelled while arrears are frozen", anArrangement("BR-1", 50, `"status":"ANN"`), "BR-1 wacht" + frozen + "(status)", frozenArrears},
		{"paid off while arrears are frozen", anArrangement("BR-1", 50, `"status":"BEE"`), "BR-1 gewijzigd", frozenArrears},
		{"other terms under protective administration", anArrangement("BR-1", 60), "BR-1 gewijzigd; NIET_NU De bewindvoerder moet het nog eens zijn. Tot dan geldt wat er al was afgesproken. ()", administered},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := aTown(t)
			w.tells(t, Arrangements, "", anArrangement("BR-1", 50))
			w.desk.Cases = meanwhile{w, test.happens}
			if got := told(w.tells(t, Arrangements, "", test.sent)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}
