/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown> }} Help_Report_WordsInputs */

const nl_help_report_words = /** @type {(inputs: Help_Report_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open het dossier en kies ${i?.report}. Wat al bekend is, is ingevuld.
Bij elk deel staat wat nog mist en waarom het gevraagd wordt. U kunt later verder.
Is er een kind of een kwetsbaar persoon, dan moet u melden voordat u naar de rechter gaat.`)
};

const en_help_report_words = /** @type {(inputs: Help_Report_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open the file and choose ${i?.report}. What is known already is filled in.
Each part says what is missing and why it is asked. You can go on later.
If there is a child or a vulnerable person, you must report before you go to court.`)
};

/**
* | output |
* | --- |
* | "Open the file and choose {report}. What is known already is filled in. Each part says what is missing and why it is asked. You can go on later. If there is a..." |
*
* @param {Help_Report_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_report_words = /** @type {((inputs: Help_Report_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Report_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_report_words(inputs)
	return nl_help_report_words(inputs)
});