package casework

// direction is what a new value does to the protection of people.
type direction int

const (
	neutral direction = iota
	safe              // protects more: always applied
	unsafe            // protects less: a second person chooses
)

// sightDays is how far ahead a change of protection is looked for: a child that
// is made 18 next week is protected today and not when it counts.
const sightDays = 365

const never Day = "9999-12-31"

// toward says what a new value of a field does to the protection of somebody
// who lives here (practice 3). Fields that protect nobody are neutral.
func (h *Household) toward(subject ID, field Field, to string, today Day) direction {
	resident := h.resident(subject)
	if resident == nil {
		return neutral
	}
	next := *resident
	switch field { //nolint:exhaustive // the other fields protect nobody
	case FieldPregnant:
		return trueIsSafe(to == "true")
	case FieldBirthDate:
		next.BirthDate = Day(to)
		return between(resident.minorUntil(), next.minorUntil(), today)
	case FieldLeftOn:
		next.LeftOn = Day(to)
		return h.leaving(*resident, next, today)
	default:
		return neutral
	}
}

func trueIsSafe(to bool) direction {
	if to {
		return safe
	}
	return unsafe
}

// between compares two days on which somebody's protection ends.
func between(was, is, today Day) direction {
	horizon := today.Plus(sightDays)
	switch {
	case is < was && was > today && is <= horizon:
		return unsafe
	case is > was && is > today && was <= horizon:
		return safe
	default:
		return neutral
	}
}

// minorUntil is the first day on which the resident no longer counts as a
// minor who lives here.
func (r Resident) minorUntil() Day {
	until := never
	if r.BirthDate != "" {
		until = r.BirthDate.adultFrom()
	}
	return min(until, r.livesHereUntil())
}

func (r Resident) livesHereUntil() Day {
	if r.LeftOn == "" {
		return never
	}
	return r.LeftOn
}

// leaving compares two days on which somebody leaves. A minor or a pregnant
// resident takes protection along; before an announced eviction somebody
// without a roof takes along the need of one (route 3.2f covers every resident).
func (h *Household) leaving(resident, next Resident, today Day) direction {
	if resident.Pregnant {
		return between(resident.livesHereUntil(), next.livesHereUntil(), today)
	}
	if toward := between(resident.minorUntil(), next.minorUntil(), today); toward != neutral {
		return toward
	}
	announced := h.AnnouncedFor()
	if announced < today || !h.protectedFor(today, announced) || h.HasARoofFrom(resident.ID, announced) {
		return neutral
	}
	switch was, is := resident.LivesHereOn(announced), next.LivesHereOn(announced); {
	case was && !is:
		return unsafe
	case is && !was:
		return safe
	default:
		return neutral
	}
}
