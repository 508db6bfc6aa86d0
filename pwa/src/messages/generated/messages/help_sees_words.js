/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ timeline: NonNullable<unknown> }} Help_Sees_WordsInputs */

const nl_help_sees_words = /** @type {(inputs: Help_Sees_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Een organisatie ziet alleen dossiers waarin zij meedoet, en daarvan alleen wat bij haar rol hoort.
De verhuurder ziet huur, de melding en het besluit. De verhuurder ziet nooit een bezoekverslag.
In elk formulier staat bij het veld wie het leest. Elke keer dat iemand een dossier bekijkt, komt in het logboek.
Het team van een dossier ziet onder ${i?.timeline} wie het zag.`)
};

const en_help_sees_words = /** @type {(inputs: Help_Sees_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`An organisation sees only files it takes part in, and of those only what belongs to its role.
The landlord sees rent, the report and the decision. The landlord never sees a visit report.
Every form says at the field who reads it. Each time somebody looks at a file, it is written in the log.
The team of a file sees under ${i?.timeline} who saw it.`)
};

/**
* | output |
* | --- |
* | "An organisation sees only files it takes part in, and of those only what belongs to its role. The landlord sees rent, the report and the decision. The landlo..." |
*
* @param {Help_Sees_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_sees_words = /** @type {((inputs: Help_Sees_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Sees_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_sees_words(inputs)
	return nl_help_sees_words(inputs)
});