package disclosure

// PublishWithout publishes with one safeguard left out, to see that it is missed.
func PublishWithout(table Table, earlier []Earlier, options Options, safeguard string) (*Published, *Report, error) {
	return publish(table, earlier, options, safeguards{
		noRounding: safeguard == "rounding", noThreshold: safeguard == "threshold", noGroup: safeguard == "group",
		noGuess: safeguard == "guess", noFurther: safeguard == "further", noEarlier: safeguard == "earlier",
	})
}
