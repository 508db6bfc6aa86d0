package vera

import (
	"strconv"
	"strings"

	"regieroute/server/casework"
)

// largestEuros bounds an amount at 100 million euro, as everywhere.
const largestEuros = 100_000_000

// parseEuros reads an amount in euros, to cents and without a float: 125.5, "125,50",
// "1.250,00" and "€ 1,250.00". What has more decimals than cents, as a float does, is
// rounded. "1.250" as text is refused: it may be a thousand or one and a quarter.
func parseEuros(text string, number bool) (casework.Cents, bool) {
	text = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(text), "€"))
	digits, minus := strings.CutPrefix(text, "-")
	whole, fraction, fine := parted(digits, number)
	if !fine || !isDigits(whole) || (fraction != "" && !isDigits(fraction)) || len(whole) > 12 || len(fraction) > 18 {
		return 0, false
	}
	euros, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || euros > largestEuros {
		return 0, false
	}
	cents, up := inCents(fraction)
	total := casework.Cents(euros*100 + cents)
	if up {
		total++
	}
	if minus {
		total = -total
	}
	return total, true
}

// parted cuts an amount into its euros and what is behind the decimal mark.
func parted(digits string, number bool) (whole, fraction string, fine bool) {
	last := strings.LastIndexAny(digits, ".,")
	if last < 0 {
		return digits, "", digits != ""
	}
	mark := digits[last : last+1]
	whole, fraction = digits[:last], digits[last+1:]
	if number { // JSON knows one mark
		return whole, fraction, mark == "."
	}
	other := ","
	if mark == "," {
		other = "."
	}
	switch thousands := strings.Count(digits, mark); {
	case fraction == "":
		return "", "", false
	case thousands > 1: // 1.250.000
		whole, fine = grouped(digits, mark)
		return whole, "", fine
	case strings.Contains(whole, other): // 1.250,00
		whole, fine = grouped(whole, other)
		return whole, fraction, fine
	case len(fraction) == 3:
		return "", "", false
	}
	return whole, fraction, true
}

// grouped takes the marks of thousands out; each stands before three digits.
func grouped(digits, mark string) (string, bool) {
	groups := strings.Split(digits, mark)
	for i, group := range groups {
		if (i > 0 && len(group) != 3) || (i == 0 && (group == "" || len(group) > 3)) {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

// inCents gives the whole cents of a fraction, and whether the rest rounds up.
func inCents(fraction string) (int64, bool) {
	padded := fraction + "000"
	cents, _ := strconv.ParseInt(padded[:2], 10, 64) // digits only
	return cents, padded[2] >= '5'
}

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }
