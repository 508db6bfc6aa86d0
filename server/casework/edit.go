package casework

import (
	"slices"
	"strconv"
	"time"
)

// TextChange is an edit of a text: what the writer saw and what it should
// become.
type TextChange struct{ From, To string }

// DayChange is an edit of a day; the empty day is unknown.
type DayChange struct{ From, To Day }

// FlagChange is an edit of a yes or no.
type FlagChange struct{ From, To bool }

// Field names what an edit changes.
type Field string

// The fields that can be edited.
const (
	FieldName        Field = "NAME"
	FieldStreet      Field = "STREET"
	FieldHouseNumber Field = "HOUSE_NUMBER"
	FieldSuffix      Field = "SUFFIX"
	FieldPostalCode  Field = "POSTAL_CODE"
	FieldCity        Field = "CITY"
	FieldPhone       Field = "PHONE"
	FieldEmail       Field = "EMAIL"
	FieldBestTime    Field = "BEST_TIME"
	FieldLanguage    Field = "LANGUAGE"
	FieldRole        Field = "ROLE"
	FieldReadsDutch  Field = "READS_DUTCH"
	FieldInterpreter Field = "INTERPRETER"
	FieldPregnant    Field = "PREGNANT"
	FieldAbsent      Field = "ABSENT"
	FieldBirthDate   Field = "BIRTH_DATE"
	FieldLeftOn      Field = "LEFT_ON"
)

// FieldEdit is who last changed a field of the household or of a resident.
type FieldEdit struct {
	Made    Made
	Subject ID // the household or the resident
	Field   Field
}

// FieldConflict is a field of which two values were written, or a change that
// takes protection away: a person chooses (tablet §4, practice 3).
type FieldConflict struct {
	Made      Made // who wrote the value that waits
	Subject   ID   // the household or the resident
	Field     Field
	Base      string // what the writer saw
	Mine      string // what the writer made of it; waits
	Theirs    string // what stands in the file
	TheirsBy  ID     // who wrote what stands; zero when unknown
	TheirsAt  time.Time
	Unsafe    bool           // it would take protection away: somebody else than its writer must choose
	Reason    string         // why its writer wants it
	Chosen    ConflictChoice // empty while it waits
	ChosenBy  ID
	ChosenFor ID
	ChosenAt  time.Time
}

// Open says that the conflict waits for a person to choose.
func (c FieldConflict) Open() bool { return c.Chosen == "" }

// ConflictChoice is which value stays.
type ConflictChoice string

// The two choices.
const (
	ChooseMine   ConflictChoice = "MINE"   // what waits comes in place of what stands
	ChooseTheirs ConflictChoice = "THEIRS" // what stands stays
)

// editing merges the fields of one operation into one subject of the file.
type editing struct {
	file    *Household
	act     Act
	subject ID
	reason  string
}

func (h *Household) edits(act Act, subject ID, reason string) editing {
	return editing{file: h, act: act, subject: subject, reason: reason}
}

func (e editing) text(field Field, change *TextChange, current *string) {
	if change != nil && e.merge(field, change.From, change.To, *current) {
		*current = change.To
	}
}

// day says whether the day was changed.
func (e editing) day(field Field, change *DayChange, current *Day) bool {
	if change == nil || !e.merge(field, string(change.From), string(change.To), string(*current)) {
		return false
	}
	*current = change.To
	return true
}

func (e editing) flag(field Field, change *FlagChange, current *bool) {
	if change != nil && e.merge(field, strconv.FormatBool(change.From), strconv.FormatBool(change.To), strconv.FormatBool(*current)) {
		*current = change.To
	}
}

// merge decides one field: current is to, nothing to do; current is from, or
// the change protects people, apply; else a person chooses (architecture §2).
func (e editing) merge(field Field, from, to, current string) bool {
	if current == to {
		return false
	}
	toward := e.file.toward(e.subject, field, to, e.act.Today)
	if toward == unsafe || (current != from && toward != safe) {
		e.wait(field, from, to, current, toward == unsafe)
		return false
	}
	e.changed(field)
	return true
}

