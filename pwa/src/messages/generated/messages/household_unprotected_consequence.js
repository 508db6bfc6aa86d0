/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Unprotected_ConsequenceInputs */

const nl_household_unprotected_consequence = /** @type {(inputs: Household_Unprotected_ConsequenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle bewoners zijn volwassen en niemand is als kwetsbaar gemeld. Woont hier een kind of kwetsbaar iemand? Leg dat meteen vast.`)
};

const en_household_unprotected_consequence = /** @type {(inputs: Household_Unprotected_ConsequenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All residents are adults and nobody was marked vulnerable. Does a child or a vulnerable person live here? Record it at once.`)
};

/**
* | output |
* | --- |
* | "All residents are adults and nobody was marked vulnerable. Does a child or a vulnerable person live here? Record it at once." |
*
* @param {Household_Unprotected_ConsequenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_unprotected_consequence = /** @type {((inputs?: Household_Unprotected_ConsequenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Unprotected_ConsequenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_unprotected_consequence(inputs)
	return nl_household_unprotected_consequence(inputs)
});