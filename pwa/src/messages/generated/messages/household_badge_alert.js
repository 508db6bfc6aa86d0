/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Badge_AlertInputs */

const nl_household_badge_alert = /** @type {(inputs: Household_Badge_AlertInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 melding`)
};

const en_household_badge_alert = /** @type {(inputs: Household_Badge_AlertInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 alert`)
};

/**
* | output |
* | --- |
* | "1 alert" |
*
* @param {Household_Badge_AlertInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_alert = /** @type {((inputs?: Household_Badge_AlertInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_AlertInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_alert(inputs)
	return nl_household_badge_alert(inputs)
});