func (e editing) changed(field Field) {
	e.file.Edits = slices.DeleteFunc(e.file.Edits, func(edit FieldEdit) bool {
		return edit.Subject == e.subject && edit.Field == field
	})
	made := e.act.made(DerivedID(e.subject.String(), string(field)))
	e.file.Edits = append(e.file.Edits, FieldEdit{Made: made, Subject: e.subject, Field: field})
}

func (e editing) wait(field Field, from, to, current string, takesProtection bool) {
	conflict := FieldConflict{
		Made:    e.act.made(DerivedID(e.act.Operation.String(), e.subject.String(), string(field))),
		Subject: e.subject, Field: field, Base: from, Mine: to, Theirs: current,
		Unsafe: takesProtection, Reason: e.reason,
	}
	for _, edit := range e.file.Edits {
		if edit.Subject == e.subject && edit.Field == field {
			conflict.TheirsBy, conflict.TheirsAt = edit.Made.By, edit.Made.At
		}
	}
	e.file.Conflicts = append(e.file.Conflicts, conflict)
}

// EditHousehold changes name, address or contact data, field by field.
type EditHousehold struct {
	Name        *TextChange
	Street      *TextChange
	HouseNumber *TextChange
	Suffix      *TextChange
	PostalCode  *TextChange
	City        *TextChange
	Phone       *TextChange
	Email       *TextChange
	BestTime    *TextChange
	Language    *TextChange
}

// Apply merges each field by itself (architecture §2).
func (e EditHousehold) Apply(h *Household, act Act) error {
	wanted := []struct {
		field  string
		change *TextChange
	}{{"name", e.Name}, {"street", e.Street}, {"houseNumber", e.HouseNumber}, {"city", e.City}}
	for _, field := range wanted {
		if field.change != nil && field.change.To == "" {
			return missing(field.field+".to", "", "Dit veld kan niet leeg zijn.")
		}
	}
	edits := h.edits(act, h.ID, "")
	edits.text(FieldName, e.Name, &h.Name)
	edits.text(FieldStreet, e.Street, &h.Address.Street)
	edits.text(FieldHouseNumber, e.HouseNumber, &h.Address.HouseNumber)
	edits.text(FieldSuffix, e.Suffix, &h.Address.Suffix)
	edits.text(FieldPostalCode, e.PostalCode, &h.Address.PostalCode)
	edits.text(FieldCity, e.City, &h.Address.City)
	edits.text(FieldPhone, e.Phone, &h.Contact.Phone)
	edits.text(FieldEmail, e.Email, &h.Contact.Email)
	edits.text(FieldBestTime, e.BestTime, &h.Contact.BestTime)
	edits.text(FieldLanguage, e.Language, &h.Contact.Language)
	return nil
}

// ResolveConflict chooses which of two values stays (tablet §4). A change that
// takes protection away is chosen by somebody else than its writer (practice 3).
type ResolveConflict struct {
	Conflict ID
	Choice   ConflictChoice
	Reason   string // wanted when protection is taken away
}

// Apply puts the chosen value in the file. Choosing twice the same changes
// nothing; choosing the other way after a colleague chose becomes a conflict
// of its own, so that no choice is lost.
func (r ResolveConflict) Apply(h *Household, act Act) error {
	at := slices.IndexFunc(h.Conflicts, func(c FieldConflict) bool { return c.Made.ID == r.Conflict })
	if at < 0 {
		return unknown("conflict")
	}
	conflict := h.Conflicts[at]
	takesProtection := r.Choice == ChooseMine && (conflict.Unsafe || h.toward(conflict.Subject, conflict.Field, conflict.Mine, act.Today) == unsafe)
	switch {
	case r.Choice != ChooseMine && r.Choice != ChooseTheirs:
		return missing("choice", "", "Kies welke waarde blijft.")
	case !conflict.Open():
		h.chooseAgain(conflict, r, act)
		return nil
	case takesProtection && conflict.Made.By == act.Who.Person:
		return notNow("practice 3", "Iemand anders moet dit bevestigen, omdat het bescherming wegneemt.")
	case takesProtection && r.Reason == "":
		return missing("reason", "practice 3", "Schrijf op waarom dit klopt: het neemt bescherming weg.")
	}
	if r.Choice == ChooseMine && !h.put(conflict, conflict.Mine, act) {
		return unknown("conflict")
	}
	h.Conflicts[at].Chosen, h.Conflicts[at].ChosenAt = r.Choice, act.At
	h.Conflicts[at].ChosenBy, h.Conflicts[at].ChosenFor = act.Who.Person, act.Who.Organisation
	return nil
}

