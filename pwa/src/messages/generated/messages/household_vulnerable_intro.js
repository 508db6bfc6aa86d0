/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_IntroInputs */

const nl_household_vulnerable_intro = /** @type {(inputs: Household_Vulnerable_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een kwetsbaar huishouden is beschermd. Alleen een besluit van het Regieteam haalt de melding weg.`)
};

const en_household_vulnerable_intro = /** @type {(inputs: Household_Vulnerable_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A vulnerable household is protected. Only a decision of the Regieteam takes the mark away.`)
};

/**
* | output |
* | --- |
* | "A vulnerable household is protected. Only a decision of the Regieteam takes the mark away." |
*
* @param {Household_Vulnerable_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_intro = /** @type {((inputs?: Household_Vulnerable_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_intro(inputs)
	return nl_household_vulnerable_intro(inputs)
});