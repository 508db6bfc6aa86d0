/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Badge_NewInputs */

const nl_household_badge_new = /** @type {(inputs: Household_Badge_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen op dit apparaat`)
};

const en_household_badge_new = /** @type {(inputs: Household_Badge_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only on this device`)
};

/**
* | output |
* | --- |
* | "Only on this device" |
*
* @param {Household_Badge_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_new = /** @type {((inputs?: Household_Badge_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_new(inputs)
	return nl_household_badge_new(inputs)
});