package attack

import "math"

// Linear computes the range of a cell by linear programming: counts may be any
// numbers, so that the range is never too small, and sums are used all at once. It
// starts from the table that was handed over by Start, which must fit.
func (s *System) Linear(release int, at [3]string, unit int) (low, high float64) {
	number := s.number(release, at, unit)
	up, down := s.program(number, 1), s.program(number, -1)
	return -down, up
}

// program maximises a cell, or its negative, by the simplex method. The unknowns are
// how far each leaf lies above or below the table that fits: a
// leaf is written as its start + plus − minus, so that the start fits and no first phase
// is needed.
func (s *System) program(number int, direction float64) float64 {
	var leaves []int
	column := map[int]int{}
	for at, leaf := range s.leaf {
		if leaf {
			column[at] = len(leaves)
			leaves = append(leaves, at)
		}
	}
	n := len(leaves)
	var rows [][]float64 // 2n coefficients and the room
	limit := func(coefficients map[int]float64, room float64) {
		row := make([]float64, 2*n+1)
		for leaf, c := range coefficients {
			row[column[leaf]], row[n+column[leaf]] = c, -c
		}
		row[2*n] = room
		rows = append(rows, row)
	}
	objective, start := make([]float64, 2*n), 0.0
	for cell := range s.low {
		under := s.under(cell)
		value := 0.0
		for leaf := range under {
			value += float64(s.fits[leaf])
		}
		if cell == number {
			start = value
			for leaf, c := range under {
				objective[column[leaf]], objective[n+column[leaf]] = direction*c, -direction*c
			}
		}
		if s.high[cell] < far/2 {
			limit(under, float64(s.high[cell])-value)
		}
		negative := map[int]float64{}
		for leaf := range under {
			negative[leaf] = -1
		}
		limit(negative, value-float64(s.low[cell]))
	}
	for _, pair := range s.same { // both start alike, so that the difference is zero both ways
		difference := s.under(pair[0])
		for leaf, c := range s.under(pair[1]) {
			difference[leaf] -= c
		}
		opposite := map[int]float64{}
		for leaf, c := range difference {
			opposite[leaf] = -c
		}
		limit(difference, 0)
		limit(opposite, 0)
	}
	return direction*start + simplex(rows, objective)
}

// under gives the leaves of a number.
func (s *System) under(number int) map[int]float64 {
	if s.leaf[number] {
		return map[int]float64{number: 1}
	}
	for _, at := range s.uses[number] {
		if s.sums[at].whole != number {
			continue
		}
		all := map[int]float64{}
		for _, part := range s.sums[at].parts {
			for leaf := range s.under(part) {
				all[leaf] = 1
			}
		}
		return all
	}
	return map[int]float64{number: 1}
}

const tiny = 1e-9

// simplex maximises objective·x with rows·x ≤ room, x ≥ 0 and every room ≥ 0, by
// Bland's rule. It gives infinity when there is no limit.
func simplex(rows [][]float64, objective []float64) float64 {
	n, m := len(objective), len(rows)
	table := make([][]float64, m)
	for at, row := range rows { // coefficients, slacks, room
		table[at] = make([]float64, n+m+1)
		copy(table[at], row[:n])
		table[at][n+at] = 1
		table[at][n+m] = max(row[n], 0)
	}
	gain := make([]float64, n+m+1)
	copy(gain, objective)
	basis := make([]int, m)
	for at := range basis {
		basis[at] = n + at
	}
	for {
		enter := -1
		for at := range n + m {
			if gain[at] > tiny {
				enter = at
				break
			}
		}
		if enter < 0 {
			return -gain[n+m]
		}
		leave, least := -1, math.Inf(1)
		for at, row := range table {
			if row[enter] <= tiny {
				continue
			}
			if ratio := row[n+m] / row[enter]; ratio < least-tiny || ratio < least+tiny && basis[at] < basis[leave] {
				leave, least = at, ratio
			}
		}
		if leave < 0 {
			return math.Inf(1)
		}
		pivot(table, gain, leave, enter)
		basis[leave] = enter
	}
}

func pivot(table [][]float64, gain []float64, leave, enter int) {
	row := table[leave]
	by := row[enter]
	for at := range row {
		row[at] /= by
	}
	for at, other := range table {
		if at != leave {
			subtract(other, row, other[enter])
		}
	}
	subtract(gain, row, gain[enter])
}

func subtract(from, row []float64, times float64) {
	if times == 0 {
		return
	}
	for at := range from {
		from[at] -= times * row[at]
	}
}
