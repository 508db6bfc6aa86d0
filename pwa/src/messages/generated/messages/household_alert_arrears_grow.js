/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Arrears_GrowInputs */

const nl_household_alert_arrears_grow = /** @type {(inputs: Household_Alert_Arrears_GrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurachterstand groeit. Zoek contact.`)
};

const en_household_alert_arrears_grow = /** @type {(inputs: Household_Alert_Arrears_GrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The arrears are growing. Seek contact.`)
};

/**
* | output |
* | --- |
* | "The arrears are growing. Seek contact." |
*
* @param {Household_Alert_Arrears_GrowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_arrears_grow = /** @type {((inputs?: Household_Alert_Arrears_GrowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Arrears_GrowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_arrears_grow(inputs)
	return nl_household_alert_arrears_grow(inputs)
});