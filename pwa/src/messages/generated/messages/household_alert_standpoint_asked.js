/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Standpoint_AskedInputs */

const nl_household_alert_standpoint_asked = /** @type {(inputs: Household_Alert_Standpoint_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw standpunt is gevraagd`)
};

const en_household_alert_standpoint_asked = /** @type {(inputs: Household_Alert_Standpoint_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your standpoint was asked`)
};

/**
* | output |
* | --- |
* | "Your standpoint was asked" |
*
* @param {Household_Alert_Standpoint_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_standpoint_asked = /** @type {((inputs?: Household_Alert_Standpoint_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Standpoint_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_standpoint_asked(inputs)
	return nl_household_alert_standpoint_asked(inputs)
});