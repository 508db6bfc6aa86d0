package casework

import (
	"reflect"
	"slices"
)

// facts are the texts of a file that stay when its words are erased: who lives
// where and how they are reached, numbers, and what is chosen rather than written.
// Every other text is words: a new field is, unless it is listed here.
var facts = map[reflect.Type][]string{
	reflect.TypeFor[Household]():            {"Name"},
	reflect.TypeFor[Address]():              {"Street", "HouseNumber", "Suffix", "PostalCode", "City"},
	reflect.TypeFor[Contact]():              {"Phone", "Email", "Language"},
	reflect.TypeFor[Involvement]():          {"Purpose"},
	reflect.TypeFor[NewResident]():          {"Name", "Language"},
	reflect.TypeFor[NewTenancy]():           {"Number", "TenantNumber", "DwellingNumber"},
	reflect.TypeFor[RecordLegalEvent]():     {"Reference"},
	reflect.TypeFor[SubmitReferral]():       {"InformedLanguage"},
	reflect.TypeFor[CostLine]():             {"Key", "Name", "Unit", "Source"},
	reflect.TypeFor[Placement]():            {"Provider"},
	reflect.TypeFor[Clearance]():            {"RevokedRule"},
	reflect.TypeFor[ClearanceNeed]():        {"Rule", "Message"},
	reflect.TypeFor[PlanVisit]():            {"StartsAt"},
	reflect.TypeFor[RecordVisit]():          {"StartedAt"},
	reflect.TypeFor[RecordConsultation]():   {"StartsAt"},
	reflect.TypeFor[RecordAdministration](): {"Administrator"},
	reflect.TypeFor[HoldFile]():             {"Reason"}, // why it was kept longer than its term
	reflect.TypeFor[LegalHold]():            {"LiftedReason"},
	reflect.TypeFor[RecordRightsRequest]():  {"Words"}, // a resident's note stays as long as the facts it is about
	reflect.TypeFor[AnswerRightsRequest]():  {"Reason"},
}

// EraseWords takes out of a file what people wrote in it, and its pictures; the
// facts stay. It gives how many texts went.
func (h *Household) EraseWords(today Day) int {
	h.WordsErasedOn = today
	h.Attachments, h.ReferralDrafts, h.Edits = nil, nil, nil
	for i := range h.Visits {
		h.Visits[i].Attachments = nil
	}
	parameters := h.Parameters // shared with other files
	h.Parameters = nil
	gone := eraseTexts(reflect.ValueOf(h).Elem())
	h.Parameters = parameters
	return gone
}

func eraseTexts(value reflect.Value) int {
	gone := 0
	switch kind := value.Kind(); {
	case kind == reflect.Pointer && !value.IsNil():
		return eraseTexts(value.Elem())
	case kind == reflect.Slice && value.Type().Elem().Kind() != reflect.Uint8:
		for i := range value.Len() {
			gone += eraseTexts(value.Index(i))
		}
	case kind == reflect.Struct:
		return eraseFields(value)
	}
	return gone
}

func eraseFields(value reflect.Value) int {
	gone := 0
	for i := range value.NumField() {
		field, part := value.Type().Field(i), value.Field(i)
		if !field.IsExported() {
			continue
		}
		if part.Type() != reflect.TypeFor[string]() {
			gone += eraseTexts(part)
			continue
		}
		if part.String() != "" && !slices.Contains(facts[value.Type()], field.Name) {
			part.SetString("")
			gone++
		}
	}
	return gone
}
