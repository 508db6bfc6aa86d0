/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_PartInputs */

const nl_household_part = /** @type {(inputs: Household_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U ziet een deel: wat bij de rol van uw organisatie hoort.`)
};

const en_household_part = /** @type {(inputs: Household_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see a part: what belongs to the role of your organisation.`)
};

/**
* | output |
* | --- |
* | "You see a part: what belongs to the role of your organisation." |
*
* @param {Household_PartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_part = /** @type {((inputs?: Household_PartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_PartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_part(inputs)
	return nl_household_part(inputs)
});