package casework

import "time"

// LeftBehind (achtergebleven wijziging) is an operation that could not go into
// its file by itself: its writer lost access, nobody knows the file, or what it
// names is gone. It is kept word for word until the case team settles it.
type LeftBehind struct {
	Operation Operation
	Author    Actor  // who wrote it, as they were then
	Why       *Error // why it was left behind
	At        time.Time
	SettledAt time.Time // zero while it waits
	SettledBy ID
}

// ReviewChoice is what becomes of what was left behind.
type ReviewChoice string

// The choices.
const (
	TakeIn    ReviewChoice = "TAKE_IN"    // into the file, in its writer's name
	KeepAside ReviewChoice = "KEEP_ASIDE" // not into the file; the words stay with the operation
)

// SettleReview settles one operation that was left behind. Online only.
type SettleReview struct {
	Operation ID
	Choice    ReviewChoice
	Reason    string // why it is kept aside
}

// mayTakeIn says that what waits in a file may be settled in this one: it is
// this one's, or of the other side of a link, also of one that was undone.
func (h *Household) mayTakeIn(waitsIn ID) bool {
	return waitsIn == h.ID || h.goesOnFor(waitsIn) || h.wentOnIn(waitsIn)
}

// Apply takes the operation into the file as its writer wrote it, or keeps it
// aside with a reason. The words are never changed.
func (s SettleReview) Apply(h *Household, act Act) error {
	switch {
	case act.Review == nil || act.Review.Operation.ID != s.Operation || !h.mayTakeIn(act.Review.Operation.HouseholdID):
		return unknown("operation")
	case !act.Review.SettledAt.IsZero():
		return notNow("", "Een collega heeft dit al afgehandeld.")
	case s.Choice == KeepAside && s.Reason == "":
		return missing("reason", "", "Schrijf op waarom dit niet in het dossier komt.")
	case s.Choice == KeepAside:
		return nil
	case s.Choice != TakeIn:
		return missing("choice", "", "Kies of dit in het dossier komt.")
	case !h.LinkedTo.IsZero():
		return notNow("1.4", "Dit dossier is gesloten. Neem dit over in het dossier dat verder gaat.")
	}
	return act.Review.takeIn(h, act)
}

// takeIn does what was left behind in its writer's name.
func (l LeftBehind) takeIn(h *Household, act Act) error {
	verb, name, err := l.Operation.Command.Verb()
	switch {
	case err != nil:
		return err
	case kindOf(name) == Online:
		return notNow("", "Deze handeling kan niet achteraf. Doe haar opnieuw.")
	case h.Version == 0 && name != "registerHousehold":
		return notNow("", "Dit huishouden is nog niet aangemaakt. Neem eerst het aanmaken over.")
	case h.Version == 0 && l.Author.Organisation != act.Who.Organisation:
		return notNow("1.4", "Dit huishouden is bij een andere organisatie aangemaakt. Alleen die neemt het over.")
	}
	return verb.Apply(h, Act{
		Who: l.Author, Operation: l.Operation.ID, At: act.At, RecordedAt: l.Operation.RecordedAt,
		Today: act.Today, RegieTeam: act.RegieTeam, Arrivals: act.Arrivals,
	})
}
