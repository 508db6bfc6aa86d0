/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_IntroInputs */

const nl_legal_outcome_intro = /** @type {(inputs: Legal_Outcome_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit sluit het dossier, tot het huishouden opnieuw wordt gemeld.`)
};

const en_legal_outcome_intro = /** @type {(inputs: Legal_Outcome_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This closes the file, until the household is referred again.`)
};

/**
* | output |
* | --- |
* | "This closes the file, until the household is referred again." |
*
* @param {Legal_Outcome_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_intro = /** @type {((inputs?: Legal_Outcome_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_intro(inputs)
	return nl_legal_outcome_intro(inputs)
});