package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// contactHolds is how long a reader may trust the address for reports: the server
// says it anew on every request, and RFC 9116 asks for less than a year.
const contactHolds = 90 * 24 * time.Hour

// checkContact refuses what is no address to report to: mailto:, https: or tel:
// (RFC 9116 §2.5.3).
func checkContact(contact string) error {
	if contact == "" {
		return nil
	}
	address, err := url.Parse(contact)
	if err != nil || address.Opaque == "" && address.Host == "" || address.Scheme != "mailto" && address.Scheme != "https" && address.Scheme != "tel" {
		return errors.New("--security-contact is an address such as mailto:security@example.org or https://example.org/report")
	}
	return nil
}

// securityContact tells who finds a weakness where to report it (RFC 9116); 404
// when whoever runs the program named nobody.
func (p *Program) securityContact(w http.ResponseWriter, r *http.Request) {
	if p.Config.SecurityContact == "" {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", contentTypes[".txt"])
	_, _ = fmt.Fprintf(w, "Contact: %s\nExpires: %s\nPreferred-Languages: nl, en\nCanonical: %s/.well-known/security.txt\n",
		p.Config.SecurityContact, p.Now().Add(contactHolds).UTC().Format(time.RFC3339), p.URL())
}
