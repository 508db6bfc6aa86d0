package main

import (
	"net/http"
	"strings"
)

// contentPolicy lets the app's own files through and nothing else (access §5):
// argon2 is WebAssembly, a photo is a blob, and the one Trusted Types policy
// lets nothing but the app's own files run beside the page.
var contentPolicy = strings.Join([]string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"img-src 'self' blob:",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types regieroute-worker",
}, "; ")

// securityHeaders go with every answer: what is no page shows nothing and runs
// nothing.
var securityHeaders = map[string]string{
	"Content-Security-Policy":      "default-src 'none'; frame-ancestors 'none'",
	"X-Content-Type-Options":       "nosniff",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Resource-Policy": "same-origin",
}

// appHeaders go with the app's own files: its page, and the worker that answers
// for it. An answer to a tablet on a thin line carries none of them.
var appHeaders = map[string]string{
	"Content-Security-Policy":    contentPolicy,
	"Cross-Origin-Opener-Policy": "same-origin",
	"X-Frame-Options":            "DENY",
	"Permissions-Policy": "camera=(self), publickey-credentials-get=(self), publickey-credentials-create=(self), " +
		"accelerometer=(), autoplay=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), " +
		"midi=(), payment=(), usb=(), serial=(), hid=()",
}

// strictTransport keeps a browser on HTTPS for a year.
const strictTransport = "max-age=31536000"

// secured sets the headers. Without HTTPS there is no strict transport to
// promise: browsers ignore it, and a machine's localhost serves others as well.
func secured(behindProxy bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		setAll(header, securityHeaders)
		if r.TLS != nil || behindProxy {
			header.Set("Strict-Transport-Security", strictTransport)
		}
		next.ServeHTTP(w, r)
	})
}

func setAll(header http.Header, values map[string]string) {
	for name, value := range values {
		header.Set(name, value)
	}
}
