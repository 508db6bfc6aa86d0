// Package rentfiletest writes rent files for tests and benchmarks. Nobody in
// them exists, and no postal code in them can: the letters SS are not used.
package rentfiletest

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// AsOf is a day on which every generated file can be read: its last month is
// the month before.
const AsOf = "2026-12-01"

// Header is the first line of a rent file, in the usual order of columns.
const Header = "Overeenkomstnummer;Huurdernummer;Naam hoofdhuurder;Geboortedatum;Aantal bewoners;" +
	"Straat;Huisnummer;Toevoeging;Postcode;Plaats;VHE-nummer;Ingangsdatum;" +
	"Periode;Gefactureerd;Betaald;Saldo;Status regeling"

// GenerateRentFile writes tenancies × months correct lines below a header. The
// same seed gives the same file. About a third of the tenancies are in arrears;
// dates, months and amounts are written in every way an association does.
func GenerateRentFile(w io.Writer, tenancies, months int, seed uint64) error {
	return GenerateArrears(w, tenancies, months, seed, 3)
}

// GenerateArrears is GenerateRentFile with one in so many tenancies in arrears: all
// of them when that is 1.
func GenerateArrears(w io.Writer, tenancies, months int, seed uint64, oneIn int) error {
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "\uFEFF", Header, "\r\n") // bufio keeps the first error for Flush
	chance := rand.New(rand.NewPCG(seed, seed))
	for i := range tenancies {
		writeTenancy(out, i, months, chance, oneIn)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("generate rent file: %w", err)
	}
	return nil
}

func writeTenancy(out io.Writer, i, months int, chance *rand.Rand, oneIn int) {
	var (
		household = details(i, chance)
		due       = 45_000 + chance.Int64N(50_000)
		behind    = chance.IntN(oneIn) == 0
		status    = ""
		balance   int64
	)
	if behind {
		status = pick(chance, "", "", "ACT", "BEE", "BEV")
	}
	first := time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 1-months, 0)
	for m := range months {
		paid := due
		if behind && chance.IntN(2) == 0 {
			paid = 0
		}
		balance += due - paid
		fmt.Fprintf(out, "%s;%s;%s;%s;%s;%s\r\n", household,
			pick(chance, Months(first.AddDate(0, m, 0))...),
			amount(chance, due), amount(chance, paid), amount(chance, balance), status)
	}
}

// details are the fields up to the month, the same for every month.
func details(i int, chance *rand.Rand) string {
	birth := time.Date(1940+chance.IntN(65), 1, 1+chance.IntN(365), 0, 0, 0, 0, time.UTC)
	start := time.Date(2005+chance.IntN(20), 1, 1+chance.IntN(365), 0, 0, 0, 0, time.UTC)
	return strings.Join([]string{
		fmt.Sprintf("HO-%06d", 100_000+i),
		fmt.Sprintf("R%06d", 200_000+i),
		name(chance),
		pick(chance, append(Dates(birth), "onbekend", "")...),
		strconv.Itoa(1 + chance.IntN(6)),
		pick(chance, "Proeflaan", "Teststraat", "Oefenweg", "Fictieplein", "'s-Proefhof"),
		strconv.Itoa(1 + i/5),
		pick(chance, "", "", "A", "bis", "2-hoog"),
		fmt.Sprintf("%04d%sSS", 1000+i%9000, pick(chance, "", " ")),
		pick(chance, "Voorbeeldstad", "Voorbeeldstad ", "VOORBEELDSTAD"),
		fmt.Sprintf("VHE%06d", 300_000+i),
		pick(chance, Dates(start)...),
	}, ";")
}

// name is made up; now and then it needs quotes, for it has the delimiter in it.
func name(chance *rand.Rand) string {
	first := pick(chance, "Łukasz", "Noor", "Renée", "Ayşe", "Jan-Willem", "Çiğdem", "Thuỷ", "Kees")
	last := pick(chance, "Proefman", "van 't Test", "de Vóórbeeld", "Öztest", "El Fictie")
	if chance.IntN(20) == 0 {
		return `"` + last + "; " + first + `"`
	}
	return first + " " + last
}

// Dates are the ways in which a rent file writes a day.
func Dates(day time.Time) []string {
	return []string{day.Format("02-01-2006"), day.Format("2-1-2006"), day.Format("02/01/2006"), day.Format("2006-01-02")}
}

// Months are the ways in which a rent file writes a calendar month.
func Months(month time.Time) []string {
	return []string{month.Format("2006-01"), month.Format("01-2006"), month.Format("1/2006")}
}

// Amounts are the ways in which a rent file writes an amount in euro cents. A
// comma, a point or a space may stand in it, never a semicolon.
func Amounts(cents int64) []string {
	positive := max(cents, -cents)
	euros, rest := strconv.FormatInt(positive/100, 10), fmt.Sprintf(",%02d", positive%100)
	var written []string
	for _, whole := range []string{euros, grouped(euros, "."), grouped(euros, " "), grouped(euros, "\u00A0")} {
		for _, shape := range []string{"%s", "€ %s", "€%s", "€\u00A0%s", "%s €", "EUR %s", "\u202F%s "} {
			number := whole + rest
			if cents >= 0 {
				written = append(written, fmt.Sprintf(shape, number))
				continue
			}
			written = append(written, fmt.Sprintf(shape, "-"+number), fmt.Sprintf(shape, number+"-"),
				"-"+fmt.Sprintf(shape, number), fmt.Sprintf(shape, "\u2212"+number), fmt.Sprintf(shape, number)+" -")
		}
	}
	return written
}

func amount(chance *rand.Rand, cents int64) string { return pick(chance, Amounts(cents)[:8]...) }

// grouped writes a separator before every three digits from the right.
func grouped(digits, separator string) string {
	if len(digits) <= 3 {
		return digits
	}
	return grouped(digits[:len(digits)-3], separator) + separator + digits[len(digits)-3:]
}

func pick(chance *rand.Rand, from ...string) string { return from[chance.IntN(len(from))] }
