package casework

import (
	"slices"
	"strings"
)

// Relation says how a file stands to another file of the region. It names the
// other file and holds nothing of it.
type Relation struct {
	Made
	Other  ID // the other file
	Kind   RelationKind
	Reason string

	EndedOn     Day // the link was wrong, and undone on this day; empty while it stands
	EndedBy     ID  // who undid it
	EndedReason string
}

// stands says that the relation holds: a link that was undone does not.
func (r Relation) stands() bool { return r.EndedOn == "" }

// RelationKind is how two files stand to each other.
type RelationKind string

// The kinds of relations.
const (
	GoesOnIn   RelationKind = "GOES_ON_IN"   // this file closed, the other one goes on (architecture §2)
	GoesOnFor  RelationKind = "GOES_ON_FOR"  // this file goes on for the other one, which closed
	NotTheSame RelationKind = "NOT_THE_SAME" // somebody looked: two households
)

// LinkHousehold (dossiers koppelen) says that two files are of one household:
// the file it is done to closes and points to the other one. Nothing moves, but
// what protects people holds on the file that goes on (route 3.2f).
type LinkHousehold struct {
	Into   ID // the file that goes on
	Reason string
}

// Apply closes the file and carries what protects over to the other one. Both
// lose their clearance: what it was given on is no longer all there is.
func (l LinkHousehold) Apply(h *Household, act Act) error {
	switch {
	case l.Reason == "":
		return missing("reason", "1.4", "Schrijf op waarom dit hetzelfde huishouden is.")
	case act.Other == nil || act.Other.ID != l.Into || l.Into == h.ID:
		return unknown("into")
	case !act.Other.LinkedTo.IsZero():
		return notNow("1.4", "Het andere dossier is zelf gekoppeld en gesloten.")
	case !act.Other.hasCaseTeam(act.Today):
		return notNow("1.4", "In het andere dossier doet nog geen team van casemanagers mee. Nodig dat eerst uit.")
	case h.hasRelation(GoesOnFor):
		return notNow("1.4", "Dit dossier gaat al verder voor een ander dossier. Laat dit dossier doorgaan.")
	case h.underWay(act.Today) != nil:
		return h.wouldHide(act)
	case h.referralWaits():
		return h.wouldSilence(act)
	case h.wouldForget(act.Other):
		return notNow("practice 30", "In dit dossier loopt een verzoek over gegevens. Koppel andersom: laat dit dossier doorgaan. Of geef eerst antwoord.")
	}
	act.Other.takeOver(h, act)
	for _, file := range []*Household{h, act.Other} {
		if clearance := file.Clearance(); clearance != nil {
			clearance.revoke(act, "3.2f", "Twee dossiers van dit huishouden zijn gekoppeld.")
		}
	}
	made := act.made(DerivedID(act.Operation.String(), "relation"))
	act.Other.Relations = append(act.Other.Relations, Relation{Made: made, Other: h.ID, Kind: GoesOnFor, Reason: l.Reason})
	h.Relations = append(h.Relations, Relation{Made: made, Other: l.Into, Kind: GoesOnIn, Reason: l.Reason})
	h.LinkedTo = l.Into
	return nil
}

// wouldHide refuses to close a file in which something is under way. When that
// is so in both, it says what must be over here first: of two courses of the law
// none may go out of sight.
func (h *Household) wouldHide(act Act) error {
	if act.Other.underWay(act.Today) == nil {
		return notNow("3.2f", "In dit dossier loopt een aangezegde ontruiming, een opschorting of een moratorium. Laat dit dossier doorgaan.")
	}
	return h.underWay(act.Today)
}

// wouldSilence refuses to close a file in which a referral is still to be
// discussed: a closed file keeps no alerts and is on no agenda, so nobody would be
// reminded of the household any more (route 2.5). One that was returned counts:
// its landlord could no longer send it again. Drafts do not count: they are their
// writer's alone, who still reads them in the closed file, and a refusal would
// tell others that there is one.
func (h *Household) wouldSilence(act Act) error {
	if act.Other.underWay(act.Today) != nil || act.Other.referralWaits() {
		return notNow("2.5", "In beide dossiers loopt iets. Dit dossier kan pas dicht als het Regieteam de melding hier heeft besproken of de verhuurder haar heeft ingetrokken.") //nolint:lll // what a refusal says stands in one piece, to be found
	}
	if h.hasReferral(ReferralSubmitted) {
		return notNow("2.5", "In dit dossier wacht een melding op het Regieteam. Koppel andersom: laat dit dossier doorgaan. Of laat eerst de verhuurder haar intrekken.") //nolint:lll // as above
	}
	return notNow("2.5", "In dit dossier ligt een teruggestuurde melding bij de verhuurder. Koppel andersom: laat dit dossier doorgaan. Of laat eerst de verhuurder haar intrekken.") //nolint:lll // as above
}

