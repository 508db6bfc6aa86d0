package main

import (
	"net/http"
	"strings"
)

// contentPolicy lets the app's own files through and nothing else (access §5):
// argon2 is WebAssembly, a photo is a blob, and the one Trusted Types policy
// gives the service worker's address.
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

// securityHeaders go with every answer.
var securityHeaders = map[string]string{
	"Content-Security-Policy":      contentPolicy,
	"X-Content-Type-Options":       "nosniff",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"X-Frame-Options":              "DENY",
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
		for name, value := range securityHeaders {
			header.Set(name, value)
		}
		if r.TLS != nil || behindProxy {
			header.Set("Strict-Transport-Security", strictTransport)
		}
		next.ServeHTTP(w, r)
	})
}
