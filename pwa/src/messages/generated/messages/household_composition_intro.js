/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_IntroInputs */

const nl_household_composition_intro = /** @type {(inputs: Household_Composition_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U legt vast wie hier woont. Dit kan alleen met internet.`)
};

const en_household_composition_intro = /** @type {(inputs: Household_Composition_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You record who lives here. This needs a connection.`)
};

/**
* | output |
* | --- |
* | "You record who lives here. This needs a connection." |
*
* @param {Household_Composition_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_intro = /** @type {((inputs?: Household_Composition_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_intro(inputs)
	return nl_household_composition_intro(inputs)
});