package format

import (
	"cmp"
	"time"
)

// DCAT gives the record of the dataset for a catalogue, as DCAT-AP-NL 3.0 asks, in
// JSON-LD. A title and a meaning are in both languages.
func DCAT(d Dataset, files []File) ([]byte, error) {
	dataset := d.record(files)
	dataset["@context"] = contexts
	return written(dataset)
}

// Catalogue gives the records of a release of several tables, as one catalogue.
func Catalogue(head Dataset, parts []Part) ([]byte, error) {
	records := []object{}
	for _, part := range parts {
		records = append(records, part.Dataset.record(part.Files))
	}
	return written(object{
		"@context": contexts, "@id": head.Address + head.Name, "@type": "dcat:Catalog",
		"dct:title": inBoth(head.Title), "dct:description": inBoth(head.Meaning),
		"dct:publisher": object{"@id": head.Homepage, "@type": "foaf:Agent", "foaf:name": head.Publisher},
		"dcat:dataset":  records,
	})
}

var contexts = object{
	"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
	"spdx": "http://spdx.org/rdf/terms#", "vcard": "http://www.w3.org/2006/vcard/ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
}

func inBoth(w Words) []object {
	return []object{{"@value": w.NL, "@language": "nl"}, {"@value": w.EN, "@language": "en"}}
}

func (d Dataset) record(files []File) object {
	words := inBoth
	id := func(address string) object { return object{"@id": address} }
	distributions := []object{}
	for _, file := range files {
		distribution := object{
			"@id": d.Address + file.Name, "@type": "dcat:Distribution", "dct:title": words(Words{file.Name, file.Name}),
			"dcat:accessURL": id(d.Address), "dcat:downloadURL": id(d.Address + file.Name),
			"dcat:mediaType": id("https://www.iana.org/assignments/media-types/" + mediaTypes[file.Format]),
			"dcat:byteSize":  object{"@value": file.Bytes, "@type": "xsd:nonNegativeInteger"},
			"spdx:checksum": object{
				"@type": "spdx:Checksum", "spdx:algorithm": id("spdx:checksumAlgorithm_sha256"),
				"spdx:checksumValue": object{"@value": file.SHA256, "@type": "xsd:hexBinary"},
			},
		}
		if d.License != "" {
			distribution["dct:license"] = id(d.License)
		}
		distributions = append(distributions, distribution)
	}
	dataset := object{
		"@id": d.Address + d.Name, "@type": "dcat:Dataset", "dct:identifier": d.Address + d.Name,
		"dct:title": words(d.Title), "dct:description": words(d.Meaning),
		"dct:publisher":     object{"@id": d.Homepage, "@type": "foaf:Agent", "foaf:name": d.Publisher},
		"dcat:contactPoint": object{"@type": "vcard:Organization", "vcard:fn": d.Publisher, "vcard:hasURL": id(d.Homepage)},
		"dcat:theme":        id("http://publications.europa.eu/resource/authority/data-theme/SOCI"),
		"dct:accessRights":  id("http://publications.europa.eu/resource/authority/access-right/" + string(cmp.Or(d.Access, Public))),
		"dct:language":      []object{id("http://publications.europa.eu/resource/authority/language/NLD"), id("http://publications.europa.eu/resource/authority/language/ENG")},
		"dct:issued":        object{"@value": d.Made.UTC().Format(time.RFC3339), "@type": "xsd:dateTime"},
		"dcat:distribution": distributions,
	}
	if !d.From.IsZero() && !d.To.IsZero() {
		dataset["dct:temporal"] = object{"@type": "dct:PeriodOfTime",
			"dcat:startDate": object{"@value": d.From.Format(time.DateOnly), "@type": "xsd:date"},
			"dcat:endDate":   object{"@value": d.To.Format(time.DateOnly), "@type": "xsd:date"}}
	}
	return dataset
}
