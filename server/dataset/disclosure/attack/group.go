package attack

// Group is a sum of which all parts but one are certainly zero.
type Group struct {
	Part   [3]string
	Others [][3]string
}

// Alone gives the categories in which a reader knows a whole group to be: of all
// the parts of a sum, the others are certainly zero. Whoever knows somebody of the
// group then knows where they are. Impossible says which cells nobody can be in.
func (s *System) Alone(release int, impossible func(at [3]string) bool) []Group {
	var found []Group
	for _, cell := range s.releases[release].Cells {
		for along, axis := range s.releases[release].Axes {
			var zero, open [][3]string
			for _, code := range children(axis, cell.At[along]) {
				part := cell.At
				part[along] = code
				switch {
				case impossible(part):
				case s.high[s.number(release, part, 0)] > 0:
					open = append(open, part)
				default:
					zero = append(zero, part)
				}
			}
			if len(open) == 1 && len(zero) > 0 {
				found = append(found, Group{open[0], zero})
			}
		}
	}
	return found
}