// referralWaits says that the Regieteam has a referral to discuss here, now or
// once the landlord has mended it.
func (h *Household) referralWaits() bool {
	return h.hasReferral(ReferralSubmitted) || h.hasReferral(ReferralReturned)
}

func (h *Household) hasReferral(status ReferralStatus) bool {
	return slices.ContainsFunc(h.Referrals, func(r Referral) bool { return h.ReferralStatus(r.ID) == status })
}

// underWay says that an eviction is announced for today or later, or stopped on
// a day to come: the file that closes would hide that. It says what must be over
// first; nil when nothing is under way.
func (h *Household) underWay(today Day) error {
	stopped := slices.ContainsFunc(h.Suspensions, func(s Suspension) bool { return s.lastDay() >= today })
	switch announced := h.AnnouncedFor(); {
	case announced >= today: // "" is before every day
		return notNow("3.2f", "In beide dossiers loopt iets. Dit dossier kan pas dicht als hier de aangezegde ontruiming voorbij, uitgesteld of ingetrokken is.")
	case stopped:
		return notNow("3.2f", "In beide dossiers loopt iets. Dit dossier kan pas dicht als hier de opschorting voorbij of gestopt is.")
	case h.MoratoriumOn(today):
		return notNow("3.2f", "In beide dossiers loopt iets. Dit dossier kan pas dicht als hier het moratorium voorbij of gestopt is.")
	default:
		return nil
	}
}

// hasCaseTeam says that somebody settles here what was written in the file that
// closes.
func (h *Household) hasCaseTeam(today Day) bool {
	return slices.ContainsFunc(h.Involvements, func(i Involvement) bool { return i.Role == CaseTeam && i.On(today) })
}

func (h *Household) hasRelation(kind RelationKind) bool {
	return slices.ContainsFunc(h.Relations, func(r Relation) bool { return r.Kind == kind && r.stands() })
}

// goesOnFor says that this file goes on for another one.
func (h *Household) goesOnFor(other ID) bool {
	return slices.ContainsFunc(h.Relations, func(r Relation) bool { return r.Kind == GoesOnFor && r.Other == other && r.stands() })
}

// wentOnIn says that this file was closed for another one, and opened again:
// what waits there may have been meant for this one.
func (h *Household) wentOnIn(other ID) bool {
	return slices.ContainsFunc(h.Relations, func(r Relation) bool { return r.Kind == GoesOnIn && r.Other == other && !r.stands() })
}

// closedByLink refuses what is done to a file that goes on elsewhere: words wait
// for review in the file that goes on. Who is in the file can still be ended,
// and what waited before can be kept aside.
func (h *Household) closedByLink(verb Verb) error {
	if h.LinkedTo.IsZero() {
		return nil
	}
	switch verb.(type) {
	case *EndInvolvement, *SettleReview, *UnlinkHousehold:
		return nil
	}
	return notNow("1.4", "Dit dossier is gesloten: het huishouden heeft een ander dossier. Uw bericht gaat daarheen.")
}

// ofBoth says that a verb changes the file beside its own as well.
func ofBoth(verb Verb) bool {
	switch verb.(type) {
	case *LinkHousehold, *UnlinkHousehold:
		return true
	default:
		return false
	}
}

// nobodyKnown is how somebody is called of whom a file may not say who it is.
const nobodyKnown = "onbekend"

// takeOver adds to a file what protects in a file that closes: who lives there
// and every mark. Who lives here is to be established anew. Nobody in this file
// learns by it what they could not read there: a resident comes without name and
// birth date, who may be a child, unless everybody here reads that file too.
func (h *Household) takeOver(from *Household, act Act) {
	open, counted := h.allRead(from, act.Today), map[ID]bool{}
	for _, resident := range from.Residents {
		if resident.LeftOn == "" || resident.LeftOn > act.Today {
			h.takeOverResident(resident, from.secretMark(resident.ID), counted, open, act)
		}
	}
	h.overtakeCompositions(act.Today)
	if from.CompositionUnknown(act.Today) { // somebody may live there whom nobody wrote down
		h.addUnknown(DerivedID(act.Operation.String(), "somebody"), act)
	}
	for _, mark := range from.Vulnerabilities {
		if mark.UnmarkedOn == "" {
			h.takeOverMark(mark.ID, mark.Reason, open, act)
		}
	}
	if from.reportedAs(GroundMultiProblem) || from.reportedAs(GroundVulnerable) {
		h.takeOverMark(from.ID, OtherVulnerability, open, act)
	}
}

