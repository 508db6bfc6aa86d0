/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Glass_BrokenInputs */

const nl_household_alert_glass_broken = /** @type {(inputs: Household_Alert_Glass_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand van buiten heeft dit dossier met spoed gelezen. Bekijk waarom.`)
};

const en_household_alert_glass_broken = /** @type {(inputs: Household_Alert_Glass_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody from outside read this file in an emergency. See why.`)
};

/**
* | output |
* | --- |
* | "Somebody from outside read this file in an emergency. See why." |
*
* @param {Household_Alert_Glass_BrokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_glass_broken = /** @type {((inputs?: Household_Alert_Glass_BrokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Glass_BrokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_glass_broken(inputs)
	return nl_household_alert_glass_broken(inputs)
});