// chooseAgain keeps a choice that came after another one; one that protects
// people is in the file at once.
func (h *Household) chooseAgain(settled FieldConflict, r ResolveConflict, act Act) {
	wanted := settled.Theirs
	if r.Choice == ChooseMine {
		wanted = settled.Mine
	}
	current := h.get(settled)
	if r.Choice == settled.Chosen || current == wanted {
		return
	}
	toward := h.toward(settled.Subject, settled.Field, wanted, act.Today)
	if toward == safe && h.put(settled, wanted, act) {
		return
	}
	reason := r.Reason
	if settled.Field == FieldLeftOn {
		reason = settled.Reason // says why and by whom: see put
	}
	h.edits(act, settled.Subject, reason).wait(settled.Field, settled.Theirs, wanted, current, toward == unsafe)
}

// put writes a chosen value into the field a conflict is about.
func (h *Household) put(conflict FieldConflict, value string, act Act) bool {
	text, day, flag := h.place(conflict)
	switch {
	case text != nil:
		*text = value
	case day != nil:
		*day = Day(value)
	case flag != nil:
		*flag = value == "true"
	default:
		return false
	}
	if resident := h.resident(conflict.Subject); resident != nil && conflict.Field == FieldLeftOn {
		resident.leftBecause(conflict.Reason)
	}
	h.edits(act, conflict.Subject, conflict.Reason).changed(conflict.Field)
	return true
}

func (h *Household) get(conflict FieldConflict) string {
	text, day, flag := h.place(conflict)
	switch {
	case text != nil:
		return *text
	case day != nil:
		return string(*day)
	case flag != nil:
		return strconv.FormatBool(*flag)
	default:
		return ""
	}
}

// place finds where in the file a conflict's field is.
func (h *Household) place(conflict FieldConflict) (*string, *Day, *bool) {
	if conflict.Subject == h.ID {
		texts := map[Field]*string{
			FieldName: &h.Name, FieldStreet: &h.Address.Street, FieldHouseNumber: &h.Address.HouseNumber,
			FieldSuffix: &h.Address.Suffix, FieldPostalCode: &h.Address.PostalCode, FieldCity: &h.Address.City,
			FieldPhone: &h.Contact.Phone, FieldEmail: &h.Contact.Email,
			FieldBestTime: &h.Contact.BestTime, FieldLanguage: &h.Contact.Language,
		}
		return texts[conflict.Field], nil, nil
	}
	resident := h.resident(conflict.Subject)
	if resident == nil {
		return nil, nil, nil
	}
	texts := map[Field]*string{
		FieldName: &resident.Name, FieldRole: (*string)(&resident.Role), FieldLanguage: &resident.Language,
		FieldReadsDutch: (*string)(&resident.ReadsDutch), FieldBestTime: &resident.BestTime,
	}
	days := map[Field]*Day{FieldBirthDate: &resident.BirthDate, FieldLeftOn: &resident.LeftOn}
	flags := map[Field]*bool{FieldInterpreter: &resident.Interpreter, FieldAbsent: &resident.Absent, FieldPregnant: &resident.Pregnant}
	return texts[conflict.Field], days[conflict.Field], flags[conflict.Field]
}
