package casework

// wholeVisitDays is how long the texts of a visit are on the tablet: older
// ones are asked for when somebody wants to read them (tablet §1).
const wholeVisitDays = 548 // 18 months

// ForTablet gives a file as a tablet keeps it, bounded: of visits that are older
// than 18 months the first sentence stays, their other texts are asked for with
// a connection. Facts, plan and ledger, and all that a rule needs, are whole.
func (v *View) ForTablet() *View {
	bounded := *v
	bounded.ShortenedVisits = []ID{}
	bounded.Visits = shownOrNil(v.Visits)
	for i := range bounded.Visits {
		visit := &bounded.Visits[i]
		if visit.On >= v.Today.Plus(-wholeVisitDays) {
			continue
		}
		short := visit.shortened()
		if short.length() < visit.length() {
			bounded.ShortenedVisits = append(bounded.ShortenedVisits, visit.ID)
			*visit = short
		}
	}
	return &bounded
}

func shownOrNil[T any](list []T) []T {
	if list == nil {
		return nil
	}
	return shown(list)
}

// shortened is a report of which the first sentence is left.
func (v Visit) shortened() Visit {
	v.OthersPresent, v.Discussed, v.HouseholdSays, v.Agreements = "", "", "", ""
	v.Finances, v.Children, v.Roof = "", "", ""
	return v
}

func (r RecordVisit) length() int {
	return len(r.OthersPresent) + len(r.Discussed) + len(r.HouseholdSays) + len(r.Agreements) + len(r.Finances) + len(r.Children) + len(r.Roof)
}
