package disclosure

// unlimited is above any count and far from overflowing.
const unlimited = 1 << 40

// Rounded gives a count as it is shown: the nearest multiple of the base, halves
// upwards. It depends on nothing else, so that the same count is shown alike
// everywhere and repeating it tells nothing.
func (o Options) Rounded(count int) int {
	return (2*count + o.Base) / (2 * o.Base) * o.Base
}

// Range gives which counts can stand behind a shown one: those that round to it
// and are not below the threshold.
func (o Options) Range(shown int) (low, high int) {
	if shown == 0 {
		return 0, 0 // a count above zero and below the threshold is never shown
	}
	return max((2*shown-o.Base+1)/2, o.Threshold), (2*shown+o.Base+1)/2 - 1
}

// known gives which counts everybody can think of for a cell as published.
func (o Options) known(cell Cell, unit int) (low, high int) {
	switch cell.Kind {
	case Shown:
		return o.Range(cell.Values[unit])
	case Unrounded:
		return cell.Values[unit], cell.Values[unit]
	case Impossible:
		return 0, 0
	case Suppressed:
	}
	return 0, unlimited
}
