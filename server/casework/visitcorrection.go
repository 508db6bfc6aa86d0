package casework

// A report is never changed: who finds something wrong in it writes it anew, and
// says why. Both stay; what the earlier one said about conditions counts no
// longer, and what it said about steps and goals holds until the later one says
// otherwise (practice 31).

// correct gives the report that is corrected: the last of its line, so that two
// people who correct one report at once make one line of it. Zero when the report
// is not in the file, as when it was refused: the words stand by themselves.
func (r RecordVisit) correct(h *Household, act Act) (ID, error) {
	if r.Supersedes.IsZero() {
		return ID{}, nil
	}
	earlier := h.visit(r.Supersedes)
	switch {
	case earlier != nil && earlier.For != act.Who.Organisation:
		return ID{}, invalid("supersedes", "Dit verslag is van een andere organisatie. Schrijf zelf een nieuw verslag.")
	case r.CorrectionReason == "":
		return ID{}, missing("correctionReason", "practice 31", "Schrijf op wat er niet klopte in het eerdere verslag.")
	case earlier == nil:
		return ID{}, nil
	}
	return h.latestReport(earlier.ID), nil
}

// latestReport follows a report to the correction that stands; a correction
// stands after what it corrects.
func (h *Household) latestReport(visit ID) ID {
	for i := range h.Visits {
		if h.Visits[i].Supersedes == visit {
			visit = h.Visits[i].ID
		}
	}
	return visit
}

// corrected gives the reports that a later one took the place of.
func (h *Household) corrected() map[ID]bool {
	corrected := map[ID]bool{}
	for i := range h.Visits {
		if earlier := h.Visits[i].Supersedes; !earlier.IsZero() {
			corrected[earlier] = true
		}
	}
	return corrected
}
