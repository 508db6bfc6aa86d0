package casework

// AgreementCopy (afschrift) is the household's copy of what was agreed at a
// visit (practice 34).
type AgreementCopy struct {
	Made
	RecordCopy
}

// CopyWay is how the household got its copy.
type CopyWay string

// The ways of a copy.
const (
	CopyByHand CopyWay = "BY_HAND"
	CopyByPost CopyWay = "BY_POST"
	CopyByMail CopyWay = "BY_MAIL"
)

// RecordCopy records how and when the household got its copy of the agreements
// of a visit: at the table, or later (practice 34).
type RecordCopy struct {
	Visit ID
	Way   CopyWay
	On    Day
}

// Apply records the copy; one that is given twice is two copies.
func (r RecordCopy) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.Way == "":
		return missing("way", "practice 34", "Kies hoe het huishouden het afschrift kreeg.")
	case h.visit(r.Visit) == nil:
		return unknown("visit")
	}
	h.Copies = append(h.Copies, AgreementCopy{Made: act.madeOn(r.On), RecordCopy: r})
	return nil
}

func (h *Household) visit(id ID) *Visit {
	for i := range h.Visits {
		if h.Visits[i].ID == id {
			return &h.Visits[i]
		}
	}
	return nil
}
