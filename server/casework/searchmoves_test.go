package casework

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// step is one thing somebody may try in the search: a verb with what is in it,
// and who does it.
type step struct {
	name  string // of the verb, as in the schema
	verb  Verb
	who   Actor
	sum   uint64 // of verb and person
	order int    // among the arguments of its verb: 0 is the plain one
}

func (s step) String() string {
	if s.verb == nil {
		return s.name
	}
	return fmt.Sprintf("%s by %s %+v", s.name, s.who.Roles[0], reflect.ValueOf(s.verb).Elem().Interface())
}

// The people of the search: two of the case team, as a second person confirms.
var (
	theTeam      = castAs(CaseTeam, "casemanager", CaseManagerRole, TeamLead)
	theColleague = castAs(CaseTeam, "collega", CaseManagerRole, TeamLead)
	theChair     = castAs(RegieTeam, "voorzitter", Chair)
	theCarer     = castAs(Care, "zorgverlener", Professional)
	theLandlord  = castAs(Landlord, "verhuurder", RentOfficer)
	theYouth     = castAs(YouthProtection, "jeugdbeschermer", Professional)
	theDebts     = castAs(DebtAssistance, "schuldhulpverlener", Professional)
	theDesk      = castAs(SpecialCare, "meldpunt", Professional)
	cast         = []Actor{theTeam, theChair, theCarer, theLandlord, theDebts, theYouth, theColleague, theDesk, theAdministrator}

	theAdministrator = castAs(Administration, "bewindvoerder", Professional)
)

func castAs(role OrganisationRole, person string, roles ...PersonRole) Actor {
	actor := somebody(role, roles...)
	actor.Person = named(person)
	return actor
}

// mayTry are those of the cast who may do a verb, in any file: for a decision
// all of them, since there the second person counts, and else two.
func mayTry(verb string) []Actor {
	who := []Actor{}
	for _, actor := range cast {
		if actor.hasAny(verbs[verb].who[actor.OrganisationRole]) && (kindOf(verb) != Record || actor.Person != theColleague.Person) {
			who = append(who, actor)
		}
	}
	if kindOf(verb) == Record {
		return who[:min(2, len(who))]
	}
	return who
}

// wordsOfTheFile is all of a file that arguments of verbs can name, on a day.
type wordsOfTheFile struct {
	today, evictOn Day
	ids            map[string][]ID // by the name of the field that names one: "Placement", "Residents"
}

// listOf gives the ids of what is in a list: the first and the last of it.
func listOf(list reflect.Value) []ID {
	ids := []ID{}
	for i := range list.Len() {
		if i > 0 && i < list.Len()-1 {
			continue
		}
		switch item := list.Index(i); {
		case item.FieldByName("ID").IsValid():
			ids = append(ids, *item.FieldByName("ID").Addr().Interface().(*ID))
		case item.FieldByName("Made").IsValid():
			ids = append(ids, item.FieldByName("Made").Addr().Interface().(*Made).ID)
		}
	}
	return ids
}

// wordsFor reads the file's words; every list of a file is named by fields of
// its singular: Placements by Placement.
func wordsFor(h *Household, today Day) wordsOfTheFile {
	w := wordsOfTheFile{today: today, evictOn: "2026-12-15", ids: map[string][]ID{}}
	if announced := h.AnnouncedFor(); announced != "" {
		w.evictOn = announced
	}
	value := reflect.ValueOf(h).Elem()
	for i := range value.NumField() {
		if list := value.Field(i); list.Kind() == reflect.Slice {
			plural := value.Type().Field(i).Name
			w.ids[plural[:len(plural)-1]] = listOf(list)
		}
	}
	w.ids["Tenancy"] = listOf(reflect.ValueOf(h).Elem().FieldByName("Tenancies"))
	w.ids["FollowsUp"] = nil
	for _, resident := range h.ResidentsOn(today) {
		w.ids["Residents"] = append(w.ids["Residents"], resident.ID)
	}
	w.ids["Organisation"] = []ID{theCarer.Organisation, theYouth.Organisation, theTeam.Organisation, theLandlord.Organisation}
	w.ids["Person"] = []ID{theTeam.Person, theColleague.Person}
	w.ids["Owner"], w.ids["ProviderOrganisation"] = []ID{theTeam.Person}, []ID{theCarer.Organisation}
	return w
}

