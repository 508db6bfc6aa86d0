/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_CutInputs */

const nl_household_cut = /** @type {(inputs: Household_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit deel is niet voor de rol van uw organisatie.`)
};

const en_household_cut = /** @type {(inputs: Household_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This part is not for the role of your organisation.`)
};

/**
* | output |
* | --- |
* | "This part is not for the role of your organisation." |
*
* @param {Household_CutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_cut = /** @type {((inputs?: Household_CutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_CutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_cut(inputs)
	return nl_household_cut(inputs)
});