package mail

import "fmt"

// News says how many things are new, with a link to the app and to nothing in it.
func News(count int, link string) Words {
	return Words{
		Subject: "Er staat iets voor u klaar in Regieroute",
		Text: "Goedendag,\n\n" + things(count) + "\n\n" + link + "\n\n" +
			"In deze e-mail staan geen gegevens van bewoners. U kiest zelf of u deze e-mail krijgt: bij Nieuw, onderaan.\n",
	}
}

func things(count int) string {
	if count == 1 {
		return "Er staat 1 ding voor u klaar in Regieroute."
	}
	return fmt.Sprintf("Er staan %d dingen voor u klaar in Regieroute.", count)
}