// named gives the ids that a field may name: of its own kind, or of one whose
// name ends like it (Request names a YouthRequest).
func (w wordsOfTheFile) named(field string) []ID {
	if known, is := w.ids[field]; is {
		return known
	}
	ids := []ID{}
	for kind, known := range w.ids {
		if strings.HasSuffix(kind, field) {
			ids = append(ids, known...)
		}
	}
	slices.SortFunc(ids, ID.Compare)
	return ids
}

func (w wordsOfTheFile) sum() uint64 {
	sum := summed(string(w.today + w.evictOn))
	for _, name := range slices.Sorted(func(yield func(string) bool) {
		for name := range w.ids {
			if !yield(name) {
				return
			}
		}
	}) {
		sum = mixed(sum, summed(name))
		for _, id := range w.ids[name] {
			sum = mixed(sum, summed(id[:]))
		}
	}
	return sum
}

// suggested gives values of a type for a field, the plain one first. What
// cannot be made up from its type stands in examples.
func (w wordsOfTheFile) suggested(of reflect.Type, field string) []reflect.Value {
	if given := examples[of]; given != nil {
		return valuesOf(given(w)...)
	}
	switch {
	case of == reflect.TypeFor[ID]() && field == "ID":
		return valuesOf(named("new"))
	case of == reflect.TypeFor[ID]():
		return idsOrNone(w.named(field))
	case of == reflect.TypeFor[Day]():
		return valuesOf(w.days(field)...)
	case of == reflect.TypeFor[Month]():
		return valuesOf(w.today.Month())
	case words[of] != nil:
		return enumerated(of)
	case of.Kind() == reflect.String && (field == "StartsAt" || field == "StartedAt"):
		return converted(of, "14:30")
	case of.Kind() == reflect.String && strings.HasPrefix(field, "Not") && field != "NotVulnerableReason":
		return converted(of, "", "tekst") // why something was not done
	case of.Kind() == reflect.String:
		return converted(of, "tekst")
	case of.Kind() == reflect.Bool:
		return converted(of, false, true)
	case of.Kind() == reflect.Int || of.Kind() == reflect.Int64 || of.Kind() == reflect.Float64:
		return converted(of, 4)
	case of.Kind() == reflect.Pointer:
		return w.pointers(of, field)
	case of == reflect.TypeFor[[]ID]():
		return w.idLists(field)
	case of.Kind() == reflect.Slice:
		return w.lists(of, field)
	case of.Kind() == reflect.Struct:
		return w.structs(of)
	}
	panic("nobody knows how to make up a " + of.String())
}

func (w wordsOfTheFile) days(field string) []any {
	switch field {
	case "EvictOn":
		return []any{w.evictOn, w.evictOn.Plus(5)}
	case "From":
		return []any{w.evictOn, w.today}
	case "Until":
		return []any{w.today.Plus(14), Day(""), w.today.Plus(60)}
	case "BirthDate":
		return []any{Day("2015-05-05"), Day("1980-01-01")}
	default:
		return []any{w.today, w.evictOn.Plus(20)}
	}
}

func valuesOf(given ...any) []reflect.Value {
	values := make([]reflect.Value, len(given))
	for i, value := range given {
		values[i] = reflect.ValueOf(value)
	}
	return values
}

func converted(of reflect.Type, given ...any) []reflect.Value {
	values := valuesOf(given...)
	for i := range values {
		values[i] = values[i].Convert(of)
	}
	return values
}

