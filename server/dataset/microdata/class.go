package microdata

import "strings"

// work is a release being made.
type work struct {
	columns    []Column
	lines      []Line
	options    Options
	pseudonyms []string
	step       []int      // of each column
	turn       int        // the column that was last made coarser, plus one
	values     [][]string // of each line as they are now; nil for one that is left out
}

// coarsen writes all values at their present steps.
func (w *work) coarsen() {
	w.values = make([][]string, len(w.lines))
	for at, line := range w.lines {
		w.values[at] = make([]string, len(w.columns))
		for column, value := range line.Values {
			w.values[at][column], _ = w.columns[column].coarse(value, w.step[column], w.options.Today) // was checked
		}
	}
}

// next makes the next quasi-identifier in turn one step coarser; no when all are at
// their last.
func (w *work) next() bool {
	for range w.columns {
		at := w.turn % len(w.columns)
		w.turn++
		if column := w.columns[at]; column.Role == Quasi && w.step[at] < column.Kind.last() {
			w.step[at]++
			return true
		}
	}
	return false
}

// classes gives the lines that are alike in every quasi-identifier.
func (w *work) classes() map[string][]int {
	found := map[string][]int{}
	for at, values := range w.values {
		if values == nil {
			continue
		}
		var alike strings.Builder
		for column, value := range values {
			if w.columns[column].Role == Quasi {
				alike.WriteString(value + "\x00")
			}
		}
		found[alike.String()] = append(found[alike.String()], at)
	}
	return found
}

// variety gives the different values of a column in a class.
func (w *work) variety(class []int, column int) int {
	values := map[string]bool{}
	for _, line := range class {
		values[w.values[line][column]] = true
	}
	return len(values)
}

// isLargeEnough says that nobody stands out in a class.
func (w *work) isLargeEnough(class []int) bool {
	if len(class) < w.options.K {
		return false
	}
	for at, column := range w.columns {
		if column.Role == Sensitive && w.variety(class, at) < w.options.L {
			return false
		}
	}
	return true
}

func (w *work) standingOut() int {
	lines := 0
	for _, class := range w.classes() {
		if !w.isLargeEnough(class) {
			lines += len(class)
		}
	}
	return lines
}

// star takes the quasi-identifiers from those who stand out. If those together would
// still stand out, they are left out.
func (w *work) star(report *Report) {
	for _, class := range w.classes() {
		if w.isLargeEnough(class) {
			continue
		}
		for _, line := range class {
			report.Starred++
			for at, column := range w.columns {
				if column.Role == Quasi {
					w.values[line][at] = Unknown
				}
			}
		}
	}
	for _, class := range w.classes() {
		if w.isLargeEnough(class) {
			continue
		}
		for _, line := range class {
			report.Starred, report.LeftOut = report.Starred-1, report.LeftOut+1
			w.values[line] = nil
		}
	}
}

func (w *work) describe(report *Report) {
	report.L = map[string]int{}
	for _, class := range w.classes() {
		report.Classes++
		if report.K == 0 || len(class) < report.K {
			report.K = len(class)
		}
		for at, column := range w.columns {
			if column.Role != Sensitive {
				continue
			}
			if variety := w.variety(class, at); report.L[column.Name] == 0 || variety < report.L[column.Name] {
				report.L[column.Name] = variety
			}
		}
	}
}
