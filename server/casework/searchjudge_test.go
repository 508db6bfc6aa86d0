package casework

import (
	"errors"
	"slices"
	"strings"
)

// judge looks whether what became of a step may be.
func (s *search) judge(state *reached, after *Household, step step, err error) {
	s.mutex.Lock()
	s.tried++
	if err == nil {
		s.applied[step.name]++
	} else {
		s.refused[step.name]++
	}
	switch was, is := state.file.Clearance(), after.Clearance(); {
	case err == nil && was == nil && is != nil:
		s.cleared++
	case err == nil && was != nil && is == nil:
		s.revoked++
	}
	s.mutex.Unlock()
	if why := mayNotBe(step, after, err); why != "" {
		s.Errorf("%s, after\n  %s", why, state.next(after, step).path())
	}
}

// mayNotBe says what is wrong with a file after a step, or with why it was not
// applied; empty when nothing is.
func mayNotBe(step step, after *Household, err error) string {
	if err == nil {
		return onTheStreet(after)
	}
	refusal, isRefusal := errors.AsType[*Error](err)
	switch {
	case !isRefusal:
		return "this broke: " + err.Error()
	case refusal.Code == Unsafe && step.name != "clearEviction":
		return "only a clearance is refused for its safety, not " + step.name
	case slices.Contains(whatHappened, step.name) && statusOf(refusal, Record) == Refused && refusal.Code != Invalid && refusal.Code != Forbidden:
		return "what happened is refused: " + refusal.Error()
	case strings.TrimSpace(refusal.Message) == "":
		return "a refusal that says nothing"
	}
	return ""
}
