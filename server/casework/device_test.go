package casework

import (
	"strings"
	"testing"
)

// Access 1: retiring never goes back, and what is lost is only wiped.
func TestWhatBecomesOfADevice(t *testing.T) {
	t.Parallel()
	const refused = DeviceState("refused")
	tests := []struct {
		state                        DeviceState
		renamed, retire, lost, wiped DeviceState
	}{
		{DeviceActive, DeviceActive, DeviceRetiring, DeviceLost, DeviceActive},
		{DeviceRetiring, DeviceRetiring, refused, DeviceLost, DeviceRetired},
		{DeviceRetired, DeviceRetired, refused, refused, DeviceRetired},
		{DeviceLost, DeviceLost, refused, refused, DeviceLost},
	}
	for _, test := range tests {
		for act, want := range map[DeviceAct]DeviceState{DeviceWasRenamed: test.renamed, DeviceIsRetired: test.retire, DeviceIsLost: test.lost, DeviceIsEmpty: test.wiped} {
			got, err := test.state.After(act)
			if err != nil {
				if refusalOf(err).Code != NotNow || got != test.state {
					t.Errorf("%s after %s: got %s, %v", test.state, act, got, err)
				}
				got = refused
			}
			if got != want {
				t.Errorf("%s after %s: got %s, want %s", test.state, act, got, want)
			}
		}
	}
}

// Access 1: who uses it, who leads the team, who administers the region.
func TestWhoKeepsADevice(t *testing.T) {
	t.Parallel()
	used := func(person string, organisation OrganisationRole) Device {
		return Device{Users: []DeviceUser{{Person: named("iemand"), Organisation: named("elders")}, {Person: named(person), Organisation: named(string(organisation))}}}
	}
	teams := used("collega", CaseTeam)
	tests := []struct {
		name   string
		actor  Actor
		device Device
		keeps  bool
	}{
		{"their own, whatever their role", somebody(CaseTeam, CaseManagerRole), used("persoon", CaseTeam), true},
		{"their own, from when they worked elsewhere", somebody(Care, Professional), used("persoon", CaseTeam), true},
		{"a colleague's", somebody(CaseTeam, CaseManagerRole), teams, false},
		{"the team lead: the team's", somebody(CaseTeam, TeamLead), teams, true},
		{"the administrator of the organisation: the team's", somebody(CaseTeam, AdministratorRole), teams, true},
		{"the team lead of another team", somebody(Care, TeamLead), teams, false},
		{"the administrator of another organisation", somebody(Landlord, AdministratorRole), teams, false},
		{"the administrator of the region", somebody(RegieTeam, AdministratorRole), teams, true},
		{"the chair", somebody(RegieTeam, Chair), teams, false},
		{"a process", Actor{Region: named("regio"), Organisation: named(string(CaseTeam)), OrganisationRole: CaseTeam, Process: "import"}, teams, false},
		{"nobody", Actor{}, Device{Users: []DeviceUser{{}}}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := MayKeepDevice(test.actor, test.device) == nil; got != test.keeps {
				t.Errorf("got %t, want %t", got, test.keeps)
			}
		})
	}
}

func TestADeviceSaysWhyNot(t *testing.T) {
	t.Parallel()
	nameOf := func(name string) error {
		_, err := DeviceName(name)
		return err
	}
	after := func(state DeviceState, act DeviceAct) error {
		_, err := state.After(act)
		return err
	}
	tests := []struct {
		err  error
		want string
	}{
		{nameOf(" "), "Geef het apparaat een naam."},
		{nameOf(strings.Repeat("a", MaxDeviceName+1)), "Gebruik voor de naam hoogstens 80 tekens."},
		{after(DeviceLost, DeviceIsRetired), "Dit apparaat is als verloren gemeld. Het wordt al gewist."},
		{after(DeviceRetired, DeviceIsRetired), "Dit apparaat is al ingetrokken."},
		{after(DeviceRetired, DeviceIsLost), "Dit apparaat is al leeg. Er staat niets meer op."},
		{after(DeviceLost, DeviceIsLost), "Dit apparaat is al als verloren gemeld."},
	}
	for _, test := range tests {
		if got := refusalOf(test.err).Message; got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestADeviceHasANamePeopleCanSay(t *testing.T) {
	t.Parallel()
	tests := []struct{ given, want string }{
		{" Tablet  van Sanne ", "Tablet van Sanne"},
		{" \t", ""},
		{strings.Repeat("é", MaxDeviceName), strings.Repeat("é", MaxDeviceName)},
		{strings.Repeat("é", MaxDeviceName+1), ""},
	}
	for _, test := range tests {
		if got, err := DeviceName(test.given); got != test.want || (err == nil) != (test.want != "") {
			t.Errorf("%q: got %q, %v", test.given, got, err)
		}
	}
}
