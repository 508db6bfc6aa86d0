package disclosure

import "context"

// PublishWithout publishes with one safeguard left out, to see that it is missed.
func PublishWithout(ctx context.Context, table Table, earlier []Earlier, options Options, safeguard string) (*Published, *Report, error) {
	return publish(ctx, table, earlier, options, safeguards{
		noRounding: safeguard == "rounding", noThreshold: safeguard == "threshold", noGroup: safeguard == "group",
		noGuess: safeguard == "guess", noFurther: safeguard == "further", noEarlier: safeguard == "earlier",
	}, func(int, int) {})
}
