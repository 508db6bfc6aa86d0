package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"regieroute/server/casework"
)

// No number of the demo is anybody's: no area has subscribers that begin with 000.
var switchboards = map[string]string{
	"Woonstede Voorbeeld":                    "026 000 0010",
	"Buurtteams Voorbeeldstad":               "026 000 0020",
	"Regieteam Voorbeeldstad":                "026 000 0030",
	"Zorggroep Linde":                        "026 000 0040",
	"Jeugdbescherming Voorbeeld":             "026 000 0050",
	"Schuldhulp Voorbeeldstad":               "026 000 0060",
	"Meldpunt Bijzondere Zorg Voorbeeldstad": "026 000 0070",
	"Bewindvoering Voorbeeld":                "026 000 0080",
}

var regionNumbers = []casework.RegionNumber{
	{Name: "Crisisdienst jeugd (voorbeeld)", Phone: "026 000 0100", Note: "Als een kind nu niet veilig is. Dag en nacht."},
	{Name: "Crisisdienst geestelijke gezondheid (voorbeeld)", Phone: "026 000 0101", Note: "Als iemand in de war is. Dag en nacht."},
	{Name: "Crisisopvang voor gezinnen (voorbeeld)", Phone: "026 000 0102", Note: "Als er vannacht geen slaapplek is."},
}

// onDuty takes turns with the case manager, a week each; the first week is theirs.
const onDuty = "tweede casemanager"

// dutyWeeks is how far the demo's roster goes.
const dutyWeeks = 52

// dutyBegins is when a week of duty begins, in UTC: as the offices open.
const dutyBegins = 7 * time.Hour

// FillPhones gives every organisation of the town its telephone list and the
// region its numbers (practice 33), where there is none yet.
func FillPhones(ctx context.Context, store casework.Store, town Town, now time.Time) error {
	service := casework.NewService(store, func() time.Time { return now })
	for _, organisation := range organisations {
		if err := town.fillList(ctx, service, organisation.name, now); err != nil {
			return fmt.Errorf("demo telephone list of %s: %w", organisation.name, err)
		}
	}
	administrator := town.Actor("beheerder")
	known, err := service.RegionNumbers(ctx, administrator)
	if err != nil || known.Version > 0 {
		return err
	}
	set := casework.SetRegionNumbers{ID: casework.DerivedID("demo numbers", town.Region.ID.String()), Lines: regionNumbers}
	if _, err := service.SetRegionNumbers(ctx, administrator, set); err != nil {
		return fmt.Errorf("demo numbers of the region: %w", err)
	}
	return nil
}

func (t Town) fillList(ctx context.Context, service *casework.Service, name string, now time.Time) error {
	set := casework.SetPhoneList{ID: casework.DerivedID("demo telephone list", t.Region.ID.String(), name), Phone: switchboards[name]}
	var lead casework.Actor
	for i, player := range t.Players {
		if player.Organisation.Name == name {
			lead = t.Actor(player.Part)
			set.People = append(set.People, casework.PersonPhone{Person: player.Person.ID, Phone: fmt.Sprintf("06 0000 01%02d", i)})
		}
	}
	lead.Roles = append(slices.Clone(lead.Roles), casework.TeamLead) // who keeps the list plays no part in the demo
	if name == t.organisationOf(onDuty) {
		set.Duty = t.roster(now)
	}
	known, err := service.PhoneList(ctx, lead)
	if err != nil || known.Version > 0 {
		return err
	}
	_, err = service.SetPhoneList(ctx, lead, set)
	return err
}

func (t Town) organisationOf(part string) string {
	at := slices.IndexFunc(t.Players, func(p Player) bool { return p.Part == part })
	return t.Players[at].Organisation.Name
}

func (t Town) roster(now time.Time) []casework.DutyShift {
	turns := []casework.ID{t.Actor(onDuty).Person, t.Actor("casemanager").Person}
	from, shifts := now.UTC().AddDate(0, 0, -1).Truncate(24*time.Hour).Add(dutyBegins), []casework.DutyShift{}
	for week := range dutyWeeks {
		until := from.AddDate(0, 0, 7)
		shifts = append(shifts, casework.DutyShift{Person: turns[week%len(turns)], From: from, Until: until})
		from = until
	}
	return shifts
}
