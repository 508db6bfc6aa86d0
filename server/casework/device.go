package casework

import (
	"strings"
	"time"
	"unicode/utf8"
)

// Device (apparaat) is a tablet or computer on which somebody made a vault
// (access §1). It holds nothing of a household.
type Device struct {
	ID         ID
	Version    int64 // raised by one with every change
	Name       string
	State      DeviceState
	Own        bool // one of those who use it is the reader
	Users      []DeviceUser
	EnrolledAt time.Time
	ContactAt  time.Time    // when it last asked what it must do
	Unsent     DeviceUnsent // as it last reported
	ReportedAt time.Time    // when it reported that; zero when it never did
	AppVersion string       // of the app on it; empty when unknown
	WipedAt    time.Time    // when it said that everything of this region is gone; zero while it did not
	Changes    []DeviceChange
}

// DeviceState is what the office wants of a device.
type DeviceState string

// The states.
const (
	DeviceActive   DeviceState = "ACTIVE"
	DeviceRetiring DeviceState = "RETIRING" // it sends what it has, and then wipes itself
	DeviceRetired  DeviceState = "RETIRED"  // it said that it is empty
	DeviceLost     DeviceState = "LOST"     // it wipes itself as soon as it asks; its sessions have ended
)

// DeviceUser is somebody who has, or had, a vault on a device.
type DeviceUser struct {
	Person           ID
	PersonName       string
	Organisation     ID
	OrganisationName string
	Since            time.Time
}

// DeviceUnsent is how much is on a device and nowhere else.
type DeviceUnsent struct {
	Operations int
	Drafts     int
	Photos     int
}

// DeviceAct is what was done to a device.
type DeviceAct string

// What can be done to a device.
const (
	DeviceWasRenamed DeviceAct = "RENAMED"
	DeviceIsRetired  DeviceAct = "RETIRE"
	DeviceIsLost     DeviceAct = "LOST"
	DeviceIsEmpty    DeviceAct = "WIPED" // by the device itself
)

// DeviceChange is one thing that was done to a device: who, and when.
type DeviceChange struct {
	ID      ID
	Version int64 // of the device after it
	Act     DeviceAct
	Name    string // what the device is called since
	By      ID     // zero when the device did it itself
	ByName  string
	For     ID // the organisation that By acted for
	At      time.Time
}

// ChangeDevice retires a device or reports it lost.
type ChangeDevice struct {
	ID              ID // of the change, made by the client
	Device          ID
	ExpectedVersion int64
}

// RenameDevice gives a device another name.
type RenameDevice struct {
	ID              ID // of the change, made by the client
	Device          ID
	ExpectedVersion int64
	Name            string
}

// MaxDeviceName is how many characters a device's name may have.
const MaxDeviceName = 80

// DeviceName gives a device's name as it is kept, or why it is none.
func DeviceName(name string) (string, error) {
	name = strings.Join(strings.Fields(name), " ")
	switch {
	case name == "":
		return "", missing("name", "", "Geef het apparaat een naam.")
	case utf8.RuneCountInString(name) > MaxDeviceName:
		return "", invalid("name", "Gebruik voor de naam hoogstens 80 tekens.")
	default:
		return name, nil
	}
}

// After says what becomes of a device when something is done to it, or why it
// cannot be. Retiring never goes back, and what is lost is not retired: it would
// keep what a thief may read (access §1).
func (s DeviceState) After(act DeviceAct) (DeviceState, error) {
	switch act {
	case DeviceIsRetired:
		return s.retired()
	case DeviceIsLost:
		return s.lost()
	case DeviceIsEmpty:
		if s == DeviceRetiring {
			return DeviceRetired, nil
		}
	case DeviceWasRenamed:
	}
	return s, nil
}

func (s DeviceState) retired() (DeviceState, error) {
	switch s {
	case DeviceActive:
		return DeviceRetiring, nil
	case DeviceLost:
		return s, notNow("", "Dit apparaat is als verloren gemeld. Het wordt al gewist.")
	case DeviceRetiring, DeviceRetired:
	}
	return s, notNow("", "Dit apparaat is al ingetrokken.")
}

func (s DeviceState) lost() (DeviceState, error) {
	switch s {
	case DeviceActive, DeviceRetiring:
		return DeviceLost, nil
	case DeviceRetired:
		return s, notNow("", "Dit apparaat is al leeg. Er staat niets meer op.")
	case DeviceLost:
	}
	return s, notNow("", "Dit apparaat is al als verloren gemeld.")
}

// usedBy says that a person has a vault on the device.
func (d Device) usedBy(person ID) bool {
	for _, user := range d.Users {
		if user.Person == person {
			return true
		}
	}
	return false
}

// usedFor says that somebody works for an organisation on the device.
func (d Device) usedFor(organisation ID) bool {
	for _, user := range d.Users {
		if user.Organisation == organisation {
			return true
		}
	}
	return false
}