func enumerated(of reflect.Type) []reflect.Value {
	values := []reflect.Value{}
	for _, word := range slices.Compact(slices.Clone(words[of][:len(words[of])-1])) {
		values = append(values, reflect.ValueOf(word).Convert(of))
	}
	return values
}

func idsOrNone(ids []ID) []reflect.Value {
	values := []reflect.Value{}
	for _, id := range ids {
		values = append(values, reflect.ValueOf(id))
	}
	return append(values, reflect.ValueOf(ID{}))
}

func (w wordsOfTheFile) idLists(field string) []reflect.Value {
	all := w.ids[field]
	if all == nil {
		all = w.ids[field[:len(field)-1]]
	}
	if len(all) > 1 {
		return valuesOf(all, all[:1])
	}
	return valuesOf(all)
}

func (w wordsOfTheFile) pointers(of reflect.Type, field string) []reflect.Value {
	values := []reflect.Value{reflect.Zero(of)}
	for _, target := range w.suggested(of.Elem(), field) {
		pointer := reflect.New(of.Elem())
		pointer.Elem().Set(target)
		values = append(values, pointer)
	}
	return values
}

func (w wordsOfTheFile) lists(of reflect.Type, field string) []reflect.Value {
	values := []reflect.Value{}
	for _, item := range w.suggested(of.Elem(), field) {
		list := reflect.MakeSlice(of, 1, 1)
		list.Index(0).Set(item)
		values = append(values, list)
	}
	return values
}

// structs are the plain one, and those that differ from it in one field.
func (w wordsOfTheFile) structs(of reflect.Type) []reflect.Value {
	plain := reflect.New(of).Elem()
	others := make([][]reflect.Value, of.NumField())
	for i := range of.NumField() {
		given := w.suggested(of.Field(i).Type, of.Field(i).Name)
		plain.Field(i).Set(given[0])
		others[i] = given[1:]
	}
	values := []reflect.Value{plain}
	for i, given := range others {
		for _, other := range given {
			variant := reflect.New(of).Elem()
			variant.Set(plain)
			variant.Field(i).Set(other)
			values = append(values, variant)
		}
	}
	return values
}

// stepsOf makes up what can be tried in a file with these words: every verb of
// Command, so a new one by itself. Steps that are not wanted are not made up.
func (w wordsOfTheFile) stepsOf(wanted func(step) bool) []step {
	steps := []step{}
	command := reflect.TypeFor[Command]()
	for i, name := range VerbNames() {
		if notSearched[name] != "" {
			continue
		}
		who := mayTry(name)
		for order, value := range w.suggested(command.Field(i).Type.Elem(), name) {
			if !wanted(step{name: name, order: order}) {
				continue
			}
			pointer := reflect.New(value.Type())
			pointer.Elem().Set(value)
			verb, _ := reflect.TypeAssert[Verb](pointer)
			content := mixed(uint64(i), formOf(value.Type()).sum(pointer.Elem()))
			for at, actor := range who {
				if at > 0 && order > 0 && kindOf(name) == Record {
					break
				}
				sum := mixed(content, summed(actor.Person[:]))
				steps = append(steps, step{name: name, verb: verb, who: actor, sum: sum, order: order})
			}
		}
	}
	return steps
}

// repertoire remembers what can be tried: many states have the same words.
type repertoire struct {
	mutex sync.Mutex
	tries func(step) bool // which of the steps, by verb and order
	steps map[uint64][]step
}

func repertoireOf(tries func(step) bool) *repertoire {
	return &repertoire{tries: tries, steps: map[uint64][]step{}}
}

func (r *repertoire) of(h *Household, today Day) []step {
	words := wordsFor(h, today)
	sum := words.sum()
	r.mutex.Lock()
	defer r.mutex.Unlock()
	known, found := r.steps[sum]
	if !found {
		known = words.stepsOf(r.tries)
		r.steps[sum] = known
	}
	return known
}