// allRead says that every organisation in this file is in the other one in the
// same role.
func (h *Household) allRead(other *Household, today Day) bool {
	return !slices.ContainsFunc(h.Readers(today), func(reader ID) bool {
		return h.RoleOf(reader, today) != other.RoleOf(reader, today)
	})
}

// takeOverResident counts one resident of the other file here. Who was counted
// already is nobody else: of twins with one name both are somebody.
func (h *Household) takeOverResident(resident Resident, secret *SecretMark, counted map[ID]bool, open bool, act Act) {
	same := h.sameAs(resident, counted)
	switch {
	case same != nil:
		if resident.Pregnant && open {
			same.Pregnant = true
		} else if resident.Pregnant && !same.Pregnant { // that she is, is not for everybody here to read
			h.takeOverMark(resident.ID, OtherVulnerability, open, act)
		}
		resident.ID = same.ID
	case open && secret == nil && h.resident(resident.ID) == nil:
		h.Residents = append(h.Residents, Resident{NewResident: resident.NewResident, Made: act.made(resident.ID)})
	default:
		resident.ID = h.addUnknown(DerivedID(act.Operation.String(), "resident", resident.ID.String()), act)
	}
	counted[resident.ID] = true
	if secret != nil && h.secretMark(resident.ID) == nil {
		made := act.made(DerivedID(act.Operation.String(), "secret", resident.ID.String()))
		mark := MarkSecret{Resident: resident.ID, People: slices.Clone(secret.People), Reason: secret.Reason}
		h.Secrets = append(h.Secrets, SecretMark{Made: made, MarkSecret: mark})
	}
}

// addUnknown adds somebody of whom nobody knows who it is: who may be a minor,
// until the case team finds out.
func (h *Household) addUnknown(id ID, act Act) ID {
	h.Residents = append(h.Residents, Resident{NewResident: NewResident{ID: id, Name: nobodyKnown, Role: OtherRole}, Made: act.made(id)})
	return id
}

func (h *Household) takeOverMark(of ID, reason VulnerabilityReason, open bool, act Act) {
	if !open {
		reason = OtherVulnerability
	}
	made := act.made(DerivedID(act.Operation.String(), "mark", of.String()))
	mark := MarkVulnerable{Reason: reason, Note: "Overgenomen uit een gekoppeld dossier."}
	h.Vulnerabilities = append(h.Vulnerabilities, Vulnerability{Made: made, MarkVulnerable: mark})
}

// sameAs gives the resident who still lives here with the same name and the
// same known birth date, and is not somebody else already: the one with the same
// number first; nil when there is none.
func (h *Household) sameAs(other Resident, counted map[ID]bool) *Resident {
	found := (*Resident)(nil)
	for i := range h.Residents {
		mine := &h.Residents[i]
		if mine.LeftOn != "" || counted[mine.ID] || !samePerson(mine.NewResident, other.NewResident) {
			continue
		}
		if mine.ID == other.ID {
			return mine
		}
		if found == nil {
			found = mine
		}
	}
	return found
}

func samePerson(a, b NewResident) bool {
	return a.BirthDate != "" && a.BirthDate == b.BirthDate && folded(a.Name) == folded(b.Name)
}

// folded is a text as it is compared: without spaces and capitals.
func folded(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), "")) }

// DistinguishHousehold records that two files look alike and are of two
// households: they are no longer shown as possible duplicates.
type DistinguishHousehold struct {
	From   ID // the other file
	Reason string
}

// Apply records that somebody looked.
func (d DistinguishHousehold) Apply(h *Household, act Act) error {
	switch {
	case d.Reason == "":
		return missing("reason", "1.4", "Schrijf op waarom dit een ander huishouden is.")
	case act.Other == nil || act.Other.ID != d.From || d.From == h.ID:
		return unknown("from")
	}
	h.Relations = append(h.Relations, Relation{Made: act.made(act.Operation), Other: d.From, Kind: NotTheSame, Reason: d.Reason})
	return nil
}

// other is the file beside its own that a command is about; zero when none.
func (c Command) other() ID {
	switch {
	case c.LinkHousehold != nil:
		return c.LinkHousehold.Into
	case c.UnlinkHousehold != nil:
		return c.UnlinkHousehold.From
	case c.DistinguishHousehold != nil:
		return c.DistinguishHousehold.From
	default:
		return ID{}
	}
}
