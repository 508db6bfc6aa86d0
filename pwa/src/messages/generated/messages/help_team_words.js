/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ team: NonNullable<unknown> }} Help_Team_WordsInputs */

const nl_help_team_words = /** @type {(inputs: Help_Team_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Onder ${i?.team} ziet u wie hoeveel dossiers heeft, welke niemand heeft, en welke lang stil zijn.
Geef een dossier door met een notitie: de ander leest die meteen.
Is iemand weg? Kies wie invalt en tot wanneer. Die krijgt de dossiers ook op het apparaat.`)
};

const en_help_team_words = /** @type {(inputs: Help_Team_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Under ${i?.team} you see who has how many files, which nobody has, and which are silent for long.
Pass a file on with a note: the other reads it at once.
Is somebody away? Choose who stands in and until when. The files come to their device too.`)
};

/**
* | output |
* | --- |
* | "Under {team} you see who has how many files, which nobody has, and which are silent for long. Pass a file on with a note: the other reads it at once. Is some..." |
*
* @param {Help_Team_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_team_words = /** @type {((inputs: Help_Team_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Team_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_team_words(inputs)
	return nl_help_team_words(inputs)
});