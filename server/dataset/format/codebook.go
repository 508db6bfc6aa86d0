package format

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// CodeBook gives what every column means, in Dutch and in English, as Markdown.
func CodeBook(d Dataset, files []File) []byte {
	var text strings.Builder
	dutch, english := func(w Words) string { return w.NL }, func(w Words) string { return w.EN }
	d.book(&text, files, dutch, labels(true))
	text.WriteString("\n---\n\n")
	d.book(&text, files, english, labels(false))
	return []byte(text.String())
}

// bookWords are the words of the book itself.
type bookWords struct {
	made, period, files, columns, codes, head, codeHead, unknown, apostrophe string
	types                                                                    map[Type]string
}

func labels(dutch bool) bookWords {
	if dutch {
		return bookWords{
			made: "Gemaakt op", period: "Over", files: "Bestanden", columns: "Kolommen", codes: "Codes van",
			head: "| kolom | soort | eenheid | altijd bekend | betekenis |", codeHead: "| code | lijst | betekenis |",
			unknown:    "Een onbekende waarde is leeg; een lege tekst staat in de CSV als `\"\"`.",
			apostrophe: "Een tekst die met `=`, `+`, `-` of `@` begint heeft in de CSV een apostrof ervoor, zodat een rekenblad hem niet uitvoert.",
			types:      map[Type]string{Text: "tekst", Whole: "geheel getal", Day: "dag", Moment: "moment (UTC)", YesNo: "ja of nee"},
		}
	}
	return bookWords{
		made: "Made on", period: "About", files: "Files", columns: "Columns", codes: "Codes of",
		head: "| column | type | unit | always known | meaning |", codeHead: "| code | list | meaning |",
		unknown:    "An unknown value is empty; an empty text is `\"\"` in the CSV.",
		apostrophe: "A text that begins with `=`, `+`, `-` or `@` has an apostrophe in front in the CSV, so that a spreadsheet does not run it.",
		types:      map[Type]string{Text: "text", Whole: "whole number", Day: "day", Moment: "moment (UTC)", YesNo: "yes or no"},
	}
}

func (d Dataset) book(text *strings.Builder, files []File, in func(Words) string, w bookWords) {
	fmt.Fprintf(text, "# %s\n\n%s\n\n%s %s.", in(d.Title), in(d.Meaning), w.made, d.Made.UTC().Format(time.RFC3339))
	if !d.From.IsZero() && !d.To.IsZero() {
		fmt.Fprintf(text, " %s %s – %s.", w.period, d.From.Format(time.DateOnly), d.To.Format(time.DateOnly))
	}
	fmt.Fprintf(text, "\n\n## %s\n\n", w.files)
	for _, file := range files {
		fmt.Fprintf(text, "- `%s`: %d bytes, SHA-256 `%s`\n", file.Name, file.Bytes, file.SHA256)
	}
	fmt.Fprintf(text, "\n%s %s\n\n## %s\n\n%s\n|---|---|---|---|---|\n", w.unknown, w.apostrophe, w.columns, w.head)
	for _, column := range d.Columns {
		known := "–"
		if column.Required {
			known = "✓"
		}
		fmt.Fprintf(text, "| `%s` | %s | %s | %s | %s |\n", column.Name, w.types[column.Type], cmp.Or(column.Unit, "–"), known, oneCell(in(column.Meaning)))
	}
	for _, column := range d.Columns {
		if len(column.Codes) == 0 {
			continue
		}
		fmt.Fprintf(text, "\n### %s `%s`\n\n%s\n|---|---|---|\n", w.codes, column.Name, w.codeHead)
		for _, code := range column.Codes {
			fmt.Fprintf(text, "| `%s` | %s | %s |\n", code.Code, cmp.Or(code.System, "–"), oneCell(in(code.Label)))
		}
	}
}

// oneCell keeps a text within its cell of a table.
func oneCell(text string) string {
	return strings.NewReplacer("|", `\|`, "\r\n", " ", "\n", " ", "\r", " ").Replace(text)
}
