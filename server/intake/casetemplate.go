package intake

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"regieroute/server/casework"
)

// The sheets of the template beside CasesSheet, and how many rows have a list to
// choose from.
const (
	helpSheet    = "Uitleg"
	rowsWithList = 2000
)

// CaseTemplate is a workbook to fill in: a sheet with the columns, and one that says
// what goes into each and what there is to choose from. With the example it holds
// two invented cases.
func CaseTemplate(kind casework.OrganisationRole, example bool) ([]byte, error) {
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	columns := columnsFor(kind)
	err := errors.Join(book.SetSheetName("Sheet1", CasesSheet), fillCases(book, columns, kind, example), fillHelp(book, columns))
	if err != nil {
		return nil, fmt.Errorf("make a template: %w", err)
	}
	var written bytes.Buffer
	if err := book.Write(&written); err != nil {
		return nil, fmt.Errorf("make a template: %w", err)
	}
	return written.Bytes(), nil
}

// CaseTemplateText is the same sheet as CSV, for who has no spreadsheet program.
func CaseTemplateText(kind casework.OrganisationRole) []byte {
	names := []string{}
	for _, at := range columnsFor(kind) {
		names = append(names, caseColumns[at].name)
	}
	return []byte("\uFEFF" + strings.Join(names, ";") + "\r\n")
}

func columnsFor(kind casework.OrganisationRole) []caseColumn {
	columns := []caseColumn{}
	for at := range caseColumns {
		if caseColumn(at).isFor(kind) {
			columns = append(columns, caseColumn(at))
		}
	}
	return columns
}

// fillCases writes the headings, which stay in sight, and every list to choose from.
func fillCases(book *excelize.File, columns []caseColumn, kind casework.OrganisationRole, example bool) error {
	heading, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	text, err := book.NewStyle(&excelize.Style{NumFmt: 49}) // as text: a spreadsheet makes nothing else of it
	if err != nil {
		return err
	}
	errs := []error{}
	for place, at := range columns {
		letters, err := excelize.ColumnNumberToName(place + 1)
		errs = append(errs, err,
			book.SetColStyle(CasesSheet, letters, text), book.SetColWidth(CasesSheet, letters, letters, 20),
			book.SetCellStr(CasesSheet, letters+"1", caseColumns[at].name), book.SetCellStyle(CasesSheet, letters+"1", letters+"1", heading))
		if labels := labelsOf(at); len(labels) > 0 {
			list := excelize.NewDataValidation(true)
			list.Sqref = fmt.Sprintf("%s2:%s%d", letters, letters, rowsWithList)
			errs = append(errs, list.SetDropList(labels), book.AddDataValidation(CasesSheet, list))
		}
		if !example {
			continue
		}
		for row, line := range exampleLines(kind) {
			errs = append(errs, book.SetCellStr(CasesSheet, fmt.Sprintf("%s%d", letters, row+2), line[at]))
		}
	}
	return errors.Join(append(errs, book.SetPanes(CasesSheet, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}))...)
}

func labelsOf(at caseColumn) []string {
	labels := []string{}
	for _, code := range caseColumns[at].codes {
		labels = append(labels, code.label)
	}
	return labels
}

// fillHelp says what goes into each column.
func fillHelp(book *excelize.File, columns []caseColumn) error {
	_, err := book.NewSheet(helpSheet)
	errs := []error{
		err, book.SetColWidth(helpSheet, "A", "A", 28), book.SetColWidth(helpSheet, "B", "C", 70),
		book.SetSheetRow(helpSheet, "A1", &[]string{"Kolom", "Wat u invult", "Kies uit"}),
	}
	for row, at := range columns {
		errs = append(errs, book.SetSheetRow(helpSheet, fmt.Sprintf("A%d", row+2), &[]string{caseColumns[at].name, caseColumns[at].meaning, strings.Join(labelsOf(at), ", ")}))
	}
	return errors.Join(errs...)
}

// exampleLines are two invented cases: a family whose eviction was announced, and
// somebody who lives alone. Nobody in them exists, and their postal code cannot.
func exampleLines(kind casework.OrganisationRole) []map[caseColumn]string {
	family := map[caseColumn]string{
		caseTenancy: "HO-0001", caseTenant: "H-0001", caseStreet: "Proeflaan", caseHouse: "12", caseSuffix: "A", casePostal: "1234 SS", caseCity: "Voorbeeldstad",
		caseResident: "Noor Voorbeeld", caseBirth: "14-03-1988", caseRole: "huurder", caseCause: "huurachterstand", caseStage: "melding",
		caseSummons: "01-09-2026", caseJudgment: "29-09-2026", caseAnnounced: "16-11-2026", caseEvictOn: "21-12-2026",
	}
	child := map[caseColumn]string{caseTenancy: "HO-0001", caseResident: "Sam Voorbeeld", caseBirth: "02-05-2019", caseRole: "kind"}
	alone := map[caseColumn]string{
		caseTenancy: "HO-0002", caseStreet: "Teststraat", caseHouse: "3", casePostal: "1234 SS", caseCity: "Voorbeeldstad",
		caseResident: "Kees Proefman", caseRole: "huurder", caseStage: "achterstand",
	}
	if kind == casework.RegieTeam {
		for _, line := range []map[caseColumn]string{family, child, alone} {
			line[caseLandlord] = "Woonstede Voorbeeld"
		}
		family[caseKnownOn], family[caseKnownBy] = "20-11-2026", "gezien"
		return []map[caseColumn]string{family, child, alone}
	}
	family[caseArrears], alone[caseArrears] = "3.150,00", "812,40"
	family[caseContactOn], family[caseContactHow], family[caseReached], family[caseContactSaid] = "03-08-2026", "telefoon", "ja", "Wil graag een regeling."
	child[caseContactOn], child[caseContactHow], child[caseReached] = "17-08-2026", "huisbezoek", "nee"
	return []map[caseColumn]string{family, child, alone}
}
