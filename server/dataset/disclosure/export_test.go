package disclosure

import "context"

// PublishAllWithout publishes several tables with one safeguard left out.
func PublishAllWithout(ctx context.Context, plans []Planned, options Options, safeguard string) ([]*Published, []*Report, error) {
	return publishAll(ctx, plans, options, without(safeguard), nil)
}

// PublishWithout publishes with one safeguard left out, to see that it is missed.
func PublishWithout(ctx context.Context, table Table, earlier []Earlier, options Options, safeguard string) (*Published, *Report, error) {
	return publish(ctx, table, earlier, options, without(safeguard), func(int, int) {})
}

func without(safeguard string) safeguards {
	return safeguards{
		noRounding: safeguard == "rounding", noThreshold: safeguard == "threshold", noGroup: safeguard == "group",
		noGuess: safeguard == "guess", noFurther: safeguard == "further", noEarlier: safeguard == "earlier", noTogether: safeguard == "together",
	}
}
