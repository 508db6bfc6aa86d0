package casework

// Retained is what becomes of a file today (access §6).
type Retained string

// What becomes of a file.
const (
	KeepFile   Retained = "KEEP"
	EraseWords Retained = "WORDS" // what people wrote goes, the facts stay
	EraseFile  Retained = "FILE"  // all of it goes, with the files that were linked to it
)

// ClosedOn is the day from which the terms of a closed file count: of its last
// outcome, or the last day of the aftercare when that is later. Empty while the
// file is open: an open file is never erased.
func (h *Household) ClosedOn() Day {
	last := h.lastOutcome()
	if h.Phase() != Closed || !h.LinkedTo.IsZero() || last == nil {
		return ""
	}
	return max(last.On, DayOf(last.At), h.AftercareUntil())
}

// Retained says what becomes of a file and of the files that were linked to it,
// which go with it. Nothing becomes of one that is open, held, or in which a
// clearance stands: route 3.2f goes before every term.
func (h *Household) Retained(linked []*Household, today Day) Retained {
	terms := h.parameters().Parameters
	file, words := h.erasedAtOnce(linked, today)
	if file {
		terms.FileMonths = 0
	}
	if words {
		terms.WordsMonths = 0
	}
	return h.retainedFor(terms, linked, today)
}

// ErasedAsAsked says that something goes because a resident asked so, and would
// be kept for its term otherwise (GDPR art. 17).
func (h *Household) ErasedAsAsked(linked []*Household, today Day) bool {
	return h.Retained(linked, today) != h.retainedFor(h.parameters().Parameters, linked, today)
}

func (h *Household) retainedFor(terms Parameters, linked []*Household, today Day) Retained {
	closed := h.ClosedOn()
	if closed == "" || h.staysWhole(today) {
		return KeepFile
	}
	for _, file := range linked {
		if file.staysWhole(today) {
			return KeepFile
		}
		closed = max(closed, file.AftercareUntil())
	}
	switch {
	case closed.plusMonths(terms.FileMonths) < today:
		return EraseFile
	case closed.plusMonths(terms.WordsMonths) < today && wordsLeft(append([]*Household{h}, linked...), closed):
		return EraseWords
	default:
		return KeepFile
	}
}

// staysWhole says that nothing of a file is erased, however long ago it closed.
func (h *Household) staysWhole(today Day) bool {
	clearance := h.Clearance()
	return h.HeldBack() || (clearance != nil && clearance.EvictOn >= today)
}

// wordsLeft says that words were not erased yet since the file closed.
func wordsLeft(files []*Household, closed Day) bool {
	for _, file := range files {
		if file.WordsErasedOn < closed { // "" is before every day
			return true
		}
	}
	return false
}

// RetainedSince is the latest day on which a file may have closed for anything
// to be erased of it today: a store looks no further than that.
func (r *RegionParameters) RetainedSince(today Day) Day {
	return today.plusMonths(-min(r.FileMonths, r.WordsMonths))
}

// FilesBefore is the day before which a file must have closed to be erased whole.
func (r *RegionParameters) FilesBefore(today Day) Day { return today.plusMonths(-r.FileMonths) }
