package attack

// Answer is what a search found.
type Answer int

// The answers.
const (
	Unknown Answer = iota // given up
	Possible
	Contradiction
)

// ranges are the ranges of all numbers during a search.
type ranges struct{ low, high []int }

func (s *System) fresh() ranges {
	return ranges{append([]int(nil), s.low...), append([]int(nil), s.high...)}
}

// patience is how many conclusions are drawn for each number: what creeps up by one
// each time, round and round through several tables, is given up.
const patience = 300

// narrow draws every conclusion that follows from one sum or pair at a time, until
// nothing changes. It says no when a number is left without a value.
func (s *System) narrow(r ranges, changed []int) bool {
	queue, waiting := append([]int(nil), changed...), make([]bool, len(r.low))
	for _, number := range queue {
		waiting[number] = true
	}
	tell := func(number int) {
		if !waiting[number] {
			waiting[number] = true
			queue = append(queue, number)
		}
	}
	for left := patience * len(r.low); len(queue) > 0 && left > 0; left-- {
		number := queue[0]
		queue = queue[1:]
		waiting[number] = false
		for _, at := range s.uses[number] {
			if !s.sums[at].conclude(r, tell) {
				return false
			}
		}
		for _, at := range s.with[number] {
			pair := s.pairs[at]
			if !r.atMost(pair[0], r.high[pair[1]], tell) || !r.atLeast(pair[1], r.low[pair[0]], tell) {
				return false
			}
		}
	}
	return true
}

func (r ranges) atMost(number, value int, tell func(int)) bool {
	if value < r.high[number] {
		r.high[number] = value
		tell(number)
	}
	return r.low[number] <= r.high[number]
}

func (r ranges) atLeast(number, value int, tell func(int)) bool {
	if value > r.low[number] {
		r.low[number] = value
		tell(number)
	}
	return r.low[number] <= r.high[number]
}

func (s sum) conclude(r ranges, tell func(int)) bool {
	low, high := 0, 0
	for _, part := range s.parts {
		low += r.low[part]
		high += r.high[part]
	}
	if !r.atLeast(s.whole, low, tell) || !r.atMost(s.whole, high, tell) {
		return false
	}
	for _, part := range s.parts {
		l, h := r.low[part], r.high[part]
		if !r.atMost(part, r.high[s.whole]-(low-l), tell) || !r.atLeast(part, r.low[s.whole]-(high-h), tell) {
			return false
		}
	}
	return true
}

// Narrow concludes once from everything; no says that the publication contradicts
// itself.
func (s *System) Narrow() bool {
	all := make([]int, len(s.low))
	for at := range all {
		all[at] = at
	}
	return s.narrow(ranges{s.low, s.high}, all)
}

// between asks whether a number can lie in a range, in at most so many guesses.
func (s *System) between(number, low, high, guesses int) Answer {
	r := s.fresh()
	r.low[number], r.high[number] = max(r.low[number], low), min(r.high[number], high)
	if r.low[number] > r.high[number] || !s.narrow(r, []int{number}) {
		return Contradiction
	}
	return s.guess(r, &guesses)
}

// guess fixes the leaf with the fewest possible counts: to the nearest to a table
// that fits, then to those below it and those above.
func (s *System) guess(r ranges, left *int) Answer {
	number := -1
	for at, leaf := range s.leaf {
		if size := r.high[at] - r.low[at]; leaf && size > 0 && (number < 0 || size < r.high[number]-r.low[number]) {
			number = at
		}
	}
	if number < 0 {
		return Possible
	}
	if *left--; *left < 0 {
		return Unknown
	}
	first := min(max(s.fits[number], r.low[number]), r.high[number])
	for _, within := range [][2]int{{first, first}, {r.low[number], first - 1}, {first + 1, r.high[number]}} {
		if within[0] > within[1] {
			continue
		}
		next := ranges{append([]int(nil), r.low...), append([]int(nil), r.high...)}
		next.low[number], next.high[number] = within[0], within[1]
		if !s.narrow(next, []int{number}) {
			continue
		}
		if answer := s.guess(next, left); answer != Contradiction {
			return answer
		}
	}
	return Contradiction
}

// Range is what is concluded of one cell.
type Range struct {
	Low, High int
	GivenUp   bool // the search gave up, so that the true range may be smaller
}

// Cell concludes as much as it needs to see whether a cell's range is narrower than
// a width. The reader may believe it to lie between two counts beforehand.
func (s *System) Cell(release int, at [3]string, unit, low, high, width, guesses int) Range {
	number := s.number(release, at, unit)
	found := Range{Low: max(s.low[number], low), High: min(s.high[number], high)}
	for found.High-found.Low >= width {
		answer := s.between(number, found.Low, found.Low, guesses)
		if answer != Contradiction {
			found.GivenUp = answer == Unknown
			break
		}
		found.Low++
	}
	if found.High-found.Low < width {
		return found
	}
	switch s.between(number, found.Low+width, found.High, guesses) {
	case Contradiction:
		found.High = found.Low + width - 1
	case Unknown:
		found.GivenUp = true
	case Possible:
	}
	return found
}

// Known gives what Narrow concluded of a cell.
func (s *System) Known(release int, at [3]string, unit int) Range {
	number := s.number(release, at, unit)
	return Range{Low: s.low[number], High: s.high[number]}
}
