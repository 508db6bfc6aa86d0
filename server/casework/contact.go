package casework

// ContactAttempt (contactpoging) is one try to speak the household (route 1.2).
type ContactAttempt struct {
	Made
	RecordContactAttempt
}

// ContactChannel is how contact was sought (DDAS:EnumContactsoort).
type ContactChannel string

// The channels of contact.
const (
	ByLetter   ContactChannel = "LETTER"
	ByPhone    ContactChannel = "PHONE"
	ByEmail    ContactChannel = "EMAIL"
	ByMessage  ContactChannel = "MESSAGE"
	AtTheDoor  ContactChannel = "HOME_VISIT"
	AtAnOffice ContactChannel = "OFFICE"
	ByCard     ContactChannel = "CARD" // a card through the letterbox
)

// inPerson says that somebody sought to speak the household itself, as the
// Besluit gemeentelijke schuldhulpverlening art. 2a wants it: not by post.
func (c ContactChannel) inPerson() bool { return c == ByPhone || c == AtTheDoor || c == AtAnOffice }

// DayPart is when on a day (DDAS:EnumDagdeel).
type DayPart string

// The parts of a day.
const (
	Morning   DayPart = "MORNING"
	Afternoon DayPart = "AFTERNOON"
	Evening   DayPart = "EVENING"
)

// RecordContactAttempt records a try to speak the household. It belongs to the
// organisation that made it (practice 8).
type RecordContactAttempt struct {
	On      Day
	DayPart DayPart
	Channel ContactChannel
	Reached bool
	Summary string
}

// Apply adds the attempt.
func (r RecordContactAttempt) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	if r.Channel == "" {
		return missing("channel", "1.2", "Kies hoe u contact zocht.")
	}
	h.ContactAttempts = append(h.ContactAttempts, ContactAttempt{Made: act.madeOn(r.On), RecordContactAttempt: r})
	return nil
}

// FirstContact is how soon a landlord sought contact after arrears began
// (route 1.2).
type FirstContact struct {
	Tenancy      ID
	ArrearsSince Day // the first day of the first month of the present arrears
	On           Day // the first attempt from that day on; empty while there was none
	Days         *int
	Reached      bool // somebody was spoken since
}

// FirstContacts gives for every tenancy in arrears how many days passed until
// its landlord first tried to speak the household.
func (h *Household) FirstContacts() []FirstContact {
	contacts := []FirstContact{}
	for _, tenancy := range h.Tenancies {
		if tenancy.InArrearsSince() != "" {
			contacts = append(contacts, h.firstContact(tenancy))
		}
	}
	return contacts
}

func (h *Household) firstContact(tenancy Tenancy) FirstContact {
	contact := FirstContact{Tenancy: tenancy.ID, ArrearsSince: tenancy.InArrearsSince().FirstDay()}
	for _, attempt := range h.ContactAttempts {
		if attempt.For != tenancy.Landlord || attempt.On < contact.ArrearsSince {
			continue
		}
		contact.Reached = contact.Reached || attempt.Reached
		if contact.On == "" || attempt.On < contact.On {
			contact.On = attempt.On
		}
	}
	if contact.On != "" {
		days := contact.ArrearsSince.Until(contact.On)
		contact.Days = &days
	}
	return contact
}
