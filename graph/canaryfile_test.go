package graph

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"regieroute/server/casework"
)

// canaryFile is a random file in which every text is a word that says where it
// stood, which organisation wrote it and to which landlord's case it belongs.
type canaryFile struct {
	*casework.Household
	number    int
	landlords [2]casework.ID // of the household's two cases; often one
	random    *rand.Rand
	authors   []casework.Actor
}

// canary is the word at a path.
func (f *canaryFile) canary(at place, path string) string {
	return fmt.Sprintf("kanarie-%d-%d-%d-%s=", f.number, at.of, at.author, path)
}

// place is where in a file something is filled in.
type place struct {
	of     int // the first or the second case
	author int // index of authors
	list   string
}

// aCanaryFile makes a file in a region, with whoever is in it.
func aCanaryFile(random *rand.Rand, number int, region casework.ID, authors []casework.Actor, in []casework.Involvement) *canaryFile {
	f := &canaryFile{Household: &casework.Household{}, number: number, random: random, authors: authors}
	landlords := []casework.ID{}
	for _, actor := range authors {
		if actor.OrganisationRole == casework.Landlord && actor.Region == region {
			landlords = append(landlords, actor.Organisation)
		}
	}
	for i := range f.landlords {
		f.landlords[i] = landlords[random.IntN(len(landlords))]
	}
	f.fill(reflect.ValueOf(f.Household).Elem(), "", place{})
	f.ID, f.Region, f.Version, f.LinkedTo = f.named("", 0), region, 1, casework.ID{}
	f.Address.PostalCode, f.Contact.Language = "6811 AA", "nl"
	f.Involvements = in
	for i := range f.Involvements {
		itself := slices.IndexFunc(authors, func(a casework.Actor) bool { return a.Organisation == f.Involvements[i].Organisation })
		f.Involvements[i].Made = casework.Made{ID: f.named("Involvements", i), For: f.Involvements[i].Organisation, At: today.AddDate(0, -1, 0)}
		f.Involvements[i].Purpose = f.canary(place{author: itself}, "Involvements.Purpose")
	}
	for i := range f.Clearances {
		f.Clearances[i].RevokedOn = "2026-11-01" // else route 3.2f has a say
	}
	if random.IntN(3) > 0 {
		f.Secrets = nil
	}
	f.RegisteredFor = authors[0].Organisation
	return f
}

// named gives the id of the first or second record of a list.
func (f *canaryFile) named(list string, of int) casework.ID {
	return casework.DerivedID("canary", strconv.Itoa(f.number), list, strconv.Itoa(of))
}

// fill sets every field below a path.
func (f *canaryFile) fill(value reflect.Value, path string, at place) {
	switch known := value.Addr().Interface().(type) {
	case *casework.ID:
		*known = f.id(path, at)
	case *casework.Day:
		*known = f.day(path)
	case *casework.Month:
		*known = "2026-10"
	case *time.Time:
		*known = today.Add(-time.Hour * time.Duration(2+f.random.IntN(9000)))
	case *string:
		*known = f.canary(at, path)
	default:
		f.fillKind(value, path, at)
	}
}

func (f *canaryFile) fillKind(value reflect.Value, path string, at place) {
	switch value.Kind() {
	case reflect.String:
		value.SetString(f.code(value.Type()))
	case reflect.Bool:
		value.SetBool(f.random.IntN(2) == 0)
	case reflect.Int, reflect.Int64:
		value.SetInt(int64(f.random.IntN(6)))
	case reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		f.fill(value.Elem(), path, at)
	case reflect.Slice:
		f.fillList(value, path, at)
	case reflect.Struct:
		for i := range value.NumField() {
			field := value.Type().Field(i)
			below := strings.TrimPrefix(path+"."+field.Name, ".")
			if field.Anonymous {
				below = path
			}
			f.fill(value.Field(i), below, at)
		}
	case reflect.Map: // of organisations that stop: the region's, and no words of a file
	default:
		panic("no value for " + value.Type().String())
	}
}

// fillList gives a list of the file one record for each case, each by an author of
// its own; lists inside records get one item.
func (f *canaryFile) fillList(value reflect.Value, path string, at place) {
	count := 1
	if at.list == "" {
		count = 2
	}
	value.Set(reflect.MakeSlice(value.Type(), count, count))
	for i := range count {
		below := at
		if at.list == "" {
			below = place{of: i, author: f.random.IntN(len(f.authors)), list: path}
		}
		f.fill(value.Index(i), path, below)
	}
}

// id names what a field refers to: the record of the same case, or who wrote it.
func (f *canaryFile) id(path string, at place) casework.ID {
	name := path[strings.LastIndex(path, ".")+1:]
	author := f.authors[at.author]
	switch {
	case path == at.list+".ID" || path == at.list+".Made.ID":
		return f.named(at.list, at.of)
	case name == "Landlord":
		return f.landlords[at.of]
	case strings.HasSuffix(name, "Organisation") || strings.HasSuffix(name, "For"):
		return author.Organisation
	case name == "Present" || name == "Subject" || name == "RefusedBy":
		return f.named("Residents", at.of)
	case strings.HasSuffix(name, "By") || name == "Owner" || name == "People" || name == "Person":
		return author.Person
	case slices.Contains(lists, name+"s"):
		return f.named(name+"s", at.of)
	case slices.Contains(lists, name):
		return f.named(name, at.of)
	case name == "Tenancy":
		return f.named("Tenancies", at.of)
	default:
		return f.named(path, at.of)
	}
}

// lists are the names of the parts of a file.
var lists = func() []string {
	names := []string{}
	for _, field := range reflect.VisibleFields(reflect.TypeFor[casework.Household]()) {
		names = append(names, field.Name)
	}
	return names
}()

// day is around today; what ends has often not ended.
func (f *canaryFile) day(path string) casework.Day {
	ends := strings.HasSuffix(path, "EndedOn") || path == "CaseManagers.Until" || strings.HasSuffix(path, "LeftOn") || strings.HasSuffix(path, "OpenedOn")
	if ends && f.random.IntN(2) == 0 {
		return ""
	}
	return casework.DayOf(today).Plus(f.random.IntN(120) - 80)
}

// code is any code of the enum that a Go type is bound to.
func (f *canaryFile) code(kind reflect.Type) string {
	name := kind.Name()
	for graphName, goName := range renamed {
		if goName == name {
			name = graphName
		}
	}
	definition := theSchemaOnce.Types[name]
	if definition == nil || len(definition.EnumValues) == 0 {
		return "woord"
	}
	return definition.EnumValues[f.random.IntN(len(definition.EnumValues))].Name
